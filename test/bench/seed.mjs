import { requestRows } from './seed-requests.mjs';
import { ids, insertRows, MINUTE_MS, SAY_NOTHING } from './seed-rows.mjs';
import { taskRows } from './seed-tasks.mjs';

export const RESIDENTS = 100;
export const REQUESTS_EACH = 40;
export const VOLUNTEERS = 800;
/** Each volunteer takes one place a week: that many claims does the bench have in all. */
export const WEEKS = 60;
export const CLAIMS = VOLUNTEERS * WEEKS;

/**
 * Fills the database that the real server has made: residents with long lists of requests in all states, volunteers, and
 * enough places for them. Everybody can be become through the demo's sign-in.
 */
export async function seed(connection) {
  const [grids] = await connection.query(
    `SELECT code, parent_code AS community, centre_lat AS lat, centre_lng AS lng FROM region
     WHERE level = 'GRID' AND centre_lat IS NOT NULL ORDER BY code LIMIT 40`,
  );
  if (grids.length === 0) throw new Error('the server has loaded no regions');
  const newId = ids();
  const now = Date.now();
  const people = (count, role) =>
    Array.from({ length: count }, (_, n) => person(newId(), role, n, grids[n % grids.length], now));
  const residents = people(RESIDENTS, 'RESIDENT');
  const volunteers = people(VOLUNTEERS, 'VOLUNTEER');
  const [handler] = people(1, 'RESIDENT');
  const everybody = [...residents, ...volunteers, handler];
  await insertRows(
    connection,
    'person',
    everybody.map(({ row }) => row),
  );
  await insertRows(
    connection,
    'demo_person',
    everybody.map(({ demo }) => demo),
  );

  const unit = (kind, name) => ({
    id: newId(),
    name,
    kind,
    region_code: '360702',
    parent_id: null,
    phone: null,
  });
  const [property, team] = [unit('PROPERTY_COMPANY', '测量物业'), unit('VOLUNTEER_TEAM', '测量分队')];
  const created_at = new Date(now);
  await insertRows(
    connection,
    'unit',
    [property, team].map((row) => ({ ...row, created_at })),
  );

  const requests = residents.flatMap(({ row, grid }) =>
    Array.from({ length: REQUESTS_EACH }, (_, n) =>
      requestRows({
        newId,
        n,
        now,
        grid,
        reporterId: row.id,
        unitId: property.id,
        handlerId: handler.row.id,
      }),
    ),
  );
  await insertTables(connection, requests);

  const tasks = taskRows({ newId, now, grids, volunteers, weeks: WEEKS, team, createdBy: handler.row.id });
  await insertTables(connection, tasks.rows);
  return {
    residents: residents.map(({ row, grid }) => ({ personId: row.id, grid })),
    volunteers: volunteers.map(({ row }) => ({ personId: row.id })),
    requestIds: requests.map(({ service_request: rows }) => rows[0].id),
    places: tasks.places,
  };
}

/** `parts` are objects of table name → rows; tables are filled in the order in which the first part names them. */
async function insertTables(connection, parts) {
  for (const table of new Set(parts.flatMap((part) => Object.keys(part)))) {
    await insertRows(
      connection,
      table,
      parts.flatMap((part) => part[table] ?? []),
    );
  }
}

function person(id, role, n, grid, now) {
  const row = {
    id,
    surname: '陈王李张刘'[n % 5],
    honorific: n % 2 === 0 ? 'AUNTIE' : 'UNCLE',
    ...SAY_NOTHING.person,
    real_name_level: 1,
    home_community_code: grid.community,
    home_grid_code: grid.code,
    home_lat: grid.lat,
    home_lng: grid.lng,
    large_text: false,
    theme: 'auto',
    created_at: new Date(now - 1000 * MINUTE_MS),
  };
  const demo = { person_id: id, position: 1000 + n, time: '', icon: 'user', role, role_label: '' };
  return { row, grid, demo: { ...demo, unit_name: null, does: '' } };
}
