export { Claims, refusal } from './claims.js';
export { adultFrom, lightFrom } from './age.rules.js';
export { askingTime, isQuietFor } from './quiet-hours.js';
export { NOTHING_YET, reliability, type KeptRecord } from './reliability.js';
export { isNight, restedAt, tooClose } from './rest.rules.js';
export { expectedPoints, measurePointsBy } from './expected-points.js';
export { HandRecords } from './hand-records.js';
export {
  blocksOf,
  invitationObstacle,
  isFree,
  obstacle,
  overlaps,
  requirementOf,
  UNSAID,
  weekOf,
  type Commitment,
  type Obstacle,
  type ObstacleCode,
  type ShiftFacts,
  type SlotFacts,
  type VolunteerFacts,
} from './hard-rules.js';
export { OpenOffers, type OfferSource, type OpenOffer } from './open-offers.js';
export { OwnReasons, type OwnReason } from './own-reasons.js';
export type { Reader } from './task.card.js';
export { type Proof, type ServedHours, ServiceTrail } from './service.trail.js';
export { SoloDuty } from './solo-duty.js';
export { TaskChronicle, type ToldSlot, type ToldStay, type ToldTask } from './task.chronicle.js';
export { ChangeService, presentChange } from './change.service.js';
export { checkRoles, type TaskTimes, timesOf } from './publish.rules.js';
export { TaskChanges, type Touched } from './task.changes.js';
export {
  CreateTaskBody,
  ForMeQuery,
  OfferParams,
  RoleSlotBody,
  TaskChangeFields,
  TaskDraftBody,
} from './task.dto.js';
export { type TaskHome, TaskEntries } from './task.entries.js';
export { organises, reaches } from './task.policy.js';
export { checkSeen, revisionOf } from './task.revision.js';
export { clockSpanText } from './task.words.js';
export type { TaskWish } from './change.rules.js';
export { Leadership, type Led } from './leadership.js';
export { HOLDING } from './signup.status.js';
export { Signup } from './task.entity.js';
export { SkillCertificate } from './certified/skill-certificate.entity.js';
export { PRIVATE_DETAILS, TaskReader } from './task.reader.js';
export { TaskService } from './task.service.js';
export { type Among, type ServedTotal, ServiceTotals } from './service.totals.js';
export { StarKeeper } from './star.keeper.js';
export { TeamMembers, type TeamMember } from './team.members.js';
export { TeamWork, type TeamDuty, type TeamFigures } from './team.work.js';
export {
  ChangePreviewView,
  InviteeView,
  OfferView,
  TaskCardView,
  TaskDetailView,
  TaskPreviewView,
} from './task.view.js';
export {
  SERVICE_RECORD_EVENTS,
  TASK_EVENTS,
  type ServiceRecordEventPayload,
  type ServiceRecordEventType,
  type TaskEventPayload,
  type TaskEventType,
} from './volunteer.events.js';
export {
  RISKY_KINDS,
  shiftFacts,
  VolunteerFactsReader,
  type HeldShift,
  type KnownTask,
  type KnownVolunteer,
} from './volunteer.facts.js';
export { VolunteerModule } from './volunteer.module.js';
export { VolunteerProfile } from './volunteer.entity.js';
export { sameErrand, VolunteerHistory, type Errand } from './volunteer.history.js';
