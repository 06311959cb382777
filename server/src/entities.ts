import { RuleVersion } from './modules/rule/rule.entity.js';
import { CareLook, CareRecipient } from './modules/visit/care.entity.js';
import { Visit, VisitPlan } from './modules/visit/visit.entity.js';
import { Anomaly } from './modules/anomaly/anomaly.entity.js';
import { HandEntry, HandQuota } from './modules/hours/hand.entity.js';
import { Activity, ActivityHistory, ActivityRule, ActivityTask } from './modules/activity/activity.entity.js';
import { ActivitySignup, ActivityWait } from './modules/activity/signup.entity.js';
import { RoomQuarter, Venue, VenueRoom } from './modules/venue/venue.entity.js';
import { CatalogueEntry, CatalogueVersion } from './modules/catalogue/catalogue.entity.js';
import { SuggestionModel, SuggestionModelPart } from './modules/suggestion/suggestion.entity.js';
import {
  CertificateSeries,
  ServiceCertificate,
  VolunteerNumber,
} from './modules/certificate/certificate.entity.js';
import { Agreement, AgreementCode } from './modules/identity/agreement/agreement.entity.js';
import { IdentityCheck, RealNameClaim } from './modules/identity/real-name.entity.js';
import { RequestExport } from './modules/desk/export.entity.js';
import { SavedFilter } from './modules/desk/saved-filter.entity.js';
import { StoredFile } from './modules/file/file.entity.js';
import { BankUse, Donation, FamilyMember, GivingMonth } from './modules/giving/giving.entity.js';
import { AccessLog, Account, Consent, DemoPerson, WechatAccount } from './modules/identity/account.entity.js';
import { Person } from './modules/identity/person.entity.js';
import { RefreshToken, Session } from './modules/identity/session.entity.js';
import { OrderFact, RequestFact } from './modules/indicator/fact.entity.js';
import { ScoreRule } from './modules/indicator/score-rule.entity.js';
import { Offer, OfferRound } from './modules/matching/offer.entity.js';
import { Plan, PlanPlace, PlanWish } from './modules/matching/plan/plan.entity.js';
import { Message } from './modules/notification/message.entity.js';
import {
  PointsAccount,
  PointsEntry,
  PointsHold,
  PointsLot,
  PointsLotMove,
  PointsPosting,
  PointsSeal,
} from './modules/points/ledger/ledger.entity.js';
import { BudgetRequest } from './modules/points/budget/budget.entity.js';
import { PointsDispute } from './modules/points/dispute/dispute.entity.js';
import { PointsRuleRow } from './modules/points/rules/rule.entity.js';
import { TrustReview } from './modules/points/trust/trust.entity.js';
import { PendingPoints, PointsDay, WaitingAward } from './modules/points/points.entity.js';
import { Filing } from './modules/filing/filing.entity.js';
import { Region } from './modules/region/region.entity.js';
import { OrderExtension, RequestQuestion, RequestSuspension } from './modules/request/asks.entity.js';
import { RequestHistory } from './modules/request/history.entity.js';
import { WorkOrder } from './modules/request/order.entity.js';
import {
  RequestDay,
  RequestRating,
  RequestSupport,
  ServiceRequest,
} from './modules/request/request.entity.js';
import { RequestIndexing, RequestToken, RequestWords } from './modules/request/search/search.entity.js';
import { StageMark, StageWatch } from './modules/supervision/stage.entity.js';
import {
  SupervisionHistory,
  SupervisionOrder,
  SupervisionRuleVersion,
} from './modules/supervision/supervision.entity.js';
import { Goods, GoodsQuota, GoodsStock, StockMove } from './modules/shop/goods/goods.entity.js';
import { KeeperInvite } from './modules/shop/keeper/keeper.entity.js';
import { Partner } from './modules/shop/partner/partner.entity.js';
import { Redemption } from './modules/shop/redemption/redemption.entity.js';
import { Settlement } from './modules/shop/statement/settlement.entity.js';
import { UnitReview } from './modules/review/unit-review.entity.js';
import { SurveyCall } from './modules/request/survey/survey-call.entity.js';
import { SurveyReminder } from './modules/request/survey/survey-reminder.entity.js';
import { Membership, Unit, UnitDuty } from './modules/unit/unit.entity.js';
import { ArrivalNotice } from './modules/volunteer/arrival/arrival.entity.js';
import { Attendance, ServiceRecord, UsedCode } from './modules/volunteer/attendance.entity.js';
import { SeriesDate, TaskSeries } from './modules/series/series.entity.js';
import { TaskTemplate } from './modules/series/template/template.entity.js';
import { SkillCertificate } from './modules/volunteer/certified/skill-certificate.entity.js';
import { NoShow } from './modules/volunteer/no-show/no-show.entity.js';
import { RoleSlot, Shift, Signup, VolunteerTask } from './modules/volunteer/task.entity.js';
import { VolunteerProfile } from './modules/volunteer/volunteer.entity.js';
import { Whistle, WhistleMember, WhistleNote } from './modules/whistle/whistle.entity.js';
import { InboxEntry, OutboxEvent } from './platform/events/index.js';
import { IdempotencyKey } from './platform/http/index.js';
import { JobLease } from './platform/jobs/index.js';
import {
  CoverageAbsence,
  CoverageDuty,
  CoveragePlace,
  CoveragePlan,
  CoverageSpot,
} from './modules/coverage/coverage.entity.js';
import { ApiKey, Submission } from './modules/open311/api-key.entity.js';
import {
  PatrolItem,
  PatrolPlan,
  PatrolPlanChange,
  PatrolRound,
  PatrolStop,
  PatrolVisit,
} from './modules/patrol/patrol.entity.js';
import {
  BoardChoice,
  RecordEntry,
  RecordExport,
  StarAward,
  StarObjection,
  ThankNote,
  ThankNoteReader,
} from './modules/recognition/recognition.entity.js';
import { TeamAsk, TeamHistory, TeamNotice, TeamProfile } from './modules/team/team.entity.js';

/** Every table of the server as a class. Each module adds its own. */
export const entities: (new () => object)[] = [
  OutboxEvent,
  InboxEntry,
  JobLease,
  IdempotencyKey,
  Region,
  Person,
  Account,
  WechatAccount,
  Consent,
  AccessLog,
  DemoPerson,
  Session,
  RefreshToken,
  Unit,
  UnitDuty,
  Membership,
  StoredFile,
  CatalogueVersion,
  CatalogueEntry,
  SuggestionModel,
  SuggestionModelPart,
  PointsAccount,
  PointsPosting,
  PointsEntry,
  PointsLot,
  PointsLotMove,
  PointsHold,
  PointsSeal,
  PointsDay,
  PendingPoints,
  WaitingAward,
  PointsRuleRow,
  BudgetRequest,
  PointsDispute,
  TrustReview,
  ServiceRequest,
  RequestDay,
  RequestSupport,
  RequestRating,
  RequestHistory,
  WorkOrder,
  RequestWords,
  RequestToken,
  RequestIndexing,
  RequestQuestion,
  RequestSuspension,
  OrderExtension,
  SavedFilter,
  RequestExport,
  VolunteerProfile,
  VolunteerTask,
  Shift,
  RoleSlot,
  Signup,
  SkillCertificate,
  NoShow,
  Agreement,
  AgreementCode,
  Attendance,
  UsedCode,
  ArrivalNotice,
  HandEntry,
  HandQuota,
  CareLook,
  CareRecipient,
  Visit,
  VisitPlan,
  Anomaly,
  ServiceRecord,
  TaskSeries,
  SeriesDate,
  TaskTemplate,
  SupervisionOrder,
  SupervisionHistory,
  SupervisionRuleVersion,
  StageWatch,
  StageMark,
  Whistle,
  WhistleMember,
  WhistleNote,
  Filing,
  Message,
  Offer,
  OfferRound,
  Plan,
  PlanPlace,
  PlanWish,
  Partner,
  Goods,
  GoodsStock,
  StockMove,
  GoodsQuota,
  Redemption,
  Settlement,
  KeeperInvite,
  SurveyCall,
  SurveyReminder,
  RequestFact,
  OrderFact,
  ScoreRule,
  UnitReview,
  ApiKey,
  Submission,
  PatrolPlan,
  PatrolPlanChange,
  PatrolStop,
  PatrolRound,
  PatrolVisit,
  PatrolItem,
  Donation,
  GivingMonth,
  FamilyMember,
  BankUse,
  ServiceCertificate,
  CertificateSeries,
  VolunteerNumber,
  RuleVersion,
  CoveragePlace,
  CoveragePlan,
  CoverageSpot,
  CoverageDuty,
  CoverageAbsence,
  RealNameClaim,
  IdentityCheck,
  Venue,
  VenueRoom,
  RoomQuarter,
  Activity,
  ActivityHistory,
  ActivityTask,
  ActivityRule,
  ActivitySignup,
  ActivityWait,
  TeamProfile,
  TeamAsk,
  TeamHistory,
  TeamNotice,
  StarAward,
  StarObjection,
  ThankNote,
  ThankNoteReader,
  BoardChoice,
  RecordEntry,
  RecordExport,
];
