import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { type Actor, PersonService, type PersonRefView } from '../identity/index.js';
import { organises, PRIVATE_DETAILS, reaches, Signup, VolunteerFactsReader } from '../volunteer/index.js';
import { SeriesDate, TaskSeries } from './series.entity.js';
import { type KnownDate, presentSeries, presentSeriesDetail, type SeriesPeople } from './series.presenter.js';
import type { SeriesCardView, SeriesDetailView } from './series.view.js';

const MOST = 50;

/** What organisers and leaders see of series. */
@Injectable()
export class SeriesReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  /** Series of the actor's units, teams and regions, running ones first. */
  async mine(actor: Actor): Promise<SeriesCardView[]> {
    const hats = [...actor.hats('task.publish'), ...actor.hats('task.lead')];
    if (hats.length === 0) return [];
    const units = hats.map(({ unitId }) => unitId);
    const regions = hats
      .filter(({ role }) => role !== 'TEAM_LEADER')
      .map(({ regionCode }) => `${regionCode}%`);
    const marks = units.map(() => '?').join(', ');
    const inRegion = regions.map(() => ' OR community_code LIKE ?').join('');
    const series = await selectRows(
      this.db.read,
      TaskSeries,
      `WHERE organiser_unit_id IN (${marks}) OR team_unit_id IN (${marks})${inRegion}
       ORDER BY status DESC, created_at DESC, id LIMIT ${MOST}`,
      [...units, ...units, ...regions],
    );
    const coming = await this.coming(series.map(({ id }) => id));
    return series.map((one) => presentSeries(one, coming.get(one.id) ?? []));
  }

  /** One series with its dates and who holds them, or `http.not_found` for whoever has no part in it. */
  async detail(actor: Actor, id: string): Promise<SeriesDetailView> {
    const series = await this.db.read.findOneBy(TaskSeries, { id });
    if (!series || !organises(actor, series)) throw notFound();
    const dates = await this.dates(this.db.read, id);
    const { privateDetails } = series;
    return presentSeriesDetail(series, dates, this.clock.now(), {
      ...(await this.around(dates)),
      mine: series.status === 'RUNNING' && reaches(actor, 'task.publish', series),
      privateDetails: privateDetails && this.cipher.decrypt(privateDetails, PRIVATE_DETAILS),
    });
  }

  /** Every date of a series, first one first. */
  async dates(from: EntityManager, seriesId: string): Promise<KnownDate[]> {
    const rows = await findRows(from, SeriesDate, { seriesId }, { by: 'date' });
    return this.known(from, rows);
  }

  private async known(from: EntityManager, rows: readonly SeriesDate[]): Promise<KnownDate[]> {
    const tasks = await this.facts.tasks(
      rows.map(({ taskId }) => taskId),
      from,
    );
    const byId = new Map(tasks.map((known) => [known.task.id, known]));
    return rows.flatMap((row) => {
      const known = byId.get(row.taskId);
      return known ? [{ row, known }] : [];
    });
  }

  /** The coming dates by series, first one first. */
  private async coming(seriesIds: readonly string[]): Promise<Map<string, KnownDate[]>> {
    const found = new Map<string, KnownDate[]>();
    if (seriesIds.length === 0) return found;
    const marks = seriesIds.map(() => '?').join(', ');
    const rows = await queryRows<{ taskId: string; seriesId: string; date: string }>(
      this.db.read,
      `SELECT d.task_id AS taskId, d.series_id AS seriesId, d.date AS date
       FROM series_date d JOIN shift h ON h.task_id = d.task_id JOIN volunteer_task t ON t.id = d.task_id
       WHERE d.series_id IN (${marks}) AND t.status = 'PUBLISHED' AND h.end_at > ?
       ORDER BY h.start_at, d.task_id`,
      [...seriesIds, this.clock.now()],
    );
    const all = await this.known(
      this.db.read,
      rows.map((row) => ({ ...row, opensAt: null })),
    );
    for (const one of all) found.set(one.row.seriesId, [...(found.get(one.row.seriesId) ?? []), one]);
    return found;
  }

  private async around(dates: readonly KnownDate[]): Promise<SeriesPeople> {
    const shiftId = dates.map(({ known }) => known.shift.id);
    const signups =
      shiftId.length === 0
        ? []
        : await this.db.read.find(Signup, {
            where: { shiftId: In(shiftId), status: 'CONFIRMED' },
            order: { statusAt: 'ASC', id: 'ASC' },
          });
    const refs = await this.people.refs(signups.map(({ personId }) => personId));
    const people = new Map<string, PersonRefView[]>();
    const unanswered = new Map<string, number>();
    for (const signup of signups) {
      const ref = refs.get(signup.personId);
      if (ref) people.set(signup.shiftId, [...(people.get(signup.shiftId) ?? []), ref]);
      if (signup.changedAt) unanswered.set(signup.shiftId, (unanswered.get(signup.shiftId) ?? 0) + 1);
    }
    return { people, unanswered };
  }
}
