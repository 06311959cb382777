import { HONORIFICS, PERMISSIONS, ROLES, UNIT_KINDS } from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Whole,
} from '../../platform/http/index.js';

/** What other people may see of a person: never the full name, never the phone. */
export class PersonRefView {
  @Text() surname!: string;
  @Text({ example: '陈阿姨' }) displayName!: string;
}

export class MembershipView {
  @Id() id!: string;
  @OneOf(ROLES, 'Role') role!: string;
  @Text() roleLabel!: string;
  @Id() unitId!: string;
  @Text() unitName!: string;
  @OneOf(UNIT_KINDS, 'UnitKind') unitKind!: string;
  @Text() regionCode!: string;
  @Text() regionName!: string;
}

export class MeView {
  @Id() id!: string;
  @Text() surname!: string;
  @Text() displayName!: string;
  @OneOf(HONORIFICS, 'Honorific') honorific!: string;
  @Whole({ min: 0, max: 1, description: '0 phone, 1 name and ID checked' }) realNameLevel!: number;
  @Text({ nullable: true }) homeCommunityCode!: string | null;
  @Text({ nullable: true }) homeCommunityName!: string | null;
  @Text({ nullable: true }) homeGridName!: string | null;
  @Flag() largeText!: boolean;
  @OneOf(['auto', 'light', 'dark'], 'ThemeChoice') theme!: string;
  @ListOf(() => MembershipView) memberships!: MembershipView[];
  @SomeOf(PERMISSIONS, 'Permission') permissions!: string[];
  @Flag() demo!: boolean;
}

export class SessionView {
  @Text({ max: 2000 }) accessToken!: string;
  @Text() refreshToken!: string;
  @Instant({ description: 'End of the access token' }) expiresAt!: string;
  @Nested(() => MeView) me!: MeView;
}

export class MySessionView {
  @Id() id!: string;
  @Text({ example: '手机微信' }) device!: string;
  @Instant() createdAt!: string;
  @Instant() lastUsedAt!: string;
  @Flag() current!: boolean;
}

export class DemoPersonView {
  @Id() personId!: string;
  @Text({ example: '9:12' }) time!: string;
  @Text({ example: 'camera' }) icon!: string;
  @Text({ description: 'RESIDENT, VOLUNTEER or a staff role' }) role!: string;
  @Text({ example: '居民' }) roleLabel!: string;
  @Text({ example: '陈阿姨' }) displayName!: string;
  @Text({ nullable: true }) unitName!: string | null;
  @Text({ example: '报楼道灯不亮，看修到哪一步' }) does!: string;
}

export class LookView {
  @Instant() at!: string;
  @Text({ example: '赣江街道分中心 李女士' }) who!: string;
  @Text({ example: '看了您的电话' }) what!: string;
  @Text({ nullable: true }) reason!: string | null;
}

export class ConsentView {
  @Text({ example: 'agreement' }) purpose!: string;
  @Text({ example: '2026-11-01' }) version!: string;
  @Instant() givenAt!: string;
}

export class MyDataView {
  @Nested(() => MeView) me!: MeView;
  @Text({ nullable: true }) realName!: string | null;
  @Text({ nullable: true, description: 'What is kept of the ID card' }) idMask!: string | null;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ nullable: true, example: '1961-03', description: 'From a checked ID card' })
  birthMonth!: string | null;
  @Decimal({ nullable: true }) homeLat!: number | null;
  @Decimal({ nullable: true }) homeLng!: number | null;
  @Instant() createdAt!: string;
  @ListOf(() => ConsentView) consents!: ConsentView[];
  @ListOf(() => LookView) looks!: LookView[];
}
