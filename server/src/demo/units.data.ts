import type { UnitKind } from '@linli/shared';
import { PAST_UNITS } from './past.data.js';

/** Codes of the regions the demo plays in. */
export const DISTRICT = '360702';
export const STREET = '360702002';
export const COMMUNITY = '360702002001';
export const NEXT_COMMUNITY = '360702002004';
export const OTHER_STREET = '360702001';

interface DemoUnit {
  key: string;
  name: string;
  kind: UnitKind;
  regionCode: string;
  parent?: string;
  phone?: string;
  tiles: readonly string[];
}

const PROPERTY = ['lighting', 'rubbish', 'drain', 'lift', 'parking', 'fire-lane', 'utilities', 'green'];
const COMMITTEE = ['noise', 'neighbours', 'help', 'urgent', 'suggestion', 'rubbish', 'other'];

/** Invented units of the demo; names of places are real, names of firms and phones are not. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  { key: 'centre', name: '章贡区指挥中心', kind: 'CENTRE', regionCode: DISTRICT, tiles: [] },
  {
    key: 'street-centre',
    name: '赣江街道分中心',
    kind: 'CENTRE',
    regionCode: STREET,
    parent: 'centre',
    tiles: [],
  },
  {
    key: 'other-street-centre',
    name: '解放街道分中心',
    kind: 'CENTRE',
    regionCode: OTHER_STREET,
    parent: 'centre',
    tiles: [],
  },
  {
    key: 'street',
    name: '赣江街道办事处',
    kind: 'STREET_OFFICE',
    regionCode: STREET,
    tiles: ['property', 'other', 'suggestion'],
  },
  {
    key: 'community',
    name: '厚德路社区居委会',
    kind: 'COMMUNITY_COMMITTEE',
    regionCode: COMMUNITY,
    parent: 'street',
    phone: '0797-0000001',
    tiles: COMMITTEE,
  },
  {
    key: 'next-community',
    name: '大公路社区居委会',
    kind: 'COMMUNITY_COMMITTEE',
    regionCode: NEXT_COMMUNITY,
    parent: 'street',
    phone: '0797-0000002',
    tiles: COMMITTEE,
  },
  { key: 'antai', name: '安泰物业', kind: 'PROPERTY_COMPANY', regionCode: COMMUNITY, tiles: PROPERTY },
  { key: 'rongda', name: '荣达物业', kind: 'PROPERTY_COMPANY', regionCode: NEXT_COMMUNITY, tiles: PROPERTY },
  {
    key: 'municipal',
    name: '区市政设施维护中心',
    kind: 'DEPARTMENT',
    regionCode: DISTRICT,
    tiles: ['lighting', 'drain', 'road'],
  },
  {
    key: 'city-management',
    name: '区城市管理局',
    kind: 'DEPARTMENT',
    regionCode: DISTRICT,
    tiles: ['smoke', 'illegal-building', 'parking', 'noise', 'rubbish'],
  },
  { key: 'gardens', name: '区园林绿化中心', kind: 'DEPARTMENT', regionCode: DISTRICT, tiles: ['green'] },
  { key: 'fire', name: '区消防救援大队', kind: 'DEPARTMENT', regionCode: DISTRICT, tiles: ['fire-lane'] },
  {
    key: 'utilities',
    name: '区公用事业服务中心',
    kind: 'DEPARTMENT',
    regionCode: DISTRICT,
    tiles: ['utilities'],
  },
  {
    key: 'mediation',
    name: '赣江街道人民调解委员会',
    kind: 'MEDIATION_COMMITTEE',
    regionCode: STREET,
    tiles: ['neighbours', 'noise'],
  },
  { key: 'aunties', name: '章贡大妈总队', kind: 'VOLUNTEER_TEAM', regionCode: DISTRICT, tiles: [] },
  {
    key: 'street-team',
    name: '章贡大妈赣江街道支队',
    kind: 'VOLUNTEER_TEAM',
    regionCode: STREET,
    parent: 'aunties',
    tiles: [],
  },
  {
    key: 'squad',
    name: '章贡大妈厚德路分队',
    kind: 'VOLUNTEER_TEAM',
    regionCode: COMMUNITY,
    parent: 'street-team',
    tiles: ['help'],
  },
  {
    key: 'next-squad',
    name: '章贡大妈大公路分队',
    kind: 'VOLUNTEER_TEAM',
    regionCode: NEXT_COMMUNITY,
    parent: 'street-team',
    tiles: ['help'],
  },
  { key: 'market', name: '邻里便民超市', kind: 'SHOP_PARTNER', regionCode: COMMUNITY, tiles: [] },
  { key: 'hair', name: '小红理发店', kind: 'SHOP_PARTNER', regionCode: COMMUNITY, tiles: [] },
  ...PAST_UNITS.map(({ key, name, street }): DemoUnit => ({
    key,
    name,
    kind: 'PROPERTY_COMPANY',
    regionCode: street,
    tiles: [],
  })),
];
