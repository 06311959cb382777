import { describeEachDatabase } from '../../../../test/support/databases.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import type { CreateTaskBody, RoleSlotBody } from '../volunteer/index.js';
import { Offer } from './offer.entity.js';
import { PreviewService } from './preview.service.js';

const EVENINGS = [2, 5, 8, 11, 14, 17, 20];

describeEachDatabase('the preview of a task', (databases) => {
  let world: MatchingWorld;

  beforeAll(async () => {
    world = await MatchingWorld.open(databases);
  }, 180_000);
  beforeEach(() => world.reset());
  afterAll(() => world?.close());

  const draft = (given: Partial<CreateTaskBody> = {}): CreateTaskBody => ({
    title: '楼栋夜间巡查',
    summary: '看消防通道和路灯',
    kind: 'PATROL',
    meetingPoint: '厚德路社区门口',
    ...world.place,
    startAt: '2026-11-20T19:30:00+08:00',
    endAt: '2026-11-20T21:30:00+08:00',
    roles: [{ name: '巡查员', demand: 2, skills: [], fit: true }],
    riskNote: '夜里路黑',
    insured: true,
    signupMode: 'OFFER',
    ...given,
  });
  const preview = async (given?: Partial<CreateTaskBody>) => {
    const organiser = { personId: '' };
    return world.app.get(PreviewService).preview(organiser, draft(given));
  };
  const firstAid: RoleSlotBody = { name: '急救员', demand: 1, skills: ['FIRST_AID'] };

  it('counts who is left step by step, and names whom it would ask and why', async () => {
    for (let n = 0; n < 6; n++) await world.volunteer(200 + n, { surname: '刘', availability: EVENINGS });
    await world.volunteer(300, { availability: [0, 3, 6] });
    await world.volunteer(300, { fit: false });
    await world.volunteer(4000, {});
    const shown = await preview();
    expect(shown.funnel).toEqual([
      { label: '登记的志愿者', count: 9 },
      { label: '离得近，在各人愿意走的范围里', count: 8 },
      { label: '能爬楼、走 2 小时', count: 7 },
      { label: '合适：不撞别的事，本周没超', count: 7 },
      { label: '今晚有空', count: 6 },
    ]);
    expect(shown).toMatchObject({ suitable: 7, available: 6, gaps: [], pointsEach: 20 });
    // 1 − 0.4^6 − 6·0.6·0.4^5
    expect(shown.confidence).toBe(96);
    expect(shown.invitees).toHaveLength(6);
    expect(shown.invitees[0]).toEqual({
      surname: '刘',
      displayName: '刘阿姨',
      reason: '刘阿姨离得 200 米，今晚有空',
      roleName: '巡查员',
    });
    expect(await world.database.read.count(Offer)).toBe(0);
  });

  it('says which place may stay empty and why', async () => {
    for (let n = 0; n < 6; n++) await world.volunteer(200 + n);
    const withAid = { roles: [...draft().roles, firstAid] };
    expect((await preview(withAid)).gaps).toEqual([
      { roleName: '急救员', missing: 1, cause: '要有急救证，还没有人登记' },
    ]);
    await world.volunteer(9000, { skills: ['FIRST_AID'] });
    expect((await preview(withAid)).gaps[0]?.cause).toBe('符合要求的 1 位都离得远');
    await world.volunteer(300, { skills: ['FIRST_AID'], availability: [0] });
    expect((await preview(withAid)).gaps[0]?.cause).toBe('附近符合要求的 1 位今晚都没空');
    await world.volunteer(300, { skills: ['FIRST_AID'] });
    const filled = await preview(withAid);
    expect(filled.gaps).toEqual([]);
    expect(filled.confidence).toBeLessThan(60);
  });

  it('refuses what could not be published', async () => {
    await expect(preview({ lat: 30, lng: 120 })).rejects.toMatchObject({ code: 'region.outside_district' });
    await expect(preview({ startAt: '2026-11-20T10:00:00+08:00' })).rejects.toMatchObject({
      code: 'task.in_past',
    });
    await expect(preview({ endAt: '2026-11-20T19:30:00+08:00' })).rejects.toMatchObject({
      code: 'task.ends_before_start',
    });
  });
});
