import { wrongField } from '../../platform/http/index.js';
import { catalogueOf, type Classified, isTile, tileOf } from '../catalogue/index.js';

/** What somebody said a request is about, under the version in force; `request.invalid` for what it does not have. */
export function classified(tile: string, serviceCode: string | null = null): Classified {
  if (!isTile(tile)) throw wrongField('tile', '没有这一类，请重新选');
  const catalogue = catalogueOf();
  if (serviceCode !== null && catalogue.entry(serviceCode)?.tile !== tile) {
    throw wrongField('serviceCode', '这一类里没有这个事项，请重新选');
  }
  return { tile, serviceCode, catalogueId: catalogue.versionId };
}

/** 垃圾、脏乱（暴露垃圾） */
export function kindLabel({ tile, serviceCode, catalogueId }: Classified): string {
  const { label } = tileOf(tile, catalogueId);
  const name = matterName({ tile, serviceCode, catalogueId });
  return name ? `${label}（${name}）` : label;
}

/** 暴露垃圾; null when only the tile is known. */
export const matterName = ({ serviceCode, catalogueId }: Classified): string | null =>
  (serviceCode && catalogueOf(catalogueId).entry(serviceCode)?.name) || null;
