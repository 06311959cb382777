const PAGE = 20;
/** Like the real server, the bare one remembers who is behind a token for some seconds. */
const REMEMBER_MS = 10_000;

/** The reading calls, one prepared statement for each table that the real server reads, at once where they can. */
export function bareReads(database) {
  const known = new Map();

  async function authenticate(sessionId, personId) {
    const now = Date.now();
    if (known.get(sessionId) > now) return;
    const [sessions] = await Promise.all([
      database.rows('SELECT * FROM session WHERE id = ? AND person_id = ?', [sessionId, personId]),
      database.rows('SELECT * FROM membership WHERE person_id = ? AND ended_at IS NULL', [personId]),
    ]);
    if (sessions[0].revoked_at !== null) throw new Error('revoked');
    known.set(sessionId, now + REMEMBER_MS);
  }

  async function list(personId) {
    const [[{ total }], page] = await Promise.all([
      database.rows('SELECT COUNT(*) AS total FROM service_request WHERE reporter_id = ?', [personId]),
      database.rows(
        `SELECT * FROM service_request WHERE reporter_id = ? ORDER BY created_at DESC, id DESC LIMIT ${PAGE + 1}`,
        [personId],
      ),
    ]);
    const items = page.slice(0, PAGE);
    const around = await besides(
      items.map(({ id }) => id),
      personId,
    );
    return { total, items, ...around, ...(await names(around.orders)) };
  }

  async function detail(personId, id) {
    const [request] = await database.rows('SELECT * FROM service_request WHERE id = ?', [id]);
    const [around, history] = await Promise.all([
      besides([id], personId),
      database.rows('SELECT * FROM request_history WHERE request_id = ? ORDER BY seq', [id]),
    ]);
    const [known, afterPhotos] = await Promise.all([
      names(around.orders, history),
      pictures(
        'work-order',
        around.orders.map((order) => order.id),
      ),
    ]);
    return { request, history, afterPhotos, ...around, ...known };
  }

  /** What belongs to some requests. */
  async function besides(ids, personId) {
    const [orders, ratings, supports, photos] = await Promise.all([
      database.among('work_order', 'request_id', ids),
      database.among('request_rating', 'request_id', ids),
      database.among('request_support', 'request_id', ids, 'AND person_id = ?', [personId]),
      pictures('request', ids),
    ]);
    return { orders, ratings, supports, photos };
  }

  const pictures = (type, ids) =>
    database.among('stored_file', 'subject_id', ids, 'AND subject_type = ? ORDER BY position', [type]);

  async function names(orders, history = []) {
    const unitIds = [
      ...orders.map((order) => order.unit_id),
      ...history.flatMap((h) => [h.unit_id, h.to_unit_id]),
    ];
    const personIds = [...orders.map((order) => order.taken_by), ...history.map((h) => h.actor_id)];
    const [units, people] = await Promise.all([
      database.among('unit', 'id', unitIds),
      database.among('person', 'id', personIds),
    ]);
    return { units, people: people.map(({ id, surname, honorific }) => ({ id, surname, honorific })) };
  }

  return { authenticate, list, detail };
}
