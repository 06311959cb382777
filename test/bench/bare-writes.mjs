import { createHash, randomUUID } from 'node:crypto';
import { bareClaim } from './bare-claim.mjs';

const FIND_KEY = 'SELECT * FROM idempotency_key WHERE id = ?';
const TAKE_KEY =
  'INSERT INTO idempotency_key (id, `call`, status, body, created_at) VALUES (?, ?, NULL, NULL, ?)';
const KEEP_ANSWER = 'UPDATE idempotency_key SET status = 200, body = ? WHERE id = ?';
/** Already delivered, so that the real server's relay leaves it alone: delivery is not part of an answer. */
const RECORD_EVENT = `INSERT INTO outbox_event (id, type, subject_id, payload, created_at, status, attempts, available_at)
  VALUES (?, ?, ?, ?, ?, 'DONE', 0, ?)`;
const NEXT_NUMBER = 'UPDATE request_day SET last = LAST_INSERT_ID(last + 1) WHERE day = ?';
const ADD_REQUEST = `INSERT INTO service_request (id, number, kind, title, text, tile, tier, urgent, visibility, anonymous,
  reporter_id, address, lat, lng, grid_code, community_code, status, version, box, stage_at, soon_at, due_at, closings,
  supporters, created_at)
  VALUES (?, ?, ?, ?, ?, ?, 'SMALL', 0, ?, ?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', 1, 'accept', ?, ?, ?, 0, 0, ?)`;
const ADD_HISTORY = `INSERT INTO request_history (id, request_id, seq, action, to_status, actor_id, at)
  VALUES (?, ?, 1, 'submit', 'SUBMITTED', ?, ?)`;
const WAIT_MS = 7_200_000;

/** The writing calls: the same rows in one transaction, and the answer kept under its key. */
export function bareWrites(database, reads) {
  const hash = (text) => createHash('sha256').update(text).digest('hex');

  /** One key per call, as the real server keeps it: found, taken inside the transaction, answered afterwards. */
  async function once({ personId, key, url, body, seal }, write, read) {
    const id = hash(`${personId}\n${key}`);
    const [before] = await database.rows(FIND_KEY, [id]);
    if (before) return before.body;
    await database.transaction(async (run) => {
      await run(TAKE_KEY, [id, hash(`POST\n${url}\n${JSON.stringify(body)}`), new Date()]);
      await write(run);
    });
    const answer = seal(await read());
    await database.rows(KEEP_ANSWER, [answer, id]);
    return answer;
  }

  const record = (run, type, subjectId, payload, now) =>
    run(RECORD_EVENT, [randomUUID(), type, subjectId, JSON.stringify(payload), now, now]);

  function report(call) {
    const { personId, body } = call;
    const id = randomUUID();
    const write = async (run) => {
      const now = new Date();
      const day = new Date(now.getTime() + 28_800_000).toISOString().slice(0, 10).replaceAll('-', '');
      const { insertId: last } = await run(NEXT_NUMBER, [day]);
      const due = new Date(now.getTime() + WAIT_MS);
      const number = `ZG${day}-${String(last).padStart(6, '0')}`;
      const { kind, title, text, tile, visibility, anonymous, place } = body;
      const where = [place.address, place.lat, place.lng, `${place.communityCode}001`, place.communityCode];
      const what = [id, number, kind, title, text, tile, visibility, anonymous, personId];
      await run(ADD_REQUEST, [...what, ...where, now, due, due, now]);
      await run(ADD_HISTORY, [randomUUID(), id, personId, now]);
      await record(run, 'request.submitted', id, { requestId: id, number, title, reporterId: personId }, now);
    };
    return once(call, write, () => reads.detail(personId, id));
  }

  return { report, claim: bareClaim(database, once, record) };
}
