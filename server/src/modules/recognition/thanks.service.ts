import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RequestAuthors } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { ServiceTotals, VolunteerFactsReader } from '../volunteer/index.js';
import { ThankNote, ThankNoteReader } from './recognition.entity.js';
import type { ThanksFacts } from './recognition.events.js';
import type { ReportedNoteView, ThankableView, ThankNoteView } from './recognition.view.js';

const MOST = 100;
/** So long after a task one may still say thank you. */
const OPEN_MS = 60 * 86_400_000;

/** Words of thanks: from whom a task was done for, or from the staff; the committee looks at what is reported. */
@Injectable()
export class ThanksService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RequestAuthors) private readonly authors: RequestAuthors,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
  ) {}

  /** Thanks everybody who served in a task, once. */
  async write(actor: Actor, taskId: string, text: string): Promise<void> {
    const [known] = await this.facts.tasks([taskId]);
    if (!known) throw notFound();
    const { task } = known;
    const author = await this.authorOf(actor, task);
    const readers = (await this.totals.servedIn(taskId)).filter((personId) => personId !== actor.personId);
    const until = (task.endedAt?.getTime() ?? 0) + OPEN_MS;
    if (task.status !== 'DONE' || readers.length === 0 || until < this.clock.now().getTime())
      throw new AppError('recognition.nobody_to_thank');
    const { title, communityCode } = task;
    const noteId = newId();
    const note = { id: noteId, taskId, title, communityCode, authorId: actor.personId, author, text };
    await this.db
      .transaction(async (tx) => {
        const fresh = { status: 'SHOWN' as const, reportReason: null, decidedBy: null };
        await tx.insert(ThankNote, { ...note, ...fresh, createdAt: this.clock.now() });
        for (const personId of readers) await tx.insert(ThankNoteReader, { noteId, personId, hidden: false });
        const told = { noteId, personIds: readers, author, title, text, communityCode };
        const payload: ThanksFacts = { ...told, actorId: actor.personId };
        await this.events.record(tx, { type: 'thanks.written', subjectId: noteId, payload });
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('recognition.already_thanked') : error;
      });
  }

  /** Tasks I may say thank you for and have not, latest first: those done for me, and as staff those of my region. */
  async open(actor: Actor): Promise<ThankableView[]> {
    const since = new Date(this.clock.now().getTime() - OPEN_MS);
    const [requestIds, written] = await Promise.all([
      this.authors.requestsOf(actor.personId, new Date(since.getTime() - OPEN_MS)),
      this.db.read.findBy(ThankNote, { authorId: actor.personId }),
    ]);
    const regionCodes = actor.hats('task.publish').map(({ regionCode }) => regionCode);
    const done = await this.totals.doneTasks(since, { requestIds, regionCodes });
    const thanked = new Set(written.map(({ taskId }) => taskId));
    return done
      .filter(({ taskId }) => !thanked.has(taskId))
      .map(({ taskId, title, endedAt }) => ({ taskId, title, endedAt: endedAt.toISOString() }));
  }

  /** Thanks that came for me, newest first; `hidden` ones I put away myself. */
  async mine({ personId }: Actor): Promise<ThankNoteView[]> {
    const own = await this.db.read.findBy(ThankNoteReader, { personId });
    const hidden = new Map(own.map((one) => [one.noteId, one.hidden]));
    const notes = await this.db.read.find(ThankNote, {
      where: { id: In([...hidden.keys()]), status: In(['SHOWN', 'REPORTED']) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return notes.map(({ id, taskId, title, author, text, status, createdAt }) => ({
      id,
      taskId,
      title,
      author,
      text,
      at: createdAt.toISOString(),
      hidden: hidden.get(id) ?? false,
      reported: status === 'REPORTED',
    }));
  }

  /** Puts a note away, or takes it out again. */
  async hide({ personId }: Actor, noteId: string, hidden: boolean): Promise<void> {
    const done = await this.db.transaction((tx) =>
      updateWhere(tx, ThankNoteReader, { noteId, personId }, { hidden }),
    );
    if (done === 0) throw notFound();
  }

  /** One of those it thanks asks the committee to look at it. */
  async report({ personId }: Actor, noteId: string, reason: string): Promise<void> {
    if (!(await this.db.read.existsBy(ThankNoteReader, { noteId, personId }))) throw notFound();
    await this.db.transaction(async (tx) => {
      const shown = { id: noteId, status: 'SHOWN' as const };
      if ((await updateWhere(tx, ThankNote, shown, { status: 'REPORTED', reportReason: reason })) === 0)
        throw new AppError('recognition.decided');
      const { communityCode, title } = await tx.findOneByOrFail(ThankNote, { id: noteId });
      const payload = { noteId, communityCode, title, text: reason, actorId: personId };
      await this.events.record(tx, { type: 'thanks.reported', subjectId: noteId, payload });
    });
  }

  /** What was reported in my communities. */
  async reported(actor: Actor): Promise<ReportedNoteView[]> {
    const where = { status: 'REPORTED' as const };
    const notes = await this.db.read.find(ThankNote, { where, order: { createdAt: 'ASC' }, take: MOST });
    return notes
      .filter(({ communityCode }) => actor.covers('recognition.manage', communityCode))
      .map(({ id, title, author, text, reportReason, createdAt }) => ({
        id,
        title,
        author,
        text,
        reason: reportReason ?? '',
        at: createdAt.toISOString(),
      }));
  }

  /** The committee leaves a reported note or takes it away from everybody. */
  async judge(actor: Actor, noteId: string, keep: boolean): Promise<void> {
    const note = await this.db.read.findOneBy(ThankNote, { id: noteId });
    if (!note || !actor.covers('recognition.manage', note.communityCode)) throw notFound();
    const set = { status: keep ? ('SHOWN' as const) : ('REMOVED' as const), decidedBy: actor.personId };
    const done = await this.db.transaction((tx) =>
      updateWhere(tx, ThankNote, { id: noteId, status: 'REPORTED' }, set),
    );
    if (done === 0) throw new AppError('recognition.decided');
  }

  /** How she is called on the note: never more than a surname, and nothing at all for who reported without a name. */
  private async authorOf(
    actor: Actor,
    task: { requestId: string | null; communityCode: string },
  ): Promise<string> {
    const hat = actor
      .hats('task.publish')
      .find(({ regionCode }) => task.communityCode.startsWith(regionCode));
    if (hat) return (await this.units.names(this.db.read, [hat.unitId])).get(hat.unitId) ?? '社区';
    const author = task.requestId ? await this.authors.of(task.requestId) : null;
    if (author?.personId !== actor.personId) throw notFound();
    if (author.anonymous) return '一位邻居';
    return (await this.people.refs([actor.personId])).get(actor.personId)?.displayName ?? '一位邻居';
  }
}
