import type { components } from '@linli/shared';
import { upload } from './pictures.js';
import type { Answer, Caller, TestServer } from './server.js';

type Schemas = components['schemas'];
export type Detail = Schemas['RequestDetailView'];
export type Problem = Schemas['ProblemView'];
type Order = Schemas['UnitOrderView'];

/** An answer that must be good. */
export async function good<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** A report from 厚德路, changed as the test needs it. */
export const reportBody = (
  change: Partial<Schemas['CreateRequestBody']> = {},
): Schemas['CreateRequestBody'] => ({
  title: '3 栋 2 单元楼道灯不亮',
  text: '灯坏了三四天，晚上看不见台阶。',
  kind: 'REPORT',
  place: { address: '厚德路 12 号 3 栋 2 单元', communityCode: '360702002001' },
  photoIds: [],
  visibility: 'PUBLIC',
  anonymous: false,
  ...change,
});

/** The people of the story, signed in, and what they do. */
export class Cast {
  private constructor(
    readonly resident: Caller,
    readonly neighbour: Caller,
    readonly community: Caller,
    readonly dispatcher: Caller,
    readonly handler: Caller,
    readonly gridWorker: Caller,
  ) {}

  static async of(server: TestServer): Promise<Cast> {
    const people = ['陈阿姨', '曾叔叔', '钟女士', '李女士', '刘师傅', '谢女士'];
    const [a, b, c, d, e, f] = await Promise.all(people.map((who) => server.as(who)));
    return new Cast(a!, b!, c!, d!, e!, f!);
  }

  report(change: Partial<Schemas['CreateRequestBody']> = {}, who = this.resident): Promise<Detail> {
    return good(who.post<Detail>('/api/v1/requests', reportBody(change)));
  }

  act(who: Caller, id: string, action: string, body: object = {}): Promise<Detail> {
    return good(who.post<Detail>(`/api/v1/requests/${id}/${action}`, body));
  }

  read(who: Caller, id: string): Promise<Detail> {
    return good(who.get<Detail>(`/api/v1/requests/${id}`));
  }

  accept(id: string): Promise<Detail> {
    return this.act(this.community, id, 'accept');
  }

  /** Gives it to the unit that is suggested. */
  async dispatch(id: string, change: object = {}): Promise<Detail> {
    const path = `/api/v1/workbench/requests/${id}/units`;
    const units = await good(this.dispatcher.get<Schemas['UnitChoiceView'][]>(path));
    const unitId = units.find(({ suggested }) => suggested)!.unitId;
    return this.act(this.dispatcher, id, 'dispatch', { orders: [{ unitId }], ...change });
  }

  order(id: string, action: string, body: object = {}): Promise<Order> {
    return good(this.handler.post<Order>(`/api/v1/orders/${id}/${action}`, body));
  }

  /** Taken and finished with a picture. */
  async handle(orderId: string, text = '换好了灯泡和开关'): Promise<Order> {
    await this.order(orderId, 'take');
    return this.order(orderId, 'done', { text, photoIds: [await upload(this.handler)] });
  }

  /** A request that was handled and waits for somebody to look. */
  async handled(): Promise<Detail> {
    const { id } = await this.report();
    await this.accept(id);
    const { orders } = await this.dispatch(id);
    await this.handle(orders[0]!.id);
    return this.read(this.gridWorker, id);
  }

  /** A closed request that waits for the reporter's word. */
  async closed(): Promise<Detail> {
    const { id } = await this.handled();
    await this.act(this.gridWorker, id, 'verify-pass', { photoIds: [] });
    return this.read(this.resident, id);
  }
}
