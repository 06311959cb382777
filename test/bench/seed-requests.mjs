import { DAY_MS, MINUTE_MS, SAY_NOTHING } from './seed-rows.mjs';

const TEXT = '三楼楼道的灯坏了好几天，晚上上下楼看不清台阶，家里有老人和孩子，麻烦派人来看一看，谢谢。';

/** Of four requests one waits, one is being worked on, two are closed, and one of those is rated. */
const STATES = ['SUBMITTED', 'IN_PROGRESS', 'CLOSED', 'CLOSED'];

const STEPS = [
  ['submit', null, 'SUBMITTED'],
  ['accept', 'SUBMITTED', 'ACCEPTED'],
  ['dispatch', 'ACCEPTED', 'IN_PROGRESS'],
  ['order.take', 'IN_PROGRESS', 'IN_PROGRESS'],
  ['order.done', 'IN_PROGRESS', 'IN_PROGRESS'],
  ['handled', 'IN_PROGRESS', 'HANDLED'],
  ['verifyPass', 'HANDLED', 'CLOSED'],
];
const STEPS_UNTIL = { SUBMITTED: 1, IN_PROGRESS: 4, CLOSED: STEPS.length };

let running = 0;

/** One request with all that belongs to it, as rows by table. */
export function requestRows({ newId, n, now, grid, reporterId, unitId, handlerId }) {
  const status = STATES[n % STATES.length];
  const closed = status === 'CLOSED';
  const given = status !== 'SUBMITTED';
  const id = newId();
  const orderId = newId();
  const created = now - (n + 1) * DAY_MS;
  const at = (hours) => new Date(created + hours * 60 * MINUTE_MS);
  const steps = STEPS.slice(0, STEPS_UNTIL[status]);
  const service_request = {
    ...SAY_NOTHING.service_request,
    id,
    number: `BM20200101-${String(++running).padStart(6, '0')}`,
    kind: 'REPORT',
    title: '楼道的灯不亮了',
    text: TEXT,
    tile: 'lighting',
    tier: 'SMALL',
    urgent: false,
    visibility: 'PUBLIC',
    anonymous: false,
    reporter_id: reporterId,
    address: '厚德路 12 号院 3 栋 2 单元',
    lat: grid.lat,
    lng: grid.lng,
    grid_code: grid.code,
    community_code: grid.community,
    status,
    version: steps.length,
    stage_at: at(0),
    ...(given
      ? { handle_at: at(1), handle_due_at: at(72), lead_unit_id: unitId }
      : { box: 'accept', due_at: at(2) }),
    ...(closed ? { handled_at: at(20), closed_at: at(22) } : {}),
    closings: closed ? 1 : 0,
    supporters: 0,
    created_at: at(0),
  };
  const request_history = steps.map(([action, from_status, to_status], index) => ({
    ...SAY_NOTHING.request_history,
    id: newId(),
    request_id: id,
    seq: index + 1,
    action,
    from_status,
    to_status,
    actor_id: index === 0 ? reporterId : handlerId,
    ...(action.startsWith('order.') ? { order_id: orderId, unit_id: unitId } : {}),
    ...(action === 'dispatch' ? { to_unit_id: unitId } : {}),
    public_text: index === 0 ? null : '已经看过了，按约定的时间办好。',
    at: at(index),
  }));
  const work_order = {
    ...SAY_NOTHING.work_order,
    id: orderId,
    request_id: id,
    unit_id: unitId,
    position: 1,
    lead: true,
    status: closed ? 'DONE' : 'TAKEN',
    dispatched_by: handlerId,
    dispatched_at: at(1),
    take_due_at: at(3),
    due_at: at(72),
    taken_by: handlerId,
    taken_at: at(2),
    ...(closed ? { done_by: handlerId, done_at: at(20), done_text: '换好了灯泡和开关' } : {}),
  };
  const rating = { id: newId(), request_id: id, closing: 1, person_id: reporterId, solved: 'YES', stars: 5 };
  const picture = (subject_type, subject_id) => ({
    id: newId(),
    owner_id: reporterId,
    media_type: 'image/webp',
    width: 1200,
    height: 900,
    size: 180_000,
    created_at: at(0),
    subject_type,
    subject_id,
    position: 0,
  });
  return {
    service_request: [service_request],
    request_history,
    work_order: given ? [work_order] : [],
    request_rating: closed && n % STATES.length === 3 ? [{ ...rating, reason: null, at: at(30) }] : [],
    stored_file: [picture('request', id), ...(closed ? [picture('work-order', orderId)] : [])],
  };
}
