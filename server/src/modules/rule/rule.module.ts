import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RuleVersions } from './rule.versions.js';

/** Rules that cities differ on, as versions. */
@Module({ imports: [IdentityModule], providers: [RuleVersions], exports: [RuleVersions] })
export class RuleModule {}
