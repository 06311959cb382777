export { RuleVersion } from './rule.entity.js';
export { RuleModule } from './rule.module.js';
export type { RulePage } from './rule.pages.js';
export { type RuleKind, RuleVersions } from './rule.versions.js';
export { NewRuleBody, RulePageView } from './rule.view.js';
