import type { Type } from '@nestjs/common';
import { AnomaliesPart } from './anomalies.part.js';
import { ActivitiesPart } from './activities.part.js';
import { CoveragePart } from './coverage.part.js';
import type { DemoPart } from './demo-part.js';
import { DisputesPart } from './disputes.part.js';
import { FilingsPart } from './filings.part.js';
import { HandHoursPart } from './hand-hours.part.js';
import { MessagesPart } from './messages.part.js';
import { NewcomerPart } from './newcomer.part.js';
import { OffersPart } from './offers.part.js';
import { PastPart } from './past.part.js';
import { PatrolPart } from './patrol.part.js';
import { PeoplePart } from './people.part.js';
import { PlanPart } from './plan.part.js';
import { PointsPart } from './points.part.js';
import { RedemptionsPart } from './redemptions.part.js';
import { RequestsPart } from './requests.part.js';
import { SignupsPart } from './signups.part.js';
import { SeriesPart } from './series.part.js';
import { SupervisionPart } from './supervision.part.js';
import { ShopPart } from './shop.part.js';
import { HonoursPart } from './honours.part.js';
import { TeamsPart } from './teams.part.js';
import { TasksPart } from './tasks.part.js';
import { UnitsPart } from './units.part.js';
import { ReviewsPart } from './reviews.part.js';
import { VisitsPart } from './visits.part.js';
import { VolunteersPart } from './volunteers.part.js';
import { WhistlesPart } from './whistles.part.js';

/** All parts of the demo in the order in which they are loaded; a part may rely on those before it. */
export const DEMO_PARTS: Type<DemoPart>[] = [
  UnitsPart,
  PeoplePart,
  RequestsPart,
  VolunteersPart,
  TasksPart,
  OffersPart,
  SupervisionPart,
  WhistlesPart,
  FilingsPart,
  MessagesPart,
  ShopPart,
  PastPart,
  PointsPart,
  PatrolPart,
  RedemptionsPart,
  DisputesPart,
  NewcomerPart,
  PlanPart,
  ActivitiesPart,
  HandHoursPart,
  TeamsPart,
  HonoursPart,
  SeriesPart,
  VisitsPart,
  ReviewsPart,
  CoveragePart,
  AnomaliesPart,
  SignupsPart,
];
