import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { SuggestionModule } from '../suggestion/index.js';
import { UnitModule } from '../unit/index.js';
import { AsksLoader } from './asks.loader.js';
import { ChronicleService } from './chronicle/chronicle.service.js';
import { DecisionController } from './decision.controller.js';
import { DispatchService } from './dispatch.service.js';
import { FollowService } from './follow.service.js';
import { MergeService } from './merge.service.js';
import { OrderAskController } from './order-ask.controller.js';
import { OpenRequestQueries } from './open/open.queries.js';
import { OrderController } from './order.controller.js';
import { OrderExtensions } from './order.extensions.js';
import { OrderQueries } from './order.queries.js';
import { OrderRework } from './order.rework.js';
import { OrderSteps } from './order.steps.js';
import { PartService } from './part.service.js';
import { QuestionService } from './question.service.js';
import { RequestBoxes } from './request.boxes.js';
import { RequestPromise } from './request.promise.js';
import { SuspensionJob } from './suspension.job.js';
import { SuspensionService } from './suspension.service.js';
import { TierService } from './tier.service.js';
import { OrderService } from './order.service.js';
import { RequestLabels } from './labels.js';
import { ReclassifyService } from './reclassify.service.js';
import { ReportPlace } from './report.place.js';
import { ReportService } from './report.service.js';
import { RequestController } from './request.controller.js';
import { OwnHelp } from './own-help.js';
import { RequestAuthors } from './request.authors.js';
import { RequestEngine } from './request.engine.js';
import { RequestJournal } from './request.journal.js';
import { RequestHandover } from './request.handover.js';
import { RequestLoader } from './request.loader.js';
import { RequestPeople } from './request.people.js';
import { RequestPhotos } from './request.photos.js';
import { RequestQueries } from './request.queries.js';
import { ListController } from './search/list.controller.js';
import { RequestPlaces } from './search/list.places.js';
import { ListQueries } from './search/list.queries.js';
import { SearchBackfill } from './search/search.backfill.js';
import { RequestUrging } from './request.urging.js';
import { RequestWindow } from './request.window.js';
import { CallController } from './survey/calls.controller.js';
import { CallQueries } from './survey/calls.queries.js';
import { CallService } from './survey/calls.service.js';
import { SurveyController } from './survey/survey.controller.js';
import { SurveyReminders } from './survey/survey.reminders.js';
import { SurveyService } from './survey/survey.service.js';
import { SimilarController } from './similar/similar.controller.js';
import { SimilarQueries } from './similar/similar.queries.js';
import { TriageService } from './triage.service.js';
import { UnitChoices } from './unit-choices.queries.js';
import { VerifyService } from './verify.service.js';
import { WorkbenchController } from './workbench.controller.js';

@Module({
  imports: [CatalogueModule, SuggestionModule, IdentityModule, RegionModule, UnitModule, FileModule],
  controllers: [
    ListController,
    SimilarController,
    WorkbenchController,
    DecisionController,
    OrderController,
    OrderAskController,
    SurveyController,
    CallController,
    RequestController,
  ],
  providers: [
    RequestEngine,
    RequestLabels,
    ReclassifyService,
    SimilarQueries,
    RequestHandover,
    RequestJournal,
    RequestUrging,
    RequestWindow,
    OwnHelp,
    RequestAuthors,
    ChronicleService,
    AsksLoader,
    RequestLoader,
    OpenRequestQueries,
    RequestPeople,
    RequestPhotos,
    ReportPlace,
    ReportService,
    FollowService,
    OrderRework,
    OrderQueries,
    UnitChoices,
    RequestQueries,
    TriageService,
    DispatchService,
    VerifyService,
    SurveyService,
    CallQueries,
    CallService,
    SurveyReminders,
    OrderSteps,
    OrderService,
    ListQueries,
    RequestPlaces,
    SearchBackfill,
    OrderExtensions,
    PartService,
    RequestBoxes,
    RequestPromise,
    MergeService,
    QuestionService,
    SuspensionJob,
    SuspensionService,
    TierService,
  ],
  exports: [
    RequestHandover,
    OwnHelp,
    RequestAuthors,
    ChronicleService,
    ReportService,
    RequestJournal,
    RequestUrging,
    RequestWindow,
    ListQueries,
    RequestPlaces,
    TriageService,
    DispatchService,
    OpenRequestQueries,
  ],
})
export class RequestModule {}
