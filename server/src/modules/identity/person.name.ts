import { HONORIFIC_LABELS } from '@linli/shared';
import type { Person } from './person.entity.js';

/** What others may call a person: her nickname, or surname and honorific. Never the real name. */
export function displayName({
  nickname,
  surname,
  honorific,
}: Pick<Person, 'nickname' | 'surname' | 'honorific'>): string {
  return nickname ?? `${surname}${HONORIFIC_LABELS[honorific]}`;
}

/** What somebody is called before she says a name. */
export const NEWCOMER = '新邻居';

/** 手机微信, 电脑浏览器 …: a device as its owner would name it, from the User-Agent header. */
export function deviceName(userAgent = ''): string {
  const place = /iphone|ipad|android|mobile|harmony/i.test(userAgent) ? '手机' : '电脑';
  return `${place}${/micromessenger/i.test(userAgent) ? '微信' : '浏览器'}`;
}
