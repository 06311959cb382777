import { Inject, Injectable } from '@nestjs/common';
import type { MessageKind } from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { Message, type MessageSubject } from '../modules/notification/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { StoryTime } from './requests.time.js';

interface Told {
  to: string;
  kind: MessageKind;
  title: string;
  text: string;
  /** Key of the request that the message opens; orders are opened as a list. */
  about: string;
  subject: MessageSubject;
  at: Date;
  isRead?: true;
}

/** What the stories of the requests would have told these people. */
const messages = (t: StoryTime): Told[] => [
  mine('lamp', '「3 栋 2 单元楼道灯不亮」办好了，请您看一眼', '到现场看过，灯亮了', t.on(1, '17:05')),
  read(mine('lamp', '「3 栋 2 单元楼道灯不亮」办完了', '换好了灯泡和开关', t.on(1, '16:10'))),
  read(mine('lamp', '安泰物业接了单', '3 栋 2 单元楼道灯不亮', t.on(2, '10:32'))),
  read(mine('bikes', '「消防通道停满了电动车」派给了安泰物业', '接单以后会告诉您', t.before(450))),
  order('door', '新派来一件「单元门关不上，夜里敞着」', t.before(205)),
  order('lawn', '新派来一件「门口草坪灯罩松了」', t.before(420)),
  read(order('lamp', '新派来一件「3 栋 2 单元楼道灯不亮」', t.on(2, '10:05'))),
  toAccept('noise', '新来一件「晚上十点还在装修」，请您看看', t.before(60)),
  toAccept('praise', '新来一件「谢谢楼下的刘师傅」，请您看看', t.before(15)),
];

function mine(about: string, title: string, text: string, at: Date): Told {
  return { to: 'chen', kind: 'REQUEST', title, text, about, subject: 'REQUEST', at };
}
function order(about: string, title: string, at: Date): Told {
  return { to: 'liu', kind: 'WORK', title, text: '请您点开接单', about, subject: 'ORDER', at };
}
function toAccept(about: string, title: string, at: Date): Told {
  return { to: 'zhong', kind: 'WORK', title, text: '两个工作小时内回一声', about, subject: 'REQUEST', at };
}
const read = (told: Told): Told => ({ ...told, isRead: true });

/** Past requests were told, not lived through, so nobody heard of them: some of it is said here. */
@Injectable()
export class MessagesPart implements DemoPart {
  readonly name = 'messages';

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  async load(tx: EntityManager): Promise<void> {
    const all = messages(new StoryTime(this.clock.now())).map((told, n) => row(told, n));
    const present = await tx.findBy(Message, { id: In(all.map(({ id }) => id)) });
    const known = new Set(present.map(({ id }) => id));
    for (const message of all) if (!known.has(message.id)) await tx.insert(Message, message);
  }
}

function row({ to, kind, title, text, about, subject, at, isRead }: Told, n: number): Message {
  const id = demoId(`message:${n}`);
  return {
    id,
    personId: demoId(`person:${to}`),
    eventId: id,
    kind,
    title,
    text,
    subject,
    subjectId: subject === 'ORDER' ? null : demoId(`request:${about}`),
    isRead: isRead ?? false,
    readAt: isRead ? at : null,
    createdAt: at,
  };
}
