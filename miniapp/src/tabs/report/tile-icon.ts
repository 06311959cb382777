import type { IconName } from '@/ui';

/** The catalogue names pictures; we draw those we have. */
const drawn: Record<string, IconName> = {
  alert: 'triangle-alert',
  bin: 'trash-2',
  building: 'building-2',
  hands: 'hand-heart',
  handshake: 'users',
  heart: 'heart',
  key: 'lock',
  lamp: 'lightbulb',
  pencil: 'pencil',
  road: 'map',
  sound: 'volume-2',
  tap: 'wrench',
  lift: 'wrench',
  drain: 'wrench',
};

export const tileIcon = (name: string): IconName => drawn[name] ?? 'list';
