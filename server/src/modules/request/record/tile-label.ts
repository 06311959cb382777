import { tileOf } from '../tiles.js';

/** 路灯 / 楼道照明 */
export const tileLabel = (tile: string): string => tileOf(tile).label;
