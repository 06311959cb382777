import type { Page } from 'playwright-core';
import { describeInBrowser, type Mode, settled, type Stage, visit } from '../support/browser.js';
import { picture } from '../support/pictures.js';
import { idIn, press, pressInCard, reads, takePhoto, write } from './hands.js';

/** What each of the two tells, so that nobody takes the one for the other. */
const SAID: Record<string, string> = {
  normal: '楼道灯坏了三四天，晚上看不见台阶',
  large: '一楼路灯不亮了，出门要摸黑',
};
const UNIT = '安泰物业';

/** 陈阿姨, on her phone. Returns the id of what she reported. */
async function report(page: Page, mode: Mode, said: string): Promise<string> {
  await visit(page, '/tabs/home/index');
  await press(page, /我要反映/);
  if (mode === 'large') {
    await press(page, /打字/);
    await write(page, /怎么了/, said);
    await press(page, '写好了');
    await press(page, /就是这里/);
    await reads(page, /对不对/);
  } else {
    await takePhoto(page, /拍一张/, await picture());
    await write(page, /怎么了/, said);
    await press(page, '就是它');
  }
  await press(page, /^交给社区/);
  await page.waitForURL(/request\/pages\/detail/);
  await reads(page, said.slice(0, 6));
  return idIn(page);
}

/** 钟女士 of the community, on her phone. */
async function acceptAndDispatch(page: Page, id: string): Promise<void> {
  await visit(page, `/features/workbench/pages/index?id=${id}`);
  await press(page, /^收下/);
  await reads(page, /收下了/);
  await visit(page, `/features/workbench/pages/index?id=${id}`);
  await page.reload();
  await settled(page);
  await press(page, new RegExp(UNIT));
  await press(page, new RegExp(`^派给${UNIT}`));
  await reads(page, /派给了|派出去|接着看下一件/);
}

/** 刘师傅 of the property company. */
async function mend(page: Page, said: string): Promise<void> {
  await visit(page, '/features/unit/pages/orders');
  await pressInCard(page, said.slice(0, 6), '接单');
  await takePhoto(page, /拍修好的/, await picture(90));
  await write(page, /做了什么/, '换了灯泡和开关，亮了');
  await press(page, /修好了，交上去/);
  await reads(page, '交上去了，等网格员来看。');
}

/** 谢女士, the grid worker, at the place. */
async function verify(page: Page, id: string): Promise<void> {
  await visit(page, `/features/verify/pages/verify?id=${id}`);
  await press(page, /通过，请居民评/);
  await reads(page, /通过了，已请居民来评/);
}

/** 陈阿姨 again: two taps, and sent. */
async function rate(page: Page, mode: Mode, id: string): Promise<void> {
  await visit(page, `/features/request/pages/detail?id=${id}`);
  if (mode === 'large') await press(page, '解决了');
  else {
    await press(page, /评一评/);
    await press(page, /^解决了/);
  }
  await press(page, /5 颗星|5 星|很满意/);
  await press(page, '现在就交');
  await reads(page, /谢谢您|您给了/);
}

async function play(stage: Stage, mode: Mode): Promise<void> {
  const said = SAID[mode]!;
  const resident = await stage.window('陈阿姨', mode);
  const id = await report(resident, mode, said);
  await acceptAndDispatch(await stage.window('钟女士', mode), id);
  await mend(await stage.window('刘师傅', mode), said);
  await verify(await stage.window('谢女士', mode), id);
  await rate(resident, mode, id);
  const { body } = await stage.server.visitor.get<{ status: string; steps: unknown[] }>(
    `/api/v1/requests/${id}`,
  );
  expect(body.status).toBe('CLOSED');
}

describeInBrowser('a dark stairwell, from report to rating', (stage) => {
  it.each(['normal', 'large'] as const)('is played by four people in %s text', (mode) => play(stage(), mode));
});
