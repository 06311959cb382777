import { insertRows, SAY_NOTHING } from './seed-rows.mjs';

const DAY_MS = 86_400_000;
/** As many different requests there are; the database itself repeats them, each time on another day and at another place. */
const PATTERNS = 1000;
const A_DAY = 500;
/** Of a hundred, the newest so many are still open. */
const OPEN_PER_CENT = 2;
const TOKENS_AT_ONCE = 150;
const REGION_LENGTHS = [9, 12, 15];

const TILES = ['lighting', 'drain', 'rubbish', 'noise', 'parking', 'road', 'other'];
const THINGS = [
  '路灯不亮',
  '下水道堵',
  '井盖翘起',
  '电梯停了',
  '占道经营',
  '噪音扰民',
  '垃圾没人清运',
  '消防通道停车',
  '楼道里的灯坏',
];
const WORDS = [
  '三楼',
  '门口',
  '老人',
  '孩子',
  '晚上',
  '台阶',
  '一周',
  '好几天',
  '没人管',
  '请来看看',
  '危险',
  '很臭',
  '物业',
  '学校',
  '菜场',
];
const STREETS = ['厚德路', '大公路', '人民巷', '南市街', '钓鱼台', '东郊路', '孝义巷', '荷包塘'];
const RARE = { 7: '白鹭飞进来了', 13: '化粪池外溢' };

const pairsOf = (text) => {
  const characters = [...text];
  return characters.map((character, n) => character + (characters[n + 1] ?? '$'));
};

/** The n-th pattern: what it says, where it lies, and the tokens it is found by (as `search/words.ts` makes them). */
function pattern(n, grids) {
  const thing = RARE[n % 500] ?? THINGS[n % THINGS.length];
  const title = `${WORDS[n % WORDS.length]}${thing}`;
  const text = `${WORDS[(n * 7) % WORDS.length]}${WORDS[(n * 3 + 1) % WORDS.length]}${WORDS[(n * 11 + 2) % WORDS.length]}`;
  const address = `${STREETS[n % STREETS.length]}${(n % 90) + 1}号${(n % 9) + 1}栋`;
  const grid = grids[(n * 17) % grids.length];
  const tokens = new Set([title, text, address].flatMap(pairsOf));
  for (const length of REGION_LENGTHS) tokens.add(`@${grid.code.slice(0, length)}`);
  const { code: grid_code, community: community_code, lat, lng } = grid;
  const words = `${title} ${text} ${address}`;
  return {
    n,
    title,
    text,
    address,
    words,
    tile: TILES[n % TILES.length],
    grid_code,
    community_code,
    lat,
    lng,
    tokens,
  };
}

/**
 * The running number of a request, its day and its place in the line, from repetition `s.seq` and pattern `p.n`. The first
 * thousand numbers of a day are the demo's.
 */
const sequence = (offset) => ({
  n: `(CAST(s.seq AS SIGNED) * ${PATTERNS} + p.n)`,
  day: `DATE_ADD('${offset}', INTERVAL FLOOR((CAST(s.seq AS SIGNED) * ${PATTERNS} + p.n) / ${A_DAY}) DAY)`,
  running: `(MOD(CAST(s.seq AS SIGNED) * ${PATTERNS} + p.n, ${A_DAY}) + 1001)`,
});

/** Fills the tables of lists and search with `size` requests; half of them lie in the dispatcher's street. */
export async function seedMany(connection, size) {
  const repeats = Math.ceil(size / PATTERNS);
  const start = new Date(Date.now() - Math.ceil(size / A_DAY) * DAY_MS).toISOString().slice(0, 10);
  const grids = await readGrids(connection);
  const patterns = Array.from({ length: PATTERNS }, (_, n) => pattern(n, grids));
  const [[{ unit }]] = await connection.query(
    "SELECT id AS unit FROM unit WHERE kind = 'PROPERTY_COMPANY' LIMIT 1",
  );
  const [[{ person }]] = await connection.query('SELECT id AS person FROM person LIMIT 1');
  for (const setting of ['unique_checks', 'foreign_key_checks'])
    await connection.query(`SET SESSION ${setting} = 0`);
  await connection.query(
    `CREATE TABLE bench_pattern (n INT PRIMARY KEY, title VARCHAR(60), text TEXT, address VARCHAR(120), words TEXT,
     tile VARCHAR(30), grid_code VARCHAR(15), community_code VARCHAR(12), lat DOUBLE, lng DOUBLE)`,
  );
  await connection.query('CREATE TABLE bench_token (token VARCHAR(16), n INT, PRIMARY KEY (token, n))');
  const rows = patterns.map(({ tokens: _, ...row }) => row);
  await insertRows(connection, 'bench_pattern', rows);
  const pairs = patterns.flatMap(({ n, tokens }) => [...tokens].map((token) => ({ token, n })));
  await insertRows(connection, 'bench_token', pairs);

  const { n, day, running } = sequence(start);
  await connection.query(
    requestsSql({ n, day, running, repeats, unit, open: Math.floor((size * OPEN_PER_CENT) / 100), size }),
  );
  await connection.query(
    `INSERT INTO request_words (number, words)
     SELECT CONCAT('ZG', DATE_FORMAT(${day}, '%Y%m%d'), '-', LPAD(${running}, 6, '0')),
       CONCAT(p.words, ' ', LPAD(${running}, 6, '0'))
     FROM seq_0_to_${repeats - 1} s STRAIGHT_JOIN bench_pattern p`,
  );
  const position = `CAST(DATE_FORMAT(${day}, '%Y%m%d') AS DOUBLE) * 1000000 + ${running}`;
  const tokens = await fillTokens(connection, { repeats, position });
  await connection.query(
    `INSERT INTO request_rating (id, request_id, closing, person_id, solved, stars, reason, at)
     SELECT CONCAT('01910000', SUBSTRING(id, 9)), id, 1, '${person}', IF(MOD(CRC32(id), 9) = 0, 'NO', 'YES'),
       1 + MOD(CRC32(id), 5), NULL, closed_at
     FROM service_request WHERE closings = 1 AND number > '' AND MOD(CRC32(id), 3) = 0 AND id LIKE '01900000-%'`,
  );
  for (const table of ['service_request', 'request_words', 'request_token', 'request_rating']) {
    await connection.query(`ANALYZE TABLE ${table}`);
  }
  return {
    tokens,
    unitId: unit,
    tiles: TILES,
    communities: [...new Set(grids.map(({ community }) => community))].filter((code) =>
      code.startsWith('360702002'),
    ),
    days: [1, 7, 30].map((days) => new Date(Date.now() - days * DAY_MS).toISOString()),
    points: grids.slice(0, 20).map(({ lat, lng }) => ({ lat, lng })),
  };
}

/** Grids with a middle: every other one from the street of the demo's dispatcher. */
async function readGrids(connection) {
  const [all] = await connection.query(
    `SELECT code, parent_code AS community, centre_lat AS lat, centre_lng AS lng FROM region
     WHERE level = 'GRID' AND centre_lat IS NOT NULL ORDER BY code`,
  );
  const inside = all.filter(({ code }) => code.startsWith('360702002'));
  const outside = all.filter(({ code }) => !code.startsWith('360702002'));
  return outside.flatMap((grid, n) => [grid, inside[n % inside.length]]).slice(0, 400);
}

function requestsSql({ n, day, running, repeats, unit, open, size }) {
  const nothing = Object.keys(SAY_NOTHING.service_request);
  const isOpen = `${n} >= ${size - open}`;
  const at = `TIMESTAMP(${day}) + INTERVAL (${running} * 60) SECOND`;
  const state = (values) =>
    `IF(${isOpen}, ELT(MOD(${n}, 4) + 1, ${values.map((v) => (v === null ? 'NULL' : `'${v}'`)).join(', ')})`;
  const columns = {
    id: `CONCAT('01900000-0000-7000-8000-', LPAD(HEX(${n}), 12, '0'))`,
    number: `CONCAT('ZG', DATE_FORMAT(${day}, '%Y%m%d'), '-', LPAD(${running}, 6, '0'))`,
    ...Object.fromEntries(nothing.map((name) => [name, 'NULL'])),
    kind: "'REPORT'",
    title: 'p.title',
    text: 'p.text',
    tile: 'p.tile',
    tier: "'BIG'",
    urgent: `MOD(${n}, 20) = 0`,
    visibility: `IF(MOD(${n}, 10) = 0, 'PRIVATE', 'PUBLIC')`,
    anonymous: 'FALSE',
    reporter_id: 'NULL',
    address: 'p.address',
    lat: `p.lat + (MOD(${n} * 7, 41) - 20) * 0.0001`,
    lng: `p.lng + (MOD(${n} * 11, 41) - 20) * 0.0001`,
    grid_code: 'p.grid_code',
    community_code: 'p.community_code',
    status: `${state(['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'HANDLED'])}, IF(MOD(${n}, 20) = 1, 'REJECTED', 'CLOSED'))`,
    version: '1',
    box: `${state(['accept', 'dispatch', null, 'verify'])}, NULL)`,
    stage_at: at,
    soon_at: `IF(${isOpen}, ${at} + INTERVAL 1 DAY, NULL)`,
    due_at: `IF(${isOpen}, ${at} + INTERVAL 2 DAY, NULL)`,
    closed_at: `IF(${isOpen}, NULL, ${at} + INTERVAL 3 DAY)`,
    closings: `IF(${isOpen} OR MOD(${n}, 20) = 1, 0, 1)`,
    lead_unit_id: `IF(${isOpen}, NULL, '${unit}')`,
    supporters: '0',
    created_at: at,
  };
  return `INSERT INTO service_request (${Object.keys(columns)
    .map((name) => `\`${name}\``)
    .join(', ')}) SELECT ${Object.values(columns).join(', ')}
    FROM seq_0_to_${repeats - 1} s STRAIGHT_JOIN bench_pattern p`;
}

/** Token by token and in the order of their positions, which is the order of the key: pages are written once. */
async function fillTokens(connection, { repeats, position }) {
  const [names] = await connection.query('SELECT DISTINCT token FROM bench_token ORDER BY token');
  let total = 0;
  for (let from = 0; from < names.length; from += TOKENS_AT_ONCE) {
    const some = names.slice(from, from + TOKENS_AT_ONCE).map(({ token }) => token);
    const [{ affectedRows }] = await connection.query(
      `INSERT INTO request_token (token, position)
       SELECT t.token, ${position}
       FROM (SELECT DISTINCT token FROM bench_token WHERE token IN (?) ORDER BY token) t
       STRAIGHT_JOIN seq_0_to_${repeats - 1} s STRAIGHT_JOIN bench_token p ON p.token = t.token`,
      [some],
    );
    total += affectedRows;
  }
  return total;
}
