import { DAY_MS, MINUTE_MS } from './seed-rows.mjs';

/** As many as a usual task has. */
const PLACES = 20;

/** Volunteers who may go everywhere and, for each coming week, tasks with just enough places for all of them. */
export function taskRows({ newId, now, grids, volunteers, weeks, team, createdBy }) {
  const profiles = volunteers.map(({ row }) => ({
    volunteer_profile: [profile(newId(), row, team, now)],
  }));
  const tasks = Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: volunteers.length / PLACES }, (_, n) => {
      const startAt = now + (7 * (week + 1) + (n % 5)) * DAY_MS;
      return task({ newId, now, startAt, grid: grids[n % grids.length], team, createdBy });
    }),
  );
  return { rows: [...profiles, ...tasks.flat()], places: tasks.map((week) => week.map(target)) };
}

const target = ({ volunteer_task: [{ id }], role_slot: [slot] }) => ({ taskId: id, roleId: slot.id });

function profile(id, person, team, now) {
  return {
    id,
    person_id: person.id,
    skills: JSON.stringify(['PATROL']),
    availability: JSON.stringify(Array.from({ length: 21 }, (_, block) => block)),
    max_distance: 100_000,
    weekly_hours: 40,
    fit: true,
    home_community_code: person.home_community_code,
    home_lat: person.home_lat,
    home_lng: person.home_lng,
    team_unit_id: team.id,
    turn: 0,
    created_at: new Date(now),
    updated_at: new Date(now),
  };
}

function task({ newId, now, startAt, grid, team, createdBy }) {
  const [taskId, shiftId] = [newId(), newId()];
  return {
    volunteer_task: [
      {
        id: taskId,
        title: '晚间巡查',
        summary: '两人一组走一圈，看看灯和井盖，有事拍照报上来',
        kind: 'PATROL',
        meeting_point: '社区门口',
        lat: grid.lat,
        lng: grid.lng,
        community_code: grid.community,
        grid_code: grid.code,
        private_details: null,
        risk_note: '天黑路滑，走慢一点',
        insured: true,
        urgent: false,
        signup_mode: 'FIRST_COME',
        organiser_unit_id: team.id,
        team_unit_id: team.id,
        request_id: null,
        status: 'PUBLISHED',
        cancel_reason: null,
        created_by: createdBy,
        created_at: new Date(now),
        ended_at: null,
      },
    ],
    shift: [
      {
        id: shiftId,
        task_id: taskId,
        start_at: new Date(startAt),
        end_at: new Date(startAt + 60 * MINUTE_MS),
        cancel_until: new Date(startAt - DAY_MS),
      },
    ],
    role_slot: [
      {
        id: newId(),
        shift_id: shiftId,
        position: 1,
        name: '巡查员',
        demand: PLACES,
        filled: 0,
        skills: '[]',
        fit: false,
        heavy: false,
        leader: false,
        last_wait: 0,
      },
    ],
  };
}
