import type { components } from '@linli/shared';

type Schemas = components['schemas'];
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** An instant so many minutes from now. */
export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

export const person = (change: Partial<Schemas['MeView']> = {}): Schemas['MeView'] => ({
  id: id(1),
  surname: '陈',
  displayName: '陈阿姨',
  honorific: 'AUNTIE',
  realNameLevel: 1,
  homeCommunityCode: '360702001001',
  homeCommunityName: '厚德路社区',
  homeGridName: null,
  largeText: false,
  theme: 'auto',
  memberships: [],
  permissions: [],
  demo: false,
  ...change,
});

export const volunteer = (change: Partial<Schemas['VolunteerView']> = {}): Schemas['VolunteerView'] => ({
  registered: true,
  skills: ['VISITING'],
  availability: [2],
  maxDistance: 1000,
  weeklyHours: 6,
  dailyHours: 8,
  fit: true,
  noHeavy: false,
  birthYear: 1960,
  birthChecked: false,
  minor: false,
  guardianUntil: null,
  quietFrom: null,
  quietTo: null,
  pausedUntil: null,
  insuredUntil: null,
  certificates: [],
  reliability: '12 次来了 11 次',
  reliabilityPercent: 93,
  yearMinutes: 7590,
  totalMinutes: 26_280,
  stars: 2,
  openOffers: 0,
  keptPlaces: [],
  nextDuty: null,
  teamName: null,
  ...change,
});

export const duty = (change: Partial<Schemas['DutyView']> = {}): Schemas['DutyView'] => ({
  taskId: id(10),
  shiftId: id(11),
  signupId: id(13),
  title: '楼栋夜间巡查',
  startAt: inMinutes(300),
  endAt: inMinutes(420),
  meetingPoint: '厚德路社区门口',
  roleName: '巡查员',
  leader: false,
  state: 'SIGNED_UP',
  stateLabel: '已报名',
  answerUntil: null,
  signedUpBy: null,
  ...change,
});

export const card = (change: Partial<Schemas['TaskCardView']> = {}): Schemas['TaskCardView'] => ({
  id: id(10),
  shiftId: id(11),
  title: '楼栋夜间巡查',
  kind: 'PATROL',
  startAt: inMinutes(300),
  endAt: inMinutes(420),
  meetingPoint: '厚德路社区门口',
  communityName: '厚德路社区',
  distance: 300,
  minutes: 120,
  points: 20,
  missing: 1,
  signupMode: 'FIRST_COME',
  reason: '离您近',
  highlight: '今晚您有空',
  roleId: id(12),
  roleName: '巡查员',
  obstacle: null,
  ...change,
});

export const slot = (change: Partial<Schemas['RoleSlotView']> = {}): Schemas['RoleSlotView'] => ({
  id: id(12),
  name: '巡查员',
  requirement: '能爬楼、走 2 小时',
  skills: ['PATROL'],
  fit: false,
  heavy: false,
  certified: false,
  leader: false,
  demand: 2,
  filled: 1,
  people: [{ surname: '刘', displayName: '刘阿姨' }],
  open: true,
  obstacle: null,
  ...change,
});

export const mine = (change: Partial<Schemas['MySignupView']> = {}): Schemas['MySignupView'] => ({
  id: id(13),
  roleId: id(12),
  roleName: '巡查员',
  status: 'CONFIRMED',
  statusLabel: '已报名',
  askedAgain: false,
  waitPlace: null,
  answerUntil: null,
  assigned: false,
  children: 0,
  checkedInAt: null,
  checkedOutAt: null,
  ...change,
});

export const task = (change: Partial<Schemas['TaskDetailView']> = {}): Schemas['TaskDetailView'] => ({
  ...card(),
  summary: '看消防通道和路灯',
  status: 'PUBLISHED',
  statusLabel: '正在招人',
  lat: 25.85,
  lng: 114.94,
  roles: [slot()],
  riskNote: '夜里路黑，要爬 6 层楼。',
  insured: true,
  urgent: false,
  cancelUntil: inMinutes(120),
  organiserName: '厚德路社区居委会',
  teamName: null,
  privateDetails: null,
  mySignup: null,
  applicants: [],
  offerId: null,
  revision: null,
  requestId: null,
  seriesId: null,
  can: ['claim'],
  ...change,
});

export const rosterOf = (people: Schemas['RosterEntryView'][]): Schemas['RosterView'] => ({
  shiftId: id(11),
  taskId: id(10),
  title: '楼栋夜间巡查',
  kind: 'OTHER',
  startAt: inMinutes(5),
  endAt: inMinutes(125),
  meetingPoint: '厚德路社区门口',
  present: people.filter(({ checkedInAt }) => checkedInAt).length,
  missing: people.filter(({ checkedInAt }) => !checkedInAt).length,
  people,
});

export const entry = (change: Partial<Schemas['RosterEntryView']> = {}): Schemas['RosterEntryView'] => ({
  signupId: id(20),
  surname: '罗',
  displayName: '罗阿姨',
  me: true,
  roleName: '队长',
  state: 'SIGNED_UP',
  checkedInAt: null,
  checkedOutAt: null,
  far: false,
  arrival: null,
  ...change,
});

export const record = (change: Partial<Schemas['ServiceRecordView']> = {}): Schemas['ServiceRecordView'] => ({
  id: id(30),
  taskId: id(10),
  byHand: false,
  title: '楼栋夜间巡查',
  person: '曾叔叔',
  startAt: '2026-11-18T11:30:00.000Z',
  endAt: '2026-11-18T13:30:00.000Z',
  minutes: 120,
  status: 'PENDING',
  statusLabel: '等确认',
  evidence: '19:23 扫码签到，21:31 扫码签退',
  confirmedBy: null,
  reason: null,
  points: 20,
  mostMinutes: 120,
  toReview: false,
  ...change,
});

export const problem = (status: number, code: string, detail: string) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, detail },
});
