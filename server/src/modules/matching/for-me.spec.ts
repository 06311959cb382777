import { METRES_PER_DEGREE } from '@linli/shared';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import type { Actor } from '../identity/index.js';
import { Claims } from '../volunteer/index.js';
import { ForMeService } from './for-me.service.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);

describeEachDatabase('tasks for me', (databases) => {
  let world: MatchingWorld;
  let me: Actor;

  beforeAll(async () => {
    world = await MatchingWorld.open(databases);
  }, 180_000);
  beforeEach(async () => {
    await world.reset();
    me = await world.volunteer(0, { skills: ['MEDIATION'], availability: [6, 7, 8, 15, 16, 17] });
  });
  afterAll(() => world?.close());

  const cards = (filter?: string, actor = me) =>
    world.app.get(ForMeService).forMe(actor, filter ? { filter } : {});
  const titles = async (filter?: string) => (await cards(filter)).map(({ title }) => title);
  const task = (title: string, metres: number, given: Partial<Parameters<MatchingWorld['task']>[0]> = {}) =>
    world.task({
      title,
      signupMode: 'FIRST_COME',
      startAt: at('2026-11-25T08:30'),
      lat: world.place.lat + metres / METRES_PER_DEGREE,
      ...given,
    });

  it('come with their reason, the forgotten and the near ones first', async () => {
    await task('陪老人复查', 300, { kind: 'ESCORT', hours: 3 });
    await task('给独居老人送午饭', 600, {
      startAt: at('2026-11-21T11:00'),
      hours: 1,
      publishedAt: at('2026-11-17T10:00'),
      slots: [{ demand: 2, name: '送饭' }],
    });
    await task('帮两家说和', 900, {
      startAt: at('2026-11-22T15:00'),
      kind: 'MEDIATION',
      signupMode: 'APPROVAL',
      slots: [{ skills: ['MEDIATION'] }],
    });
    const shown = await cards();
    expect(shown.map(({ title, reason, highlight }) => [title, reason, highlight])).toEqual([
      ['给独居老人送午饭', '挂了 3 天还没人接', '您走过去 9 分钟'],
      ['陪老人复查', '离您 300 米', '您周三早上有空'],
      ['帮两家说和', '您有调解证', '离您 900 米'],
    ]);
    expect(shown[0]).toMatchObject({
      communityName: '厚德路社区',
      distance: 600,
      minutes: 60,
      points: 10,
      missing: 2,
      roleName: '送饭',
      obstacle: null,
    });
  });

  it('leave out what she cannot take: too far, no skill, no place, another duty, her own', async () => {
    await task('太远', 1600);
    await task('要急救证', 100, { slots: [{ skills: ['FIRST_AID'] }] });
    await task('满了', 100, { slots: [{ filled: 1 }] });
    await task('取消了', 100, { status: 'CANCELLED' });
    await task('三周以后', 100, { startAt: at('2026-12-12T08:30') });
    await task('两个岗位', 100, { slots: [{ name: '急救员', skills: ['FIRST_AID'] }, { name: '志愿者' }] });
    const mine = await task('我的', 100, { startAt: at('2026-11-24T08:30') });
    await task('撞了', 100, { startAt: at('2026-11-24T09:30') });
    await world.database.transaction((tx) => world.app.get(Claims).take(tx, me.personId, mine.slotIds[0]!));
    expect((await cards()).map(({ title, roleName }) => [title, roleName])).toEqual([['两个岗位', '志愿者']]);
  });

  it('put a task for which people are being asked behind one that nobody looks after', async () => {
    for (let n = 0; n < 3; n++) await world.volunteer(700);
    await task('正在问人的', 200, { signupMode: 'OFFER' });
    await task('没人管的', 300);
    await world.settle();
    expect((await titles()).filter((title) => title.endsWith('的'))).toEqual(['没人管的', '正在问人的']);
  });

  it('can be filtered', async () => {
    await task('明天', 1000, { startAt: at('2026-11-21T08:30') });
    await task('后天', 1000, { startAt: at('2026-11-22T08:30') });
    await task('走得到', 700, { kind: 'VISIT' });
    expect((await titles()).sort()).toEqual(['后天', '明天', '走得到'].sort());
    expect(await titles('soon')).toEqual(['明天']);
    expect(await titles('near')).toEqual(['走得到']);
    expect(await titles('VISIT')).toEqual(['走得到']);
    expect(await titles('ESCORT')).toEqual([]);
  });

  it('remember what she did before, and show it as the strongest reason', async () => {
    const before = await task('上次', 300, { kind: 'ESCORT', startAt: at('2026-11-11T08:30') });
    await world.served(me, before);
    await task('陌生的', 300, { kind: 'ESCORT', meetingPoint: '别的地方' });
    await task('又一次', 300, { kind: 'ESCORT' });
    const [first, second] = await cards();
    expect([first?.title, first?.highlight]).toEqual(['又一次', '上次也是您去的']);
    expect(second?.highlight).toBe('您周三早上有空');
  });

  it('show everything to who is not registered, with what to do first', async () => {
    await task('太远', 9000);
    await task('要急救证', 100, { slots: [{ skills: ['FIRST_AID'] }] });
    const shown = await cards('all', await world.stranger());
    expect(shown).toHaveLength(2);
    for (const card of shown) {
      expect(card).toMatchObject({ roleId: null, reason: null, distance: null });
      expect(card.obstacle).toContain('登记');
    }
  });
});
