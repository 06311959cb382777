import Taro from '@tarojs/taro';

export type Tab = 'home' | 'volunteer' | 'messages' | 'me';

/** Every page that is not a tab, with the parameters it reads. */
export interface Routes {
  report: { draft?: string };
  'request/detail': { id: string; ask?: 'rate' | 'unsolved' };
  'request/mine': object;
  'catalogue/index': object;
  'catalogue/entry': { kind?: string; code?: string };
  'catalogue/changes': object;
  'task/detail': { id: string; forId?: string };
  'signup/people': { id: string };
  'signup/mine': undefined;
  'signup/help': { id: string };
  'signup/papers': object;
  'signup/disputes': undefined;
  'task/checkin': { id: string; code?: string };
  'task/leader-checkin': { id: string };
  'task/my-tasks': object;
  'points/account': object;
  'points/entry': { id: string };
  'points/year': object;
  'points-admin/budgets': object;
  'points-admin/rules': object;
  'points-admin/trust': object;
  'identity/real-name': object;
  'identity/claims': object;
  'team/index': object;
  'team/detail': { id?: string };
  'team/join': object;
  'team/desk': { id: string };
  'team/admin': object;
  'honour/index': object;
  'honour/notices': object;
  'honour/boards': object;
  'honour/year': object;
  'honour/year-picture': { year: string };
  'honour/star-rule': object;
  'honour/rules': object;
  'honour/desk': object;
  'certificate/index': object;
  'certificate/issued': object;
  'shop/index': object;
  'shop/goods': { id: string; partnerId?: string };
  'shop/redemption': { id: string };
  'shop/mine': object;
  'activity/index': object;
  'activity/detail': { id: string };
  'activity/poster': { id: string };
  'activity/venue': { id?: string };
  'activity-desk/index': object;
  'activity-desk/host': { id: string };
  'activity-desk/edit': { id?: string };
  'activity-desk/edit-venue': { id?: string };
  'giving/give': object;
  'giving/bank': object;
  'giving/decide': object;
  'anomaly/index': object;
  'coverage/desk': { id?: string };
  'coverage/new': object;
  'coverage/mine': object;
  'visit/desk': object;
  'visit/standing': object;
  'visit/person': { id: string };
  'visit/edit': { id?: string };
  'visit/go': { id?: string };
  'hours/desk': object;
  'hours/enter': object;
  'hours/mine': object;
  'hours/helped': object;
  'counter/desk': object;
  'counter/stock': { id: string };
  'counter/statement': { id: string; month?: string };
  'counter/goods': object;
  'counter/keepers': { id: string };
  'counter/join': object;
  'counter/edit-goods': { id?: string };
  'counter/edit-partner': { id?: string };
  'account/sign-in': object;
  'account/staff-sign-in': object;
  'account/privacy': object;
  'account/register': object;
  'unit/orders': { id?: string };
  'unit/return-order': { id: string };
  'verify/verify': { id: string };
  'verify/fail': { id: string };
  'patrol/today': object;
  'patrol/item': { id: string; round: string; shift?: string };
  'patrol/queue': object;
  'patrol/history': object;
  'patrol/round': { id: string };
  'patrol/coverage': object;
  'patrol/routes': object;
  'patrol/route': { id?: string };
  'open-api/keys': object;
  'workbench/index': { id?: string };
  'workbench/publish': { requestId?: string; id?: string; copy?: string };
  'workbench/change': { id?: string; series?: string };
  'series/index': object;
  'series/detail': { id: string };
  'calendar/index': object;
  'workbench/confirm': { id?: string };
  'supervision/orders': { id?: string };
  'supervision/rule': object;
  'supervision/issue': { requestId: string };
  'supervision/whistles': { id?: string };
  'supervision/call': { requestId: string; id?: string };
  'supervision/filings': { id?: string };
  'supervision/ask': { requestId?: string };
  'survey/calls': { id?: string };
  'review/mine': object;
  'dashboard/index': object;
  'dashboard/weights': object;
  'dashboard/cases': {
    from: string;
    to: string;
    measure: string;
    basis: string;
    region?: string;
    unitId?: string;
    tile?: string;
  };
  'workbench/exports': object;
  'plan/index': object;
  'nearby/index': object;
  'ui-demo/index': object;
}

export type RouteName = keyof Routes;

/** The path WeChat and the hash router know; used for links in messages too. */
export function pathOf<R extends RouteName>(route: R, params?: Routes[R]): string {
  const [feature, page] = route.split('/');
  const path = page ? `/features/${feature}/pages/${page}` : '/tabs/report/index';
  const query = Object.entries(params ?? {})
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');
  return query ? `${path}?${query}` : path;
}

/** Opens a page; WeChat keeps ten at most, so the eleventh replaces the top one. */
export async function open<R extends RouteName>(route: R, params?: Routes[R]): Promise<void> {
  const url = pathOf(route, params);
  await (Taro.getCurrentPages().length >= 10 ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }));
}

/** Opens a page in place of this one. */
export async function replace<R extends RouteName>(route: R, params?: Routes[R]): Promise<void> {
  await Taro.redirectTo({ url: pathOf(route, params) });
}

export async function openTab(tab: Tab): Promise<void> {
  await Taro.switchTab({ url: `/tabs/${tab}/index` });
}

/** Back to the page before; to 首页 when this one was opened by a link. */
export async function back(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await openTab('home');
}
