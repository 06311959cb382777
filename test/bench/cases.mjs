import { randomUUID } from 'node:crypto';

/** The measured calls. */
export const CASES = ['list', 'detail', 'report', 'claim'];

const SIGN_INS_AT_ONCE = 10;
/** Calls that tell how large answers are. */
const SAMPLES = 20;
const TEXT = '三楼楼道的灯坏了好几天，晚上上下楼看不清台阶，家里有老人和孩子，麻烦派人来看一看，谢谢。';

/** How to make the calls of each case: `begin()` signs everybody in and gives a maker of calls, the same for both servers. */
export function prepareCases(url, { residents, volunteers, requestIds, places }) {
  const onEach = (people, call) => ({
    begin: async () => {
      const tokens = await signIn(url, people);
      return () => call(tokens);
    },
    answerSize: async () => answerSize(url, call, await signIn(url, people.slice(0, SAMPLES))),
  });
  const turn = () => {
    let last = -1;
    return () => ++last;
  };
  const [listTurn, detailTurn, reportTurn, claimTurn] = [turn(), turn(), turn(), turn()];
  const requestsEach = requestIds.length / residents.length;

  return {
    list: onEach(residents, (tokens) => get('/api/v1/requests/mine', tokens[listTurn() % tokens.length])),
    detail: onEach(residents, (tokens) => {
      const n = detailTurn();
      const resident = n % tokens.length;
      // Everybody's every request comes up, neighbours in time are in different states.
      const which = (n * 7 + Math.floor(n / tokens.length)) % requestsEach;
      const id = requestIds[resident * requestsEach + which];
      return get(`/api/v1/requests/${id}`, tokens[resident]);
    }),
    report: onEach(residents, (tokens) => {
      const n = reportTurn() % tokens.length;
      return post('/api/v1/requests', tokens[n], report(residents[n].grid));
    }),
    claim: onEach(volunteers, (tokens) => {
      const n = claimTurn();
      const week = places[Math.floor(n / volunteers.length)];
      if (!week) throw new Error('all places are taken: seed more of them');
      const { taskId, roleId } = week[n % week.length];
      return post(`/api/v1/tasks/${taskId}/claim`, tokens[n % volunteers.length], { roleId });
    }),
  };
}

const get = (path, token) => ({ method: 'GET', path, headers: { authorization: `Bearer ${token}` } });

const post = (path, token, body) => ({
  method: 'POST',
  path,
  headers: {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  },
  body: JSON.stringify(body),
});

const report = ({ lat, lng, community }) => ({
  title: '楼道的灯不亮了',
  text: TEXT,
  kind: 'REPORT',
  tile: 'lighting',
  place: { address: '厚德路 12 号院 3 栋 2 单元', lat, lng, communityCode: community },
  photoIds: [],
  visibility: 'PUBLIC',
  anonymous: false,
});

/** Bytes of the real server's answer, on average of some calls. */
async function answerSize(url, call, tokens) {
  let bytes = 0;
  for (let n = 0; n < SAMPLES; n++) {
    const { path, ...options } = call(tokens);
    const response = await fetch(url + path, options);
    const text = await response.text();
    if (!response.ok) throw new Error(`${options.method} ${path} answered ${response.status}: ${text}`);
    bytes += Buffer.byteLength(text);
  }
  return Math.round(bytes / SAMPLES);
}

/** Access tokens of people, in their order. */
async function signIn(url, people) {
  const tokens = [];
  for (let from = 0; from < people.length; from += SIGN_INS_AT_ONCE) {
    const some = people.slice(from, from + SIGN_INS_AT_ONCE);
    tokens.push(...(await Promise.all(some.map(({ personId }) => signInOne(url, personId)))));
  }
  return tokens;
}

async function signInOne(url, personId) {
  const response = await fetch(`${url}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ personId }),
  });
  if (!response.ok) throw new Error(`signing in answered ${response.status}: ${await response.text()}`);
  return (await response.json()).accessToken;
}
