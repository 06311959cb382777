import type { components } from '@linli/shared';
import type { Page } from 'playwright-core';
import { describeInBrowser, type Mode, type Stage, visit } from '../support/browser.js';
import { idIn, press, reads, write } from './hands.js';

type Task = components['schemas']['TaskDetailView'];

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SAID: Record<string, string> = {
  normal: '想请人上午陪我妈在楼下走走',
  large: '买菜提不动，想请人帮一把',
};

type Part = 'resident' | 'community' | 'leader' | 'volunteer' | 'gridWorker';
const PEOPLE: Record<Part, string> = {
  resident: '陈阿姨',
  community: '钟女士',
  leader: '罗阿姨',
  volunteer: '曾叔叔',
  gridWorker: '谢女士',
};

/** Five people with a phone each, and one clock for all of them and the server. */
class Cast {
  readonly windows = new Map<Part, Page>();

  constructor(
    private readonly stage: Stage,
    private readonly mode: Mode,
  ) {}

  async at(time: number): Promise<void> {
    this.stage.server.clock.set(new Date(time));
    for (const part of Object.keys(PEOPLE) as Part[]) {
      const window = this.windows.get(part) ?? (await this.stage.window(PEOPLE[part], this.mode));
      await window.clock.setFixedTime(time);
      this.windows.set(part, window);
    }
  }

  page(part: Part): Page {
    return this.windows.get(part)!;
  }
}

async function askForHelp(page: Page, mode: Mode, said: string): Promise<string> {
  await visit(page, '/tabs/home/index');
  await press(page, /找人帮忙/);
  if (mode === 'large') {
    await press(page, /打字/);
    await write(page, /要帮什么忙/, said);
    await press(page, '写好了');
    await press(page, /就是这里/);
  } else await write(page, /要帮什么忙/, said);
  await press(page, /^交给社区/);
  await page.waitForURL(/request\/pages\/detail/);
  return idIn(page);
}

/** 钟女士 takes it in as a small matter and asks volunteers. Returns the id of the task. */
async function makeTask(page: Page, requestId: string): Promise<string> {
  await visit(page, `/features/workbench/pages/index?id=${requestId}`);
  await press(page, /小事/);
  await press(page, /^收下/);
  await reads(page, /收下了/);
  await visit(page, `/features/workbench/pages/publish?requestId=${requestId}`);
  await reads(page, /帮这件事找人/);
  await press(page, /队长/);
  await write(page, /在哪里集合/, '厚德路社区门口');
  await write(page, /先说清楚/, '老人走得慢，上下楼请扶着。');
  await press(page, /^发出去/);
  await press(page, '看这个任务');
  await page.waitForURL(/task\/pages\/detail/);
  return idIn(page);
}

async function claim(page: Page, taskId: string): Promise<void> {
  await visit(page, `/features/task/pages/detail?id=${taskId}`);
  await press(page, /^我来/);
  await reads(page, /报上名了/);
}

/** 罗阿姨 is there first and shows the code; 曾叔叔 enters what it says. */
async function checkIn(leader: Page, volunteer: Page, taskId: string): Promise<void> {
  await visit(leader, `/features/task/pages/leader-checkin?id=${taskId}`);
  await press(leader, '我到了，给自己签到');
  await enterCode(leader, volunteer, taskId, '签到');
  await reads(volunteer, /已签到/);
}

async function enterCode(leader: Page, volunteer: Page, taskId: string, action: string): Promise<void> {
  const code = await leader.locator('.code-text__code:visible').innerText();
  await visit(volunteer, `/features/task/pages/checkin?id=${taskId}`);
  await write(volunteer, /队长手机上的码/, code.trim());
  await press(volunteer, action);
}

async function checkOut(leader: Page, volunteer: Page, taskId: string): Promise<void> {
  await visit(leader, `/features/task/pages/leader-checkin?id=${taskId}`);
  await enterCode(leader, volunteer, taskId, '签退');
  await reads(volunteer, /辛苦了，已签退/);
  await press(leader, /点名打勾/);
  await press(leader, /走了/);
}

async function confirmHours(page: Page, title: string): Promise<void> {
  await visit(page, '/features/workbench/pages/confirm');
  await press(page, new RegExp(title.slice(0, 8)));
  await press(page, '这 2 条都确认');
  await reads(page, '确认了 2 条。');
}

async function verifyAndRate(cast: Cast, mode: Mode, requestId: string): Promise<void> {
  const gridWorker = cast.page('gridWorker');
  await visit(gridWorker, `/features/verify/pages/verify?id=${requestId}`);
  await press(gridWorker, /通过，请居民评/);
  await reads(gridWorker, /已请居民来评/);
  const resident = cast.page('resident');
  await visit(resident, `/features/request/pages/detail?id=${requestId}`);
  if (mode === 'normal') await press(resident, /评一评/);
  await press(resident, /^解决了/);
  await press(resident, /5 颗星|5 星|很满意/);
  await press(resident, '现在就交');
  await reads(resident, /谢谢您|您给了/);
}

async function play(stage: Stage, mode: Mode): Promise<void> {
  const cast = new Cast(stage, mode);
  const said = SAID[mode]!;
  // Days apart: nobody may be in two places at once, in the second round neither.
  await cast.at(Date.now() + (mode === 'large' ? 3 * DAY_MS : 0));
  const requestId = await askForHelp(cast.page('resident'), mode, said);
  const taskId = await makeTask(cast.page('community'), requestId);
  const { body: task } = await stage.server.visitor.get<Task>(`/api/v1/tasks/${taskId}`);
  await claim(cast.page('leader'), taskId);
  await claim(cast.page('volunteer'), taskId);
  await cast.at(Date.parse(task.startAt) - 5 * MINUTE_MS);
  await checkIn(cast.page('leader'), cast.page('volunteer'), taskId);
  await cast.at(Date.parse(task.endAt));
  await checkOut(cast.page('leader'), cast.page('volunteer'), taskId);
  await cast.at(Date.parse(task.endAt) + 5 * MINUTE_MS);
  await confirmHours(cast.page('community'), task.title);
  await stage.server.drain();
  await visit(cast.page('volunteer'), '/features/points/pages/account');
  await reads(cast.page('volunteer'), task.title);
  await verifyAndRate(cast, mode, requestId);
}

describeInBrowser('somebody needs a hand, and neighbours come', (stage) => {
  afterEach(() => stage().server.clock.set(null));

  it.each(['normal', 'large'] as const)('is played by five people in %s text', (mode) => play(stage(), mode));
});
