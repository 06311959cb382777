export { NoticeReads, type NoticeReach } from './notice.reads.js';
export { type TeamFacts, type TeamMergedFacts, type TeamNoticeFacts } from './team.events.js';
export { TeamAsk, TeamHistory, TeamNotice, TeamProfile } from './team.entity.js';
export { TeamModule } from './team.module.js';
