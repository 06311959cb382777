import { DEMO_PHONE, DEMO_REAL_NAMES } from '../support/demo-secrets.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { ACCESS } from './access-table.js';

const PEOPLE = ['RESIDENT', 'VOLUNTEER', 'TEAM_LEADER', 'HANDLER', 'GRID_WORKER', 'SUPERVISOR'];
const QUERIES: Record<string, string[]> = {
  '/api/v1/requests/nearby': ['?lat=25.8525&lng=114.9415&radius=5000'],
  '/api/v1/workbench/queue': ['?box=accept', '?box=dispatch', '?box=verify', '?box=returned'],
  '/api/v1/regions/resolve': ['?lat=25.8525&lng=114.9415'],
};
const MOST_IDS = 60;

/** Ids in an answer, whatever they belong to: asking for the wrong kind of object is part of the test. */
function idsIn(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (/(^i|I)d$/.test(key) && typeof inner === 'string' && inner.length === 36) found.add(inner);
      else idsIn(inner, found);
    }
  }
  return found;
}

/**
 * Where one's own name stands: one's own data, and one's own certificate, which by law also names who answers for it
 * (民政部令第 67 号第十四条).
 */
const OWN_NAME = ['/api/v1/me/data', '/api/v1/certificates/preview', '/api/v1/certificates/mine'].map(
  (path) => `GET ${path}`,
);

/** Everything that somebody can read, by address. */
async function readable(caller: Caller): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ids = new Set<string>();
  const read = async (path: string): Promise<void> => {
    const { status, body } = await caller.get(path);
    if (status !== 200) return;
    answers.set(path, JSON.stringify(body));
    idsIn(body, ids);
  };
  const paths = Object.keys(ACCESS)
    .filter(
      (endpoint) =>
        endpoint.startsWith('GET ') && !endpoint.includes('/demo/') && !OWN_NAME.includes(endpoint),
    )
    .map((endpoint) => endpoint.slice(4));
  for (const path of paths.filter((p) => !p.includes('{'))) {
    for (const query of QUERIES[path] ?? ['']) await read(path + query);
  }
  for (const path of paths.filter((p) => p.includes('{id}') && !p.includes('/files/'))) {
    for (const id of [...ids].slice(0, MOST_IDS)) await read(path.replace('{id}', id));
  }
  return answers;
}

describeEachServer('names and phones', (server) => {
  it.each(PEOPLE)('never reach a %s', async (who) => {
    const answers = await readable(await server().as(who));
    expect(answers.size).toBeGreaterThan(12);
    for (const [path, text] of answers) {
      const leaks = DEMO_REAL_NAMES.filter((name) => text.includes(name));
      expect([path, leaks, DEMO_PHONE.exec(text)?.[0]]).toEqual([path, [], undefined]);
    }
  });
});
