import type { MigrationInterface } from 'typeorm';
import { Platform1764000000001 } from './0001-platform.js';
import { Idempotency1764000000002 } from './0002-idempotency.js';
import { Regions1764000000003 } from './0003-regions.js';
import { People1764000000004 } from './0004-people.js';
import { Units1764000000005 } from './0005-units.js';
import { Files1764000000006 } from './0006-files.js';
import { Catalogue1764000000025 } from './0025-catalogue.js';
import { Suggestion1764000000026 } from './0026-suggestion.js';
import { Requests1764000000007 } from './0007-requests.js';
import { Volunteers1764000000008 } from './0008-volunteers.js';
import { Points1764000000010 } from './0010-points.js';
import { Messages1764000000011 } from './0011-messages.js';
import { Offers1764000000012 } from './0012-offers.js';
import { RequestLife1764000000020 } from './0020-request-life.js';
import { Supervision1764000000030 } from './0030-supervision.js';
import { Whistles1764000000031 } from './0031-whistles.js';
import { Filings1764000000032 } from './0032-filings.js';
import { RequestSearch1764000000035 } from './0035-request-search.js';
import { Desk1764000000036 } from './0036-desk.js';
import { Survey1764000000040 } from './0040-survey.js';
import { Indicators1764000000041 } from './0041-indicators.js';
import { Reviews1764000000042 } from './0042-reviews.js';
import { Ledger1764000000050 } from './0050-ledger.js';
import { PointsRules1764000000051 } from './0051-points-rules.js';
import { Shop1764000000055 } from './0055-shop.js';
import { Open3111764000000045 } from './0045-open311.js';
import { Patrol1764000000046 } from './0046-patrol.js';
import { Coverage1764000000068 } from './0068-coverage.js';
import { Judgement1764000000062 } from './0062-judgement.js';
import { PatrolAndFilings1764000000063 } from './0063-patrol.js';
import { Giving1764000000056 } from './0056-giving.js';
import { Plans1764000000066 } from './0066-plans.js';
import { Certificates1764000000074 } from './0074-certificates.js';
import { Keepers1764000000070 } from './0070-keepers.js';
import { Series1764000000077 } from './0077-series.js';
import { HeavyWork1764000000076 } from './0076-heavy-work.js';
import { RealNames1764000000075 } from './0075-real-names.js';
import { ServiceCode1764000000060 } from './0060-service-code.js';
import { Activities1764000000072 } from './0072-activities.js';
import { HandHours1764000000082 } from './0082-hand-hours.js';
import { Teams1764000000080 } from './0080-teams.js';
import { Recognition1764000000081 } from './0081-recognition.js';
import { Signups1764000000078 } from './0078-signups.js';
import { Evening1764000000089 } from './0089-evening.js';
import { Visits1764000000083 } from './0083-visits.js';
import { RuleVersions1764000000087 } from './0087-rule-versions.js';
import { TeamHours1764000000088 } from './0088-team-hours.js';

/** Every change of the schema, oldest first. A merged one is never edited: expand, then contract. */
export const migrations: (new () => MigrationInterface)[] = [
  Platform1764000000001,
  Idempotency1764000000002,
  Regions1764000000003,
  People1764000000004,
  Units1764000000005,
  Files1764000000006,
  Requests1764000000007,
  Catalogue1764000000025,
  Suggestion1764000000026,
  Volunteers1764000000008,
  Points1764000000010,
  Messages1764000000011,
  Offers1764000000012,
  RequestLife1764000000020,
  Supervision1764000000030,
  Whistles1764000000031,
  Filings1764000000032,
  RequestSearch1764000000035,
  Desk1764000000036,
  Survey1764000000040,
  Indicators1764000000041,
  Reviews1764000000042,
  Ledger1764000000050,
  PointsRules1764000000051,
  Shop1764000000055,
  Open3111764000000045,
  Patrol1764000000046,
  Giving1764000000056,
  Plans1764000000066,
  Coverage1764000000068,
  Certificates1764000000074,
  Keepers1764000000070,
  RealNames1764000000075,
  ServiceCode1764000000060,
  Activities1764000000072,
  Judgement1764000000062,
  PatrolAndFilings1764000000063,
  HeavyWork1764000000076,
  HandHours1764000000082,
  Teams1764000000080,
  Series1764000000077,
  Recognition1764000000081,
  Signups1764000000078,
  Visits1764000000083,
  Evening1764000000089,
  RuleVersions1764000000087,
  TeamHours1764000000088,
];
