import { tileOf } from '../../catalogue/index.js';

/** 路灯 / 楼道照明 */
export const tileLabel = (tile: string): string => tileOf(tile).label;
