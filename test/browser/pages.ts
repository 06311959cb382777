import type { components } from '@linli/shared';
import type { Caller, TestServer } from '../support/server.js';
import type { DemoIds } from './demo-ids.js';

type Schemas = components['schemas'];

/** Something that is only now written down. */
const NEW = '01890000-0000-4000-8000-000000000000';

export interface PageUnderTest {
  name: string;
  /** Demo person or role; null for a visitor. */
  who: string | null;
  path: (ids: DemoIds) => string;
  /** Staff work here at a PC too. */
  pc?: boolean;
}

const page = (
  name: string,
  who: string | null,
  path: string | PageUnderTest['path'],
  pc = false,
): PageUnderTest => ({
  name,
  who,
  path: typeof path === 'string' ? () => path : path,
  pc,
});

/** A day of the city, so many days before today. */
const daysAgo = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** Every page of the mini-program; a page that is missing here fails the test that counts them. */
export const PAGES: readonly PageUnderTest[] = [
  page('home', '陈阿姨', '/tabs/home/index'),
  page('home-visitor', null, '/tabs/home/index'),
  page('volunteer', '陈阿姨', '/tabs/volunteer/index'),
  page('messages', '陈阿姨', '/tabs/messages/index'),
  page('me', '陈阿姨', '/tabs/me/index'),
  page('me-visitor', null, '/tabs/me/index'),
  page('report', '陈阿姨', '/tabs/report/index'),
  page('request-detail', '陈阿姨', ({ request }) => `/features/request/pages/detail?id=${request}`),
  page('request-mine', '陈阿姨', '/features/request/pages/mine'),
  page('task-detail', '陈阿姨', ({ task }) => `/features/task/pages/detail?id=${task}`),
  page('task-checkin', '曾叔叔', ({ task }) => `/features/task/pages/checkin?id=${task}`),
  page('task-leader-checkin', '罗阿姨', ({ task }) => `/features/task/pages/leader-checkin?id=${task}`),
  page('task-my-tasks', '陈阿姨', '/features/task/pages/my-tasks'),
  page('points', '陈阿姨', '/features/points/pages/account'),
  page('points-entry', '陈阿姨', ({ posting }) => `/features/points/pages/entry?id=${posting}`),
  page('points-year', '陈阿姨', '/features/points/pages/year'),
  page('points-budgets', '钟女士', '/features/points-admin/pages/budgets', true),
  page('points-rules', '黄先生', '/features/points-admin/pages/rules', true),
  page('points-trust', '黄先生', '/features/points-admin/pages/trust', true),
  page('shop', '陈阿姨', '/features/shop/pages/index'),
  page('shop-goods', '陈阿姨', ({ goods }) => `/features/shop/pages/goods?id=${goods}`),
  page('shop-redemption', '陈阿姨', ({ redemption }) => `/features/shop/pages/redemption?id=${redemption}`),
  page('shop-mine', '陈阿姨', '/features/shop/pages/mine'),
  page('real-name', 'person:newcomer', '/features/identity/pages/real-name'),
  page('signup-people', '钟女士', ({ task }) => `/features/signup/pages/people?id=${task}`),
  page('signup-disputes', '李女士', '/features/signup/pages/disputes'),
  page('signup-mine', '曾叔叔', '/features/signup/pages/mine'),
  page('signup-help', '陈阿姨', ({ mother }) => `/features/signup/pages/help?id=${mother}`),
  page('signup-papers', '钟女士', '/features/signup/pages/papers', true),
  page('task-for', '陈阿姨', ({ task, mother }) => `/features/task/pages/detail?id=${task}&forId=${mother}`),
  page('real-name-claims', '钟女士', '/features/identity/pages/claims'),
  page('certificate', '陈阿姨', '/features/certificate/pages/index'),
  page(
    'certificate-check',
    null,
    ({ certificate }) => `/features/certificate/pages/check?token=${certificate}`,
  ),
  page('certificate-issued', '钟女士', '/features/certificate/pages/issued', true),
  page('activities', '陈阿姨', '/features/activity/pages/index'),
  page('activities-visitor', null, '/features/activity/pages/index'),
  page('activity', '陈阿姨', ({ activity }) => `/features/activity/pages/detail?id=${activity}`),
  page('activity-poster', '陈阿姨', ({ activity }) => `/features/activity/pages/poster?id=${activity}`),
  page('venue', '陈阿姨', ({ venue }) => `/features/activity/pages/venue?id=${venue}`),
  page('venues', null, '/features/activity/pages/venue'),
  page('activity-desk', '钟女士', '/features/activity-desk/pages/index'),
  page('activity-desk-review', '李女士', '/features/activity-desk/pages/index'),
  page('activity-host', '钟女士', ({ activity }) => `/features/activity-desk/pages/host?id=${activity}`),
  page('activity-edit', '钟女士', ({ activity }) => `/features/activity-desk/pages/edit?id=${activity}`),
  page('venue-edit', '钟女士', ({ venue }) => `/features/activity-desk/pages/edit-venue?id=${venue}`),
  page('hand-desk', '钟女士', '/features/hours/pages/desk', true),
  page('hand-second', '李女士', '/features/hours/pages/desk', true),
  page('hand-enter', '钟女士', '/features/hours/pages/enter'),
  page('hand-mine', '曾叔叔', '/features/hours/pages/mine'),
  page('hand-helped', '陈阿姨', '/features/hours/pages/helped'),
  page('teams', '陈阿姨', '/features/team/pages/index'),
  page('team', '陈阿姨', ({ team }) => `/features/team/pages/detail?id=${team}`),
  page('team-visitor', null, ({ team }) => `/features/team/pages/detail?id=${team}`),
  page('team-join', '陈阿姨', '/features/team/pages/join'),
  page('team-desk', '罗阿姨', ({ team }) => `/features/team/pages/desk?id=${team}`),
  page('team-admin', '钟女士', '/features/team/pages/admin', true),
  page('honours', '陈阿姨', '/features/honour/pages/index'),
  page('honour-notices', '陈阿姨', '/features/honour/pages/notices'),
  page('honour-boards', '陈阿姨', '/features/honour/pages/boards'),
  page('honour-year', '陈阿姨', '/features/honour/pages/year'),
  page('honour-year-picture', '陈阿姨', '/features/honour/pages/year-picture'),
  page('star-rule', '陈阿姨', '/features/honour/pages/star-rule'),
  page('rules', 'person:admin', '/features/honour/pages/rules', true),
  page('honour-desk', '钟女士', '/features/honour/pages/desk', true),
  page('anomalies', '黄先生', '/features/anomaly/pages/index', true),
  page('coverage-desk', '钟女士', '/features/coverage/pages/desk', true),
  page('coverage-new', '钟女士', '/features/coverage/pages/new'),
  page('coverage-mine', '罗阿姨', '/features/coverage/pages/mine'),
  page('visit-desk', '钟女士', '/features/visit/pages/desk', true),
  page('visit-person', '钟女士', ({ neighbour }) => `/features/visit/pages/person?id=${neighbour}`),
  page('visit-edit', '钟女士', ({ neighbour }) => `/features/visit/pages/edit?id=${neighbour}`),
  page('visit-new', '钟女士', '/features/visit/pages/edit'),
  page('visit-standing', '钟女士', '/features/visit/pages/standing', true),
  page('visit-standing-street', '李女士', '/features/visit/pages/standing', true),
  page('visit-go', '陈阿姨', '/features/visit/pages/go'),
  page('giving-give', '陈阿姨', '/features/giving/pages/give'),
  page('giving-bank', '陈阿姨', '/features/giving/pages/bank'),
  page('giving-decide', '钟女士', '/features/giving/pages/decide', true),
  page('counter-desk', '胡女士', '/features/counter/pages/desk'),
  page('counter-stock', '钟女士', ({ place }) => `/features/counter/pages/stock?id=${place}`),
  page('counter-statement', '钟女士', ({ place }) => `/features/counter/pages/statement?id=${place}`),
  page('counter-keepers', '钟女士', ({ place }) => `/features/counter/pages/keepers?id=${place}`),
  page('counter-join', '陈阿姨', '/features/counter/pages/join'),
  page('counter-goods', '钟女士', '/features/counter/pages/goods', true),
  page('counter-edit-goods', '钟女士', ({ goods }) => `/features/counter/pages/edit-goods?id=${goods}`),
  page('counter-edit-partner', '钟女士', ({ place }) => `/features/counter/pages/edit-partner?id=${place}`),
  page('sign-in', null, '/features/account/pages/sign-in'),
  page('staff-sign-in', null, '/features/account/pages/staff-sign-in'),
  page('privacy', '陈阿姨', '/features/account/pages/privacy'),
  page('register', '钟女士', '/features/account/pages/register'),
  page('unit-orders', '刘师傅', '/features/unit/pages/orders'),
  page('return-order', '刘师傅', ({ order }) => `/features/unit/pages/return-order?id=${order}`),
  page('verify', '谢女士', ({ toVerify }) => `/features/verify/pages/verify?id=${toVerify}`),
  page('verify-fail', '谢女士', ({ toVerify }) => `/features/verify/pages/fail?id=${toVerify}`),
  page('catalogue', 'person:admin', '/features/catalogue/pages/index', true),
  page('catalogue-entry', 'person:admin', '/features/catalogue/pages/entry?kind=TILE&code=lighting'),
  page('catalogue-changes', 'person:admin', '/features/catalogue/pages/changes'),
  page('patrol', '谢女士', '/features/patrol/pages/today'),
  page('patrol-item', '谢女士', ({ round }) => `/features/patrol/pages/item?id=${NEW}&round=${round}`),
  page('patrol-queue', '谢女士', '/features/patrol/pages/queue'),
  page('patrol-history', '谢女士', '/features/patrol/pages/history'),
  page('patrol-round', '谢女士', ({ round }) => `/features/patrol/pages/round?id=${round}`),
  page('patrol-coverage', '钟女士', '/features/patrol/pages/coverage', true),
  page('patrol-routes', '钟女士', '/features/patrol/pages/routes'),
  page('patrol-route', '钟女士', ({ route }) => `/features/patrol/pages/route?id=${route}`),
  page('api-keys', 'person:admin', '/features/open-api/pages/keys', true),
  page('workbench', '李女士', ({ toDispatch }) => `/features/workbench/pages/index?id=${toDispatch}`, true),
  page('plan', '钟女士', '/features/plan/pages/index', true),
  page('publish', '钟女士', '/features/workbench/pages/publish', true),
  page('change', '钟女士', ({ series }) => `/features/workbench/pages/change?series=${series}`, true),
  page('calendar', '陈阿姨', '/features/calendar/pages/index'),
  page('series-list', '钟女士', '/features/series/pages/index', true),
  page('series', '钟女士', ({ series }) => `/features/series/pages/detail?id=${series}`, true),
  page('confirm', '钟女士', '/features/workbench/pages/confirm', true),
  page('supervision', '黄先生', '/features/supervision/pages/orders', true),
  page('supervision-answer', '刘师傅', '/features/supervision/pages/orders', true),
  page(
    'supervision-issue',
    '黄先生',
    ({ toDispatch }) => `/features/supervision/pages/issue?requestId=${toDispatch}`,
    true,
  ),
  page('whistles', '李女士', '/features/supervision/pages/whistles', true),
  page(
    'whistle-call',
    '李女士',
    ({ toDispatch }) => `/features/supervision/pages/call?requestId=${toDispatch}`,
  ),
  page('filings', '李女士', '/features/supervision/pages/filings', true),
  page('filing-ask', '刘师傅', '/features/supervision/pages/ask'),
  page('supervision-rule', '黄先生', '/features/supervision/pages/rule', true),
  page('reviews', '刘师傅', '/features/review/pages/mine'),
  page('survey-calls', '钟女士', '/features/survey/pages/calls', true),
  page('score-weights', 'person:admin', '/features/dashboard/pages/weights', true),
  page('dashboard', '黄先生', '/features/dashboard/pages/index', true),
  page(
    'dashboard-cases',
    '黄先生',
    () => `/features/dashboard/pages/cases?from=${daysAgo(60)}&to=${daysAgo(0)}&measure=unresolved&basis=raw`,
    true,
  ),
  page('exports', '钟女士', '/features/workbench/pages/exports'),
  page('nearby', '陈阿姨', '/features/nearby/pages/index'),
  page('nearby-visitor', null, '/features/nearby/pages/index'),
  page('lost', null, '/tabs/lost/index'),
  page('ui', null, '/ui'),
];

const first = <T>(items: T[], what: string): T => {
  const [item] = items;
  if (!item) throw new Error(`the demo has no ${what}`);
  return item;
};

/** What a volunteer has signed up for; the task that fits best, if there is nothing yet. */
async function dutyOf(volunteer: Caller): Promise<Schemas['DutyView']> {
  const duties = () => volunteer.get<Schemas['DutyView'][]>('/api/v1/volunteer/duties');
  const [duty] = (await duties()).body;
  if (duty) return duty;
  const { body: fitting } = await volunteer.get<Schemas['TaskCardView'][]>('/api/v1/matching/for-me');
  const task = first(
    fitting.filter(({ roleId }) => roleId),
    'task that fits 曾叔叔',
  );
  await volunteer.post(`/api/v1/tasks/${task.id}/claim`, { roleId: task.roleId });
  return first((await duties()).body, 'duty of 曾叔叔');
}

/** Something waiting to be fetched by 陈阿姨; the cheapest thing, if there is nothing yet. */
async function redemptionOf(shopper: Caller, goods: Schemas['GoodsView']): Promise<string> {
  const { body } = await shopper.get<Schemas['RedemptionPageView']>('/api/v1/shop/redemptions');
  const waiting = body.items.find(({ status }) => status === 'HELD');
  if (waiting) return waiting.id;
  const what = { goodsId: goods.id, partnerId: goods.partnerId, quantity: 1 };
  const made = await shopper.post<Schemas['RedemptionView']>('/api/v1/shop/redemptions', what);
  return made.body.id;
}

/** The secret in the QR code of a certificate, issued now. */
async function certificateOf(volunteer: Caller): Promise<string> {
  const body = { withDetails: false };
  const { body: issued } = await volunteer.post<Schemas['CertificateView']>('/api/v1/certificates', body);
  return issued.checkUrl.split('token=')[1]!;
}

/** Looks the demo's objects up over HTTP, as the people who own them. */
export async function demoIds(server: TestServer): Promise<DemoIds> {
  const chen = await server.as('陈阿姨');
  const dispatcher = await server.as('李女士');
  const mine = await chen.get<Schemas['RequestPageView']>('/api/v1/requests/mine');
  const queue = async (box: string): Promise<Schemas['RequestCardView'][]> =>
    (await dispatcher.get<Schemas['RequestPageView']>(`/api/v1/workbench/queue?box=${box}`)).body.items;
  const duty = await dutyOf(await server.as('曾叔叔'));
  const liu = await server.as('刘师傅');
  const orders = await liu.get<Schemas['UnitOrderView'][]>('/api/v1/orders?box=open');
  const places = await chen.get<Schemas['PartnerView'][]>('/api/v1/shop/partners');
  const place = first(places.body, 'place of the shop').id;
  const shelf = await chen.get<Schemas['GoodsView'][]>(`/api/v1/shop/goods?partnerId=${place}`);
  const goods = first(shelf.body, 'goods');
  const entries = await chen.get<Schemas['PointsEntriesView']>('/api/v1/points/entries');
  const activities = await chen.get<Schemas['MyActivitiesView']>('/api/v1/activities/mine');
  const venues = await chen.get<Schemas['VenueView'][]>('/api/v1/venues');
  const rounds = await (await server.as('谢女士')).get<Schemas['RoundPageView']>('/api/v1/patrol/rounds');
  const zhong = await server.as('钟女士');
  const team = await (await server.as('罗阿姨')).get<Schemas['TeamPageView']>('/api/v1/teams/mine');
  const series = await zhong.get<Schemas['SeriesCardView'][]>('/api/v1/series');
  const neighbours = await zhong.get<Schemas['CareCardView'][]>('/api/v1/care-recipients');
  const agreed = await chen.get<Schemas['AgreementView'][]>('/api/v1/me/agreements');
  const routes = await zhong.get<Schemas['RoutesView']>('/api/v1/patrol/routes');
  return {
    posting: first(entries.body.items, 'entry of 陈阿姨').postingId,
    request: first(mine.body.items, 'request of 陈阿姨').id,
    toDispatch: first(await queue('dispatch'), 'request to dispatch').id,
    toVerify: first(await queue('verify'), 'request to verify').id,
    task: duty.taskId,
    order: first(orders.body, 'order of 安泰物业').id,
    goods: goods.id,
    place,
    redemption: await redemptionOf(chen, goods),
    certificate: await certificateOf(await server.as('罗阿姨')),
    round: first(rounds.body.items, 'round of 谢女士').id,
    // The one where some of her household wait.
    activity: first(
      activities.body.coming.filter(({ mine }) => (mine?.waitPlace ?? 0) > 0),
      'activity of 陈阿姨',
    ).id,
    neighbour: first(neighbours.body, 'neighbour of the list').id,
    mother: first(
      agreed.body.filter(({ kind, aboutMe }) => kind === 'HELPER' && !aboutMe),
      'person for whom 陈阿姨 acts',
    ).personId,
    venue: first(venues.body, 'venue').id,
    team: team.body.id,
    series: first(series.body, 'series of 厚德路').id,
    route: first(routes.body.routes, 'route of patrols').id,
  };
}
