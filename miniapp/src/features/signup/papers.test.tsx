import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { inMinutes, person, problem, volunteer } from '../../../test/volunteer-samples';

const server = new TestServer();
const DAY = 60 * 24;
const LINE = {
  personId: 'v1',
  surname: '刘',
  displayName: '刘阿姨',
  ending: [{ label: '急救证', until: inMinutes(10 * DAY), over: false }],
  unseen: ['调解证'],
};
const paper = (change: object = {}) => ({
  skill: 'FIRST_AID',
  label: '急救证',
  unitName: '厚德路社区居委会',
  seenBy: '钟女士',
  seenAt: inMinutes(-200 * DAY),
  until: inMinutes(10 * DAY),
  holds: true,
  ...change,
});
const papers = (change: object = {}) => ({
  surname: '刘',
  displayName: '刘阿姨',
  personId: 'v1',
  identified: true,
  insuredUntil: null,
  papers: [
    paper(),
    paper({
      skill: 'MEDIATION',
      label: '调解证',
      unitName: null,
      seenBy: null,
      seenAt: null,
      until: null,
      holds: false,
    }),
  ],
  ...change,
});
const me = person({ permissions: ['skill.certify'] });
let answers: Record<string, Answer>;

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  answers = {};
  await phone.start(me);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {
    '/api/v1/me': { body: me },
    '/api/v1/volunteers': { body: [LINE] },
    '/api/v1/volunteers/v1/papers': { body: papers() },
  };
});

describe('the committee', () => {
  const openDesk = async () => {
    await phone.open('/features/signup/pages/papers');
    await phone.until(() => phone.says('刘阿姨'));
  };
  const openOne = async () => {
    await openDesk();
    const row = phone.texts('.cell').find((words) => words.includes('刘阿姨'));
    await phone.tap(row ?? '');
    await phone.until(() => phone.all('[role=dialog]').length === 1);
  };

  test('reads what ends soon, and opens one on the record', async () => {
    await openDesk();
    expect(phone.says('到期')).toBe(true);
    expect(phone.says('调解证没看过')).toBe(true);
    expect(phone.says('本人会知道是谁看的')).toBe(true);
    expect(server.of('/api/v1/volunteers?filter=ending')).toHaveLength(1);
    await openOne();
    expect(server.of('/api/v1/volunteers/v1/papers')).toHaveLength(1);
    expect(phone.says('厚德路社区居委会 钟女士看过')).toBe(true);
    expect(phone.says('本人说有，还没看过')).toBe(true);
  });

  test('notes a paper it has seen; a day that cannot be is said in place', async () => {
    const path = '/api/v1/volunteers/v1/certificate';
    answers[path] = {
      status: 400,
      body: {
        ...problem(400, 'request.invalid', '请改一下。').body,
        fields: [{ path: 'until', detail: '请选今天以后的日子' }],
      },
    };
    await openOne();
    await phone.tap('看过了：调解证');
    await phone.tap('记下来：调解证');
    await phone.until(() => phone.says('请选今天以后的日子'));
    answers[path] = {
      body: papers({ papers: [paper(), paper({ skill: 'MEDIATION', label: '调解证' })] }),
    };
    await phone.tap('记下来：调解证');
    await phone.until(() => phone.find('改：调解证') !== undefined);
    expect(server.of(path).map(({ body }) => body)).toMatchObject([
      { skill: 'MEDIATION' },
      { skill: 'MEDIATION' },
    ]);
  });
});

test('a volunteer reads her own papers, and what to do about each', async () => {
  const soon = inMinutes(10 * DAY);
  answers['/api/v1/volunteer/me'] = {
    body: volunteer({
      skills: ['FIRST_AID', 'MEDIATION'],
      certificates: [{ skill: 'FIRST_AID', label: '急救证', unitName: '厚德路社区居委会', expiresAt: soon }],
      insuredUntil: null,
    }),
  };
  await phone.open('/features/signup/pages/mine');
  await phone.until(() => phone.says('我的证件和保险'));
  expect(phone.says('身份核对过了')).toBe(true);
  expect(phone.says('带新证到社区续一下')).toBe(true);
  expect(phone.says('社区还没看过证')).toBe(true);
  expect(phone.says('要搬抬的岗位得先有保险')).toBe(true);
});
