import type { components } from '@linli/shared';
import { Cast, type Detail, good, type Problem } from './requests.js';
import type { Caller, TestServer } from './server.js';

type Schemas = components['schemas'];
type Page = Schemas['SupervisionPageView'];
type Messages = Schemas['MessagePageView'];

/** Wall clock of the city; 19 November 2026 is a Thursday. */
export const at = (text: string): Date => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);

/** Days on which supervision orders come about: its people, its clock, and what each of them sees. */
export class SupervisionDays {
  cast!: Cast;
  supervisor!: Caller;

  constructor(private readonly server: () => TestServer) {}

  /** Sessions end in these days: everybody signs in again. */
  readonly signIn = async (): Promise<void> => {
    this.cast = await Cast.of(this.server());
    this.supervisor = await this.server().as('黄先生');
  };

  /** Another moment, before the clocks have run. */
  readonly begin = async (time: string): Promise<void> => {
    this.server().clock.set(at(time));
    await this.signIn();
  };

  readonly moveTo = async (time: string): Promise<void> => {
    await this.begin(time);
    await this.server().drain();
    await this.server().runJob('supervision.clocks');
    await this.server().runJob('supervision.escalation');
    await this.server().drain();
  };

  readonly orders = async (who: Caller, requestId: string, box = 'open'): Promise<Page['items']> =>
    (await good(who.get<Page>(`/api/v1/supervision-orders?box=${box}&requestId=${requestId}`))).items;

  readonly brief = (all: Page['items']) =>
    all.map(({ colour, reasonLabel, unitName, level }) => [colour, reasonLabel, unitName, level]);

  readonly inbox = async (who: Caller, title: RegExp): Promise<Messages['items']> => {
    const { items } = await good(who.get<Messages>('/api/v1/messages?limit=50'));
    return items.filter((each) => title.test(each.title));
  };

  readonly refused = async (who: Caller, path: string, body: unknown = {}) => {
    const { status, body: answer } = await who.post<Problem>(`/api/v1/${path}`, body);
    return [status, answer.code, ...(answer.fields ?? []).map(({ path: field }) => field)];
  };

  readonly dispatched = async (title: string): Promise<Detail> => {
    const { id } = await this.cast.report({ title });
    await this.cast.accept(id);
    return this.cast.dispatch(id, {});
  };
}

/** The same for a suite: begins on a Thursday morning, and gives the clock back. */
export function supervisionDays(server: () => TestServer): SupervisionDays {
  const days = new SupervisionDays(server);
  beforeAll(() => days.begin('11-19 08:30'));
  afterAll(() => server().clock.set(null));
  return days;
}
