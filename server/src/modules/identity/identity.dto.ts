import { Flag, Id, OneOf, Text } from '../../platform/http/index.js';

export class SignInWechatBody {
  @Text({ max: 128, description: 'Code of wx.login' }) code!: string;
  @Text({ max: 20, description: 'Version of the agreement the person ticked' }) consentVersion!: string;
}

export class SignInPasswordBody {
  @Text({ max: 60 }) login!: string;
  @Text({ max: 200 }) password!: string;
  @Text({ max: 20 }) consentVersion!: string;
}

export class RefreshBody {
  @Text({ max: 300 }) refreshToken!: string;
}

export class DemoSignInBody {
  @Id() personId!: string;
}

export class SessionParams {
  @Id() id!: string;
}

export class UpdateMeBody {
  @Text({ optional: true, min: 1, max: 20 }) nickname?: string;
  @Text({ optional: true, min: 12, max: 12, pattern: /^\d{12}$/ }) homeCommunityCode?: string;
  @Flag({ optional: true }) largeText?: boolean;
  @OneOf(['auto', 'light', 'dark'], 'ThemeChoice', { optional: true }) theme?: string;
}
