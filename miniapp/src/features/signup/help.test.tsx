import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { card, duty, inMinutes, mine, person, problem, task } from '../../../test/volunteer-samples';

const server = new TestServer();
const AGREED = {
  id: 'a1',
  kind: 'HELPER',
  aboutMe: false,
  personId: 'm1',
  person: { surname: '吴', displayName: '吴阿姨' },
  givenAt: inMinutes(-60),
  endsAt: inMinutes(60 * 24 * 90),
};
let answers: Record<string, Answer>;

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  answers = {};
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {
    '/api/v1/me': { body: person() },
    '/api/v1/me/agreements': { body: [AGREED] },
    '/api/v1/volunteer/duties': { body: [duty({ taskId: 'd', title: '送午饭', signedUpBy: '陈阿姨' })] },
    '/api/v1/tasks/near': {
      body: [
        card({ id: 'x', title: '搬桌椅', obstacle: '要搬抬重东西，65 岁起就不请您干这个了，看看别的岗位' }),
        card({ id: 'y', title: '发明白卡' }),
      ],
    },
  };
});
const openHelp = () => phone.open('/features/signup/pages/help?id=m1');

test('says for whom, what she signed up for and who did it, and what she may take first', async () => {
  await openHelp();
  await phone.until(() => phone.says('送午饭'));
  expect(phone.says('替吴阿姨办')).toBe(true);
  expect(phone.says('陈阿姨替报的')).toBe(true);
  expect(phone.says('65 岁起就不请您干这个了')).toBe(true);
  const words = phone.page()?.textContent ?? '';
  expect(words.indexOf('发明白卡')).toBeLessThan(words.indexOf('搬桌椅'));
  expect(server.of('/api/v1/tasks/near?forId=m1')).toHaveLength(1);
});

test('answers for her when a place was kept', async () => {
  answers['/api/v1/volunteer/duties'] = {
    body: [duty({ taskId: 'k', title: '量血压', answerUntil: inMinutes(60) })],
  };
  answers['/api/v1/tasks/k/confirm-place'] = { body: task({ id: 'k', mySignup: mine() }) };
  await openHelp();
  await phone.until(() => phone.says('轮到吴阿姨了'));
  answers['/api/v1/volunteer/duties'] = { body: [duty({ taskId: 'k', title: '量血压' })] };
  await phone.tap('我来：量血压');
  await phone.until(() => !phone.says('轮到吴阿姨了'));
  expect(server.of('/api/v1/tasks/k/confirm-place?forId=m1')).toHaveLength(1);
});

test('ends at once when she takes it back, or when I do', async () => {
  await openHelp();
  answers['/api/v1/me/agreements/a1/end'] = { body: [] };
  await phone.until(() => phone.find('不再替办') !== undefined);
  answers['/api/v1/me/agreements'] = { body: [] };
  await phone.tap('不再替办');
  await phone.until(() => phone.says('约定到期了，或者收回了'));
  answers['/api/v1/volunteer/duties'] = problem(409, 'agreement.over', '约定已经到期或收回了。');
  expect(server.of('/api/v1/me/agreements/a1/end')).toHaveLength(1);
});

test('the people I may act for stand on my page', async () => {
  await phone.open('/tabs/me/index');
  await phone.tap('替她办：吴阿姨');
  await phone.until(() => phone.says('替吴阿姨办'));
});
