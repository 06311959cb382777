import { usePreferences } from '@/lib/preferences';
import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { inMinutes, mine, problem, slot, task } from '../../../test/volunteer-samples';

const server = new TestServer();
const FULL = problem(409, 'task.full', '名额已满，可以先排队，有人不去就轮到您。');
let answers: Record<string, Answer> = {};
const shown = (change: Parameters<typeof task>[0]) => ({ body: task({ id: 't', ...change }) });
const openTask = () => phone.open('/features/task/pages/detail?id=t');
/** Presses the main button, once it is there. */
const press = async (): Promise<void> => {
  await phone.until(() => phone.texts('.action-bar .button').length > 0);
  await phone.tap(phone.texts('.action-bar .button')[0] ?? '');
};

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = { '/api/v1/tasks/t': shown({}) };
});

test('one tap takes the place; the page says so and offers check-in and a way out', async () => {
  answers['/api/v1/tasks/t/claim'] = shown({ mySignup: mine(), can: ['cancelSignup', 'checkIn'] });
  await openTask();
  expect(phone.says('夜里路黑，要爬 6 层楼。')).toBe(true);
  expect(phone.texts('.task-i-am__role')).toEqual(['巡查员']);
  await press();
  await phone.until(() => phone.says('报上名了，您当巡查员'));
  expect(phone.texts('.action-bar .button')).toEqual(['去不了了', '去签到']);
});

test('full under my finger: the sentence stands in the bar, one tap queues, my place is told', async () => {
  answers['/api/v1/tasks/t/claim'] = FULL;
  answers['/api/v1/tasks/t/waitlist'] = shown({
    mySignup: mine({ status: 'WAITLISTED', waitPlace: 3 }),
    can: ['cancelSignup'],
  });
  await openTask();
  await press();
  await phone.until(() => phone.says('名额已满'));
  answers['/api/v1/tasks/t'] = answers['/api/v1/tasks/t/waitlist'];
  await phone.tap('先排队');
  await phone.until(() => phone.says('您排第 3 位'));
  expect(server.of('/api/v1/tasks/t/waitlist')[0]?.body).toEqual({ roleId: slot().id });
  expect(phone.says('名额已满')).toBe(false);
  expect(phone.texts('.action-bar .button')).toEqual(['不排了']);
});

test.each([
  ['before the cut-off it leaves no trace', 60, '不留记录'],
  ['after it, it says that it counts as late', -60, '会记一次临时不去'],
])('giving the place away asks once: %s', async (_, minutes, words) => {
  const cancelUntil = inMinutes(minutes);
  answers['/api/v1/tasks/t'] = shown({ cancelUntil, mySignup: mine(), can: ['cancelSignup'] });
  answers['/api/v1/tasks/t/cancel-signup'] = shown({});
  await openTask();
  await phone.tap('去不了了');
  expect(phone.texts('[role=dialog]')[0]).toContain(words);
  expect(server.of('/api/v1/tasks/t/cancel-signup')).toHaveLength(0);
  await phone.tap('确定不去');
  await phone.until(() => phone.says('名额让出来了'));
  expect(phone.all('[role=dialog]')).toEqual([]);
});

test('private details stand only where the server gave them', async () => {
  await openTask();
  expect(phone.says('只给您看的')).toBe(false);
  answers['/api/v1/tasks/t'] = shown({ mySignup: mine(), privateDetails: '7 栋 2 单元 301' });
  await openTask();
  expect(phone.texts('.task-private')).toEqual(['7 栋 2 单元 301']);
});

test('an open invitation is answered here, yes or no', async () => {
  answers['/api/v1/tasks/t'] = shown({ offerId: 'o', can: [] });
  answers['/api/v1/offers/o/accept'] = shown({ mySignup: mine(), can: ['cancelSignup'] });
  await openTask();
  expect(phone.texts('.action-bar .button')).toEqual(['这次不去', '我来']);
  await phone.tap('我来');
  await phone.until(() => phone.says('报上名了'));
  expect(server.of('/api/v1/tasks/t/claim')).toHaveLength(0);
});

test('an invitation turned down is taken away, and nothing is held against me', async () => {
  answers['/api/v1/tasks/t'] = shown({ offerId: 'o', can: [] });
  answers['/api/v1/offers/o/decline'] = { body: undefined };
  await openTask();
  answers['/api/v1/tasks/t'] = shown({});
  await phone.tap('这次不去');
  await phone.until(() => phone.says('好的，这次不去。不扣什么'));
  expect(server.of('/api/v1/offers/o/decline')).toHaveLength(1);
  await phone.until(() => !phone.says('社区请您来'));
});

test('somebody who is no volunteer yet is led to registration; another obstacle is said', async () => {
  answers['/api/v1/tasks/t'] = shown({ can: [], roleId: null, obstacle: '先登记成为志愿者，一分钟就好' });
  await openTask();
  expect(phone.texts('.action-bar .button')).toEqual(['登记成志愿者']);
  answers['/api/v1/tasks/t'] = shown({ can: [], roleId: null, obstacle: '离您 5 公里，比您愿意走的远' });
  await openTask();
  expect(phone.texts('.action-bar')).toEqual(['离您 5 公里，比您愿意走的远']);
});

test.each([
  ['未满 18 岁要监护人先同意：在“我的志愿信息”里给家长一个码，家长在自己手机上点一下', ['去我的志愿信息']],
  ['要搬抬重东西，65 岁起就不请您干这个了，看看别的岗位', []],
])('why not is a plain sentence, with a way on where she has one: %s', async (obstacle, ways) => {
  answers['/api/v1/tasks/t'] = shown({ can: [], roleId: null, obstacle });
  await openTask();
  expect(phone.texts('.action-bar')[0]).toContain(obstacle);
  expect(phone.texts('.action-bar [role=button], .action-bar [role=link]')).toEqual(ways);
});

test('joining twice is said in the bar', async () => {
  answers['/api/v1/tasks/t/claim'] = problem(409, 'task.already_joined', '您已经报过名了。');
  await openTask();
  await press();
  await phone.until(() => phone.texts('.action-bar [role=alert]')[0] === '您已经报过名了。');
});

test('an organiser agrees to an applicant and then sees her in', async () => {
  const applicant = { signupId: 's1', surname: '曾', displayName: '曾叔叔', roleName: '调解员' };
  answers['/api/v1/tasks/t'] = shown({ can: ['lead'], applicants: [applicant] });
  answers['/api/v1/signups/s1/approve'] = shown({ can: ['lead'] });
  await openTask();
  await phone.tap('同意：曾叔叔');
  await phone.until(() => !phone.says('等您点头的'));
  expect(server.of('/api/v1/signups/s1/approve')).toHaveLength(1);
  expect(phone.texts('.action-bar .button')).toEqual(['签到名单']);
});

test('what failed is said in the bar, and the button stays', async () => {
  answers['/api/v1/tasks/t/claim'] = problem(409, 'task.overlap', '这个时间您已经有别的安排了。');
  await openTask();
  await phone.tap(phone.texts('.action-bar .button')[0] ?? '');
  await phone.until(() => phone.texts('.action-bar [role=alert]').length === 1);
  expect(phone.texts('.action-bar [role=alert]')).toEqual(['这个时间您已经有别的安排了。']);
  expect(phone.texts('.action-bar .button')).toHaveLength(1);
});

const AGREED = {
  id: 'a1',
  kind: 'COMPANION',
  aboutMe: false,
  personId: 'f1',
  person: { surname: '刘', displayName: '刘阿姨' },
  givenAt: inMinutes(-60),
  endsAt: inMinutes(60 * 24 * 90),
};
const LIU = {
  surname: '刘',
  displayName: '刘阿姨',
  status: 'CONFIRMED',
  statusLabel: '已报名',
  waitPlace: null,
} as const;

describe('coming together', () => {
  const role = slot({ demand: 3, filled: 0 });
  beforeEach(() => {
    answers['/api/v1/me/agreements'] = { body: [AGREED] };
    answers['/api/v1/tasks/t'] = shown({ roles: [role] });
  });
  const unfold = async () => {
    await openTask();
    await phone.tap('就您一个人来也可以带上说好的朋友、自己的孩子');
    await phone.until(() => phone.says('刘阿姨'));
  };

  test.each([false, true])(
    'a friend and a child come along, all in one tap (large text: %s)',
    async (large) => {
      usePreferences.getState().setLarge(large);
      await unfold();
      await phone.tap('刘阿姨她同意过由您一起报');
      await phone.tap('孩子加一');
      expect(phone.says('给孩子写个叫法')).toBe(true);
      await phone.write('孩子 1 怎么叫', '小宝');
      await phone.until(() => phone.says('您、刘阿姨、1 个孩子'));
      answers['/api/v1/tasks/t/claim'] = shown({
        mySignup: mine({ children: 1, childNames: ['小宝'], companions: [LIU] }),
        can: ['cancelSignup'],
      });
      await phone.tap('我们 3 位都来');
      await phone.until(() => phone.says('一起来的'));
      expect(server.of('/api/v1/tasks/t/claim')[0]?.body).toEqual({
        roleId: role.id,
        companions: ['f1'],
        children: ['小宝'],
      });
      expect(phone.says('小宝')).toBe(true);
      usePreferences.getState().setLarge(false);
    },
  );

  test('too many for the places left is said before anything is sent', async () => {
    answers['/api/v1/tasks/t'] = shown({ roles: [slot({ demand: 3, filled: 2 })] });
    await unfold();
    await phone.tap('刘阿姨她同意过由您一起报');
    expect(phone.says('只有 1 个位，2 位坐不下')).toBe(true);
    await phone.tap('我们 2 位都来，先看看上面写的');
    expect(server.of('/api/v1/tasks/t/claim')).toEqual([]);
  });

  test('where no child may come it is said why; a full one lets us wait together', async () => {
    const why = '夜里的、有风险的、要搬抬的，不能带孩子来';
    answers['/api/v1/tasks/t'] = shown({ roles: [slot({ demand: 3, filled: 0, childObstacle: why })] });
    await unfold();
    await phone.tap('孩子加一');
    expect(phone.says(why)).toBe(true);
    answers['/api/v1/tasks/t'] = shown({
      roles: [slot({ demand: 3, filled: 3, open: false })],
      can: ['waitlist'],
    });
    answers['/api/v1/tasks/t/waitlist'] = shown({
      mySignup: mine({
        status: 'WAITLISTED',
        waitPlace: 1,
        companions: [{ ...LIU, status: 'WAITLISTED', statusLabel: '排队中', waitPlace: 2 }],
      }),
      can: ['cancelSignup'],
    });
    await unfold();
    await phone.tap('刘阿姨她同意过由您一起报');
    await phone.tap('我们 2 位先排队');
    await phone.until(() => phone.says('排第 2 位'));
    expect(server.of('/api/v1/tasks/t/waitlist')[0]?.body).toMatchObject({ companions: ['f1'] });
  });

  test('a friend who has not agreed is said in the bar', async () => {
    const detail = '有一位还没同意由您替她报名，请她给您一个码';
    answers['/api/v1/tasks/t/claim'] = {
      status: 400,
      body: {
        ...problem(400, 'request.invalid', '请改一下。').body,
        fields: [{ path: 'companions', detail }],
      },
    };
    await unfold();
    await phone.tap('刘阿姨她同意过由您一起报');
    await phone.tap('我们 2 位都来');
    await phone.until(() => phone.texts('.action-bar [role=alert]')[0] === detail);
  });
});

describe('acting for somebody', () => {
  const HELPER = {
    ...AGREED,
    kind: 'HELPER',
    personId: 'm1',
    person: { surname: '吴', displayName: '吴阿姨' },
  };
  const openFor = () => phone.open('/features/task/pages/detail?id=t&forId=m1');

  test('the page says for whom, and signs her up', async () => {
    answers['/api/v1/me/agreements'] = { body: [HELPER] };
    answers['/api/v1/tasks/t/claim'] = shown({ mySignup: mine(), can: ['cancelSignup', 'checkIn'] });
    await openFor();
    await phone.until(() => phone.says('替吴阿姨报名'));
    expect(phone.says('您在替吴阿姨办')).toBe(true);
    await phone.tap('吴阿姨来，算一个');
    await phone.until(() => phone.says('吴阿姨报上名了'));
    expect(server.of('/api/v1/tasks/t/claim?forId=m1')).toHaveLength(1);
    // She has to be there herself.
    expect(phone.texts('.action-bar .button')).toEqual(['去不了了']);
  });

  test('ends when she takes it back', async () => {
    answers['/api/v1/me/agreements'] = { body: [] };
    answers['/api/v1/tasks/t'] = problem(409, 'agreement.over', '约定已经到期或收回了，请本人再给您一个码。');
    await openFor();
    await phone.until(() => phone.says('约定到期了，或者收回了') || phone.says('约定已经到期或收回了'));
    expect(phone.all('.action-bar')).toEqual([]);
  });
});
