import { Inject, Injectable } from '@nestjs/common';
import { clockText, NO_SHOW_LABELS } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows } from '../../../platform/database/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { Attendance } from '../attendance.entity.js';
import { Claims, type Place } from '../claims.js';
import { obstacle } from '../hard-rules.js';
import { NoShow } from '../no-show/no-show.entity.js';
import { mayBeSaid } from '../no-show/no-show.rules.js';
import { PartyReader } from '../party/party.reader.js';
import { keptText, NOTHING_YET } from '../reliability.js';
import { Signup } from '../task.entity.js';
import { organises } from '../task.policy.js';
import { TaskReader } from '../task.reader.js';
import type { TaskDetailView } from '../task.view.js';
import { shiftFacts, VolunteerFactsReader, type KnownTask } from '../volunteer.facts.js';
import { VolunteerHistory } from '../volunteer.history.js';
import type { AssignableView, ParticipantView, TaskPeopleView } from './signup-desk.dto.js';

const WEEK_MS = 7 * 86_400_000;
const MOST = 200;

/** The organiser's list of who comes, and asking somebody by name (指派). */
@Injectable()
export class SignupDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PartyReader) private readonly party: PartyReader,
    @Inject(PersonService) private readonly persons: PersonService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(VolunteerHistory) private readonly history: VolunteerHistory,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(TaskReader) private readonly tasks: TaskReader,
  ) {}

  async people(actor: Actor, taskId: string): Promise<TaskPeopleView> {
    const known = await this.organised(actor, taskId);
    const { task, shift } = known;
    const now = this.clock.now();
    const signups = await this.db.read.find(Signup, {
      where: { shiftId: shift.id, status: 'CONFIRMED' },
      order: { statusAt: 'ASC', id: 'ASC' },
    });
    const ids = signups.map(({ personId }) => personId);
    const acting = signups.flatMap(({ actedBy }) => (actedBy ? [actedBy] : []));
    const [refs, records, stays, absences] = [
      await this.persons.refs([...ids, ...acting]),
      await this.history.recordsOf(ids),
      await findRows(this.db.read, Attendance, { shiftId: shift.id }),
      await findRows(this.db.read, NoShow, { taskId }),
    ];
    const people = signups.flatMap((signup): ParticipantView[] => {
      const ref = refs.get(signup.personId);
      if (!ref) return [];
      const stay = stays.find(({ signupId }) => signupId === signup.id);
      const absence = absences.find(({ signupId }) => signupId === signup.id);
      const free = !stay && signup.personId !== actor.personId && mayBeSaid(shift, now);
      return [
        {
          ...ref,
          signupId: signup.id,
          roleName: known.slots.find(({ id }) => id === signup.slotId)?.name ?? '',
          note: noteOf(signup, refs.get(signup.actedBy ?? '')?.displayName),
          children: this.party.namesOf(signup.childNames),
          reliability: keptText(records.get(signup.personId) ?? NOTHING_YET),
          checkedInAt: stay?.inAt.toISOString() ?? null,
          noShow: absence?.status ?? null,
          noShowText: absence ? textOf(absence) : null,
          can: !free ? [] : !absence ? ['absent'] : absence.status === 'SAID' ? ['present'] : [],
        },
      ];
    });
    return { people, assigning: task.status === 'PUBLISHED' && shift.startAt > now };
  }

  /** Volunteers of the task's community and team, those who can come first. */
  async assignable(actor: Actor, taskId: string, slotId: string): Promise<AssignableView[]> {
    const known = await this.organised(actor, taskId);
    const slot = known.slots.find(({ id }) => id === slotId);
    if (!slot) throw notFound();
    const { task, shift } = known;
    const near = (await this.facts.volunteers()).filter((one) => belongs(one, task)).slice(0, MOST);
    const ids = near.map(({ personId }) => personId);
    const [refs, records, held] = [
      await this.persons.refs(ids),
      await this.history.recordsOf(ids),
      await this.facts.held(ids, new Date(shift.startAt.getTime() - WEEK_MS)),
    ];
    const now = this.clock.now();
    const views = near.flatMap((volunteer): AssignableView[] => {
      const { personId } = volunteer;
      const ref = refs.get(personId);
      const own = held.filter((one) => one.personId === personId);
      if (!ref || own.some(({ shiftId }) => shiftId === shift.id)) return [];
      const found = obstacle(volunteer, slot, shiftFacts(known), own, now);
      const reliability = keptText(records.get(personId) ?? NOTHING_YET);
      return [{ ...ref, personId, reliability, obstacle: found ? sheCannot(found.sentence) : null }];
    });
    return views.sort((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null));
  }

  /** Gives somebody a place by name; she is told and may say no with a reason. */
  async assign(actor: Actor, taskId: string, slotId: string, personId: string): Promise<TaskDetailView> {
    const { task, slots } = await this.organised(actor, taskId);
    const volunteer = await this.facts.volunteer(personId);
    if (!slots.some(({ id }) => id === slotId) || !volunteer || !belongs(volunteer, task)) throw notFound();
    if (personId === actor.personId)
      throw new AppError('task.wrong_mode', { detail: '您自己来，直接报名就行。' });
    await this.db
      .transaction((tx) => this.claims.take(tx, personId, slotId, { by: actor.personId, assigned: true }))
      .catch((error: unknown) => {
        if (!(error instanceof AppError) || !ABOUT_HER.includes(error.code)) throw error;
        const { detail } = error.toProblem('');
        throw new AppError(error.code, { detail: sheCannot(detail) });
      });
    return this.tasks.detail(actor, taskId);
  }

  private async organised(actor: Actor, taskId: string): Promise<KnownTask> {
    const [known] = await this.facts.tasks([taskId]);
    if (!known || !organises(actor, known.task)) throw notFound();
    return known;
  }
}

const ABOUT_HER: readonly string[] = ['task.overlap', 'task.not_eligible', 'task.already_joined'];

/** A sentence for the person herself, said about her. */
const sheCannot = (sentence: string): string => sentence.replaceAll('您', '她');

const belongs = (
  { homeCommunityCode, teamUnitId }: { homeCommunityCode: string | null; teamUnitId: string | null },
  task: Place['task'],
): boolean =>
  homeCommunityCode === task.communityCode || (teamUnitId !== null && teamUnitId === task.teamUnitId);

function noteOf({ answerUntil, assigned, actedBy }: Signup, by: string | undefined): string | null {
  if (answerUntil) return `等她回话，${clockText(answerUntil)} 前`;
  if (assigned) return `${by ?? '社区'}请来的`;
  return actedBy ? `${by ?? '家人'}替她报的` : null;
}

const textOf = ({ status, reason }: NoShow): string =>
  status === 'DISPUTED' ? `她说：${reason ?? ''}，街道在看` : NO_SHOW_LABELS[status];
