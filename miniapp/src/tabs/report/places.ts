import type { Draft } from '@/lib/draft-types';
import { readStored, writeStored } from '@/lib/storage';

export type DraftPlace = Draft['content']['place'];

const LAST = 'last-place';
const NAMES = 'community-names';

/** Where the last report was: most people report around the same corner. */
export const lastPlace = (): DraftPlace | undefined => readStored<DraftPlace>(LAST);

export const rememberPlace = (place: DraftPlace) => writeStored(LAST, place);

/** The report keeps only a community's code; its name is kept here, so that a draft reads well without network. */
export function rememberCommunity(code: string, name: string): void {
  writeStored(NAMES, { ...readStored<Record<string, string>>(NAMES), [code]: name });
}

export const communityName = (code: string | undefined): string =>
  (code && readStored<Record<string, string>>(NAMES)?.[code]) || '';

/** Something is known about where: words, a point or a community. */
export const isKnown = ({ address, lat, communityCode }: DraftPlace) =>
  Boolean(address?.trim()) || lat !== undefined || Boolean(communityCode);

/** 厚德路社区 3 栋楼下 */
export function placeWords(place: DraftPlace): string {
  const community = communityName(place.communityCode);
  const words = place.address?.trim() ?? '';
  if (!community || words.includes(community)) return words || community;
  return words ? `${community} ${words}` : community;
}
