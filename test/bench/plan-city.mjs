// Fills a database with the made-up city of the matching bench, its people and places around the grids of the district.
import { DAY_MS, MINUTE_MS } from './seed-rows.mjs';
import { randomOf } from './match-city.mjs';

const BLOCKS = 21;
const FARTHEST = 3000;
/** Degrees that people and places are scattered around the middle of a grid. */
const SPREAD = 0.012;
const STARTS = [9, 14, 19];
const LOT = 500;
const CITY_OFFSET_MS = 8 * 60 * MINUTE_MS;

const midnightOf = (at) => Math.floor((at.getTime() + CITY_OFFSET_MS) / DAY_MS) * DAY_MS - CITY_OFFSET_MS;

/** Ten o'clock in the city on the day of a moment. */
export const morningOf = (at) => new Date(midnightOf(at) + 10 * 60 * MINUTE_MS);

/** People with skills, free half-days and a limit of their own; tasks of one place kind each in the next seven days. */
export async function seedCity({ built, database, people, slots, now }) {
  const { Person } = await built('modules/identity/person.entity.js');
  const { VolunteerProfile } = await built('modules/volunteer/volunteer.entity.js');
  const { RoleSlot, Shift, VolunteerTask } = await built('modules/volunteer/task.entity.js');
  const { Unit } = await built('modules/unit/unit.entity.js');
  const { Region } = await built('modules/region/region.entity.js');
  const { insertRows, newId, selectRows } = await built('platform/database/index.js');
  const { SKILLS } = await import('@linli/shared');
  const random = randomOf(7);
  const below = (count) => Math.floor(random() * count);
  const grids = await selectRows(
    database.read,
    Region,
    "WHERE level = 'GRID' AND centre_lat IS NOT NULL ORDER BY code",
    [],
  );
  const spread = () => (random() + random() - 1) * SPREAD;
  const place = () => {
    const { code, parentCode, centreLat, centreLng } = grids[below(grids.length)];
    return { code, community: parentCode, lat: centreLat + spread(), lng: centreLng + spread() };
  };
  const write = async (entity, rows) => {
    await database.transaction(async (tx) => {
      for (let at = 0; at < rows.length; at += LOT) await insertRows(tx, entity, rows.slice(at, at + LOT));
    });
  };
  const unit = { id: newId(), name: '测量社区', kind: 'COMMUNITY_COMMITTEE', regionCode: '360702' };
  await write(Unit, [
    { ...unit, parentId: null, phone: null, createdAt: now, closedAt: null, successorId: null },
  ]);

  const persons = Array.from({ length: people }, () => personAt(newId(), place(), now));
  await write(
    Person,
    persons.map(({ row }) => row),
  );
  await write(
    VolunteerProfile,
    persons.map(({ row, at }) => ({
      id: newId(),
      personId: row.id,
      skills: [...new Set([SKILLS[below(SKILLS.length)], SKILLS[below(SKILLS.length)]])],
      availability: Array.from({ length: BLOCKS }, (_, block) => block).filter(() => random() < 0.5),
      maxDistance: 500 + below(FARTHEST - 499),
      weeklyHours: 4 + below(9),
      fit: random() < 0.8,
      birthYear: `${1950 + below(50)}`,
      dailyHours: null,
      noHeavy: false,
      pausedUntil: null,
      quietFrom: null,
      quietTo: null,
      insuredUntil: null,
      homeCommunityCode: at.community,
      homeLat: at.lat,
      homeLng: at.lng,
      teamUnitId: null,
      stars: null,
      turn: 0,
      createdAt: now,
      updatedAt: now,
    })),
  );

  const midnight = midnightOf(now);
  const tasks = Array.from({ length: slots }, () => {
    const [day, start] = [1 + below(6), STARTS[below(STARTS.length)]];
    const startAt = new Date(midnight + day * DAY_MS + start * 60 * MINUTE_MS);
    const [taskId, shiftId, at] = [newId(), newId(), place()];
    return {
      task: taskRow({ id: taskId, at, unitId: unit.id, createdBy: persons[0].row.id, now }),
      shift: {
        id: shiftId,
        taskId,
        startAt,
        endAt: new Date(startAt.getTime() + 120 * MINUTE_MS),
        cancelUntil: startAt,
      },
      slot: {
        id: newId(),
        shiftId,
        position: 0,
        name: '志愿者',
        demand: Math.min(20, 1 + Math.floor(-Math.log(1 - random()) * 4.7)),
        filled: 0,
        skills: random() < 0.8 ? [SKILLS[below(SKILLS.length)]] : [],
        fit: false,
        heavy: false,
        certified: false,
        leader: false,
        lastWait: 0,
      },
    };
  });
  await write(
    VolunteerTask,
    tasks.map(({ task }) => task),
  );
  await write(
    Shift,
    tasks.map(({ shift }) => shift),
  );
  await write(
    RoleSlot,
    tasks.map(({ slot }) => slot),
  );
}

function personAt(id, at, createdAt) {
  const row = {
    id,
    surname: '陈',
    honorific: 'AUNTIE',
    nickname: null,
    idMask: null,
    realName: null,
    phone: null,
    phoneIndex: null,
    realNameLevel: 1,
    birthMonth: null,
    homeCommunityCode: at.community,
    homeGridCode: at.code,
    homeLat: at.lat,
    homeLng: at.lng,
    largeText: false,
    theme: 'auto',
    createdAt,
  };
  return { row, at };
}

function taskRow({ id, at, unitId, createdBy, now }) {
  return {
    id,
    title: '楼栋夜间巡查',
    summary: '看消防通道和路灯',
    kind: 'PATROL',
    meetingPoint: '社区门口',
    lat: at.lat,
    lng: at.lng,
    communityCode: at.community,
    gridCode: at.code,
    privateDetails: null,
    riskNote: '夜里路黑',
    insured: true,
    urgent: false,
    signupMode: 'FIRST_COME',
    organiserUnitId: unitId,
    teamUnitId: null,
    requestId: null,
    seriesId: null,
    status: 'PUBLISHED',
    cancelReason: null,
    createdBy,
    createdAt: now,
    endedAt: null,
  };
}
