import type { IconName } from '../icons/names';

/** The pictures the service catalogue names, as far as we draw them. */
const drawn = [
  'arrow-up-down',
  'building-2',
  'car',
  'construction',
  'cooking-pot',
  'droplets',
  'ellipsis',
  'flame',
  'hand-heart',
  'handshake',
  'heart',
  'key',
  'lightbulb',
  'pencil',
  'plug',
  'trash-2',
  'trees',
  'triangle-alert',
  'volume-2',
] as const satisfies readonly IconName[];

export const tileIcon = (name: string): IconName => drawn.find((one) => one === name) ?? 'list';
