// The yardstick: node:http and prepared statements of mysql2, nothing between. It reads and writes the rows that the real
// server reads and writes, answers as many bytes, and leaves out everything else: rules, validation, presentation.
import { createServer } from 'node:http';
import { BareDatabase } from './bare-database.mjs';
import { bareReads } from './bare-reads.mjs';
import { bareWrites } from './bare-writes.mjs';

const { DATABASE_URL, PORT, SIZES } = process.env;
const database = new BareDatabase(DATABASE_URL);
const reads = bareReads(database);
const writes = bareWrites(database, reads);
/** Bytes of the real server's answers, by case. */
const sizes = JSON.parse(SIZES);

const ROUTES = [
  ['list', 'GET', /^\/api\/v1\/requests\/mine$/, ({ personId }) => reads.list(personId)],
  ['detail', 'GET', /^\/api\/v1\/requests\/([\w-]+)$/, ({ personId, id }) => reads.detail(personId, id)],
  ['report', 'POST', /^\/api\/v1\/requests$/, (call) => writes.report(call)],
  ['claim', 'POST', /^\/api\/v1\/tasks\/([\w-]+)\/claim$/, (call) => writes.claim(call)],
];

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
    (error) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error?.stack ?? error)),
  );
});
server.listen(Number(PORT), '127.0.0.1', () => console.log('bare server ready'));
process.once('SIGTERM', () => process.exit(0));

async function answer(request) {
  const token = request.headers.authorization.slice('Bearer '.length);
  const { sub: personId, sid } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
  await reads.authenticate(sid, personId);
  for (const [name, method, path, handle] of ROUTES) {
    const match = request.method === method && path.exec(request.url);
    if (!match) continue;
    const key = request.headers['idempotency-key'];
    const body = method === 'POST' ? await json(request) : undefined;
    const seal = (rows) => padded(rows, sizes[name]);
    const call = { personId, id: match[1], key, body, url: request.url, seal };
    const result = await handle(call);
    return typeof result === 'string' ? result : seal(result);
  }
  throw new Error(`no route ${request.method} ${request.url}`);
}

async function json(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** The rows as JSON of `size` bytes at least. */
function padded(rows, size) {
  const text = JSON.stringify({ rows, padding: '' });
  const missing = size - Buffer.byteLength(text);
  return missing > 0 ? `${text.slice(0, -2)}${'.'.repeat(missing)}"}` : text;
}
