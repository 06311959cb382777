import { Inject, Injectable } from '@nestjs/common';
import type { Point } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, findRows, selectRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { type Actor, PersonService, type PersonRefView } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { Attendance, ServiceRecord } from './attendance.entity.js';
import { OpenOffers } from './open-offers.js';
import { OwnReasons } from './own-reasons.js';
import { ALONE, PartyReader } from './party/party.reader.js';
import type { Mine } from './task.can.js';
import { presentCard, type Reader } from './task.card.js';
import { Signup } from './task.entity.js';
import { presentDetail } from './task.presenter.js';
import type { ApplicantView, TaskCardView, TaskDetailView } from './task.view.js';
import { VolunteerFactsReader, type KnownTask } from './volunteer.facts.js';

/** Names the encrypted column, bound into what it holds. */
export const PRIVATE_DETAILS = 'volunteer_task.private_details';

interface Around {
  people: Map<string, PersonRefView[]>;
  applicants: ApplicantView[];
}
/** What visitors see of the people. */
const NOBODY: Around = { people: new Map(), applicants: [] };

const WEEK_MS = 7 * 86_400_000;

/** Puts together what a person may see of tasks. */
@Injectable()
export class TaskReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(OpenOffers) private readonly offers: OpenOffers,
    @Inject(OwnReasons) private readonly reasons: OwnReasons,
    @Inject(PartyReader) private readonly party: PartyReader,
  ) {}

  /** What the hard rules need of the reader; null for visitors. */
  async reader(personId: string | null, at: Point | null = null): Promise<Reader> {
    const now = this.clock.now();
    if (personId === null) return { personId, volunteer: null, held: [], at, now };
    const [volunteer, held] = await Promise.all([
      this.facts.volunteer(personId),
      this.facts.held([personId], new Date(now.getTime() - WEEK_MS)),
    ]);
    return { personId, volunteer, held, at, now };
  }

  /** Cards in the order of `taskIds`; unknown ones are left out. */
  async cards(reader: Reader, taskIds: readonly string[]): Promise<TaskCardView[]> {
    const known = await this.facts.tasks(taskIds);
    const names = await this.regions.names(known.map(({ task }) => task.communityCode));
    return known.map((one) => presentCard(one, reader, names));
  }

  /** One task with everything the reader may see of it, or `http.not_found`. */
  async detail(actor: Actor | null, taskId: string): Promise<TaskDetailView> {
    const [known] = await this.facts.tasks([taskId]);
    if (!known) throw notFound();
    const { task } = known;
    const personId = actor?.personId ?? null;
    const [reader, mine, around, pendingRecords, offerId, own, units, communityNames] = await Promise.all([
      this.reader(personId),
      this.mine(known, personId),
      personId ? this.around(known) : NOBODY,
      this.db.read.countBy(ServiceRecord, { taskId, status: 'PENDING' }),
      personId ? this.openOffer(personId, taskId) : null,
      personId ? this.reasons.of(personId, known) : null,
      this.units.byIds([task.organiserUnitId, ...(task.teamUnitId ? [task.teamUnitId] : [])]),
      this.regions.names([task.communityCode]),
    ]);
    const { privateDetails } = task;
    const detail = presentDetail(actor, {
      known,
      reader,
      mine,
      waitPlace: mine && (await this.party.waitPlace(mine.signup)),
      party: mine ? await this.party.of(mine.signup) : ALONE,
      ...around,
      pendingRecords,
      offerId,
      privateDetails: privateDetails && this.cipher.decrypt(privateDetails, PRIVATE_DETAILS),
      unitNames: new Map([...units].map(([id, { name }]) => [id, name])),
      communityNames,
    });
    return Object.assign(detail, own);
  }

  private async mine({ shift, slots }: KnownTask, personId: string | null): Promise<Mine | null> {
    if (personId === null) return null;
    const [signup] = await findRows(this.db.read, Signup, { shiftId: shift.id, personId });
    const slot = slots.find(({ id }) => id === signup?.slotId);
    if (!signup || !slot) return null;
    const [attendance] = await findRows(this.db.read, Attendance, { signupId: signup.id });
    return { signup, slot, attendance: attendance ?? null };
  }

  /** Who has a place, by slot, and who asks for one. */
  private async around({ shift, slots }: KnownTask): Promise<Around> {
    const seen = "WHERE shift_id = ? AND status IN ('CONFIRMED', 'APPLIED') ORDER BY status_at, id";
    const signups = await selectRows(this.db.read, Signup, seen, [shift.id]);
    const refs = await this.people.refs(signups.map(({ personId }) => personId));
    const around: Around = { people: new Map(), applicants: [] };
    for (const { id, slotId, personId, status } of signups) {
      const ref = refs.get(personId);
      if (!ref) continue;
      const roleName = slots.find((slot) => slot.id === slotId)?.name ?? '';
      if (status === 'APPLIED')
        around.applicants.push({
          surname: ref.surname,
          displayName: ref.displayName,
          signupId: id,
          roleName,
        });
      else around.people.set(slotId, [...(around.people.get(slotId) ?? []), ref]);
    }
    return around;
  }

  private async openOffer(personId: string, taskId: string): Promise<string | null> {
    const open = await this.offers.of(personId);
    return open.find((offer) => offer.taskId === taskId)?.offerId ?? null;
  }
}
