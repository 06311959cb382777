import { randomUUID } from 'node:crypto';

const HOLD_PERSON = 'UPDATE volunteer_profile SET turn = turn + 1 WHERE person_id = ?';
const TAKE_PLACE = 'UPDATE role_slot SET filled = filled + 1 WHERE id = ? AND filled < demand';
const ADD_SIGNUP = `INSERT INTO signup (id, shift_id, slot_id, person_id, status, wait_seq, late_cancels, created_at, status_at)
  VALUES (?, ?, ?, ?, 'CONFIRMED', NULL, 0, ?, ?)`;
const PROFILE = 'SELECT * FROM volunteer_profile WHERE person_id = ?';
/** What a person holds, with its times. */
const HELD = `SELECT s.*, h.*, t.status AS task_status FROM signup s JOIN shift h ON h.id = s.shift_id
  JOIN volunteer_task t ON t.id = h.task_id
  WHERE s.person_id = ? AND s.status IN ('CONFIRMED', 'WAITLISTED', 'APPLIED') AND t.status <> 'CANCELLED' AND h.end_at > ?`;
const OWN_SIGNUP = 'SELECT * FROM signup WHERE shift_id = ? AND person_id = ?';
const WEEK_MS = 604_800_000;

/** A place taken: the locks, the rows the rules look at, the signup; then the task as its page shows it. */
export function bareClaim(database, once, record) {
  async function write(run, { personId, id: taskId, body }) {
    const now = new Date();
    await run(HOLD_PERSON, [personId]);
    const { affectedRows } = await run(TAKE_PLACE, [body.roleId]);
    if (affectedRows !== 1) throw new Error('no place');
    const [slot] = await run('SELECT * FROM role_slot WHERE id = ?', [body.roleId]);
    const [shift] = await run('SELECT * FROM shift WHERE id = ?', [slot.shift_id]);
    const [task] = await run('SELECT * FROM volunteer_task WHERE id = ?', [taskId]);
    await run(OWN_SIGNUP, [shift.id, personId]);
    await run(PROFILE, [personId]);
    await run(HELD, [personId, new Date(shift.start_at.getTime() - WEEK_MS)]);
    const signupId = randomUUID();
    await run(ADD_SIGNUP, [signupId, shift.id, slot.id, personId, now, now]);
    const what = {
      taskId,
      shiftId: shift.id,
      title: task.title,
      startAt: shift.start_at,
      endAt: shift.end_at,
    };
    const whose = { organiserUnitId: task.organiser_unit_id, communityCode: task.community_code, personId };
    await record(run, 'signup.confirmed', signupId, { ...what, ...whose, roleName: slot.name }, now);
  }

  async function read({ personId, id: taskId }) {
    const [[task], [shift]] = await Promise.all([
      database.rows('SELECT * FROM volunteer_task WHERE id = ?', [taskId]),
      database.rows('SELECT * FROM shift WHERE task_id = ?', [taskId]),
    ]);
    const [slots, profile, held, mine, signups, pending, offers, units] = await Promise.all([
      database.rows('SELECT * FROM role_slot WHERE shift_id = ? ORDER BY position', [shift.id]),
      database.rows(PROFILE, [personId]),
      database.rows(HELD, [personId, new Date(Date.now() - WEEK_MS)]),
      database.rows(OWN_SIGNUP, [shift.id, personId]),
      database.rows(
        "SELECT * FROM signup WHERE shift_id = ? AND status IN ('CONFIRMED', 'APPLIED') ORDER BY status_at, id",
        [shift.id],
      ),
      database.rows("SELECT COUNT(*) AS n FROM service_record WHERE task_id = ? AND status = 'PENDING'", [
        taskId,
      ]),
      database.rows("SELECT * FROM offer WHERE person_id = ? AND status = 'SENT'", [personId]),
      database.among('unit', 'id', [task.organiser_unit_id, task.team_unit_id]),
    ]);
    const [people, attendance] = await Promise.all([
      database.among(
        'person',
        'id',
        signups.map((signup) => signup.person_id),
      ),
      database.rows('SELECT * FROM attendance WHERE signup_id = ?', [mine[0].id]),
    ]);
    const names = people.map(({ id, surname, honorific }) => ({ id, surname, honorific }));
    return {
      task,
      shift,
      slots,
      profile,
      held: held.length,
      mine,
      attendance,
      names,
      pending,
      offers,
      units,
    };
  }

  return (call) =>
    once(
      call,
      (run) => write(run, call),
      () => read(call),
    );
}
