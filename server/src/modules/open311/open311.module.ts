import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ErrorDialects } from '../../platform/http/index.js';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { AddressThrottle } from './address.throttle.js';
import { ApiKeyController } from './api-key.controller.js';
import { ApiKeyService } from './api-key.service.js';
import { CONTENT_TYPES, formatOf, render } from './document.js';
import { errorLines } from './georeport.error.js';
import { GeoReportController } from './georeport.controller.js';
import { GeoReportService } from './georeport.service.js';
import { OpenReportPlace } from './report.place.js';
import { SubmitService } from './submit.service.js';

@Module({
  imports: [IdentityModule, RegionModule, FileModule, RequestModule],
  controllers: [ApiKeyController, GeoReportController],
  providers: [ApiKeyService, AddressThrottle, GeoReportService, OpenReportPlace, SubmitService],
})
export class Open311Module implements OnModuleInit {
  constructor(@Inject(ErrorDialects) private readonly dialects: ErrorDialects) {}

  onModuleInit(): void {
    this.dialects.add('/open311/', (thrown, _, request) => {
      const { status, lines, waitSeconds } = errorLines(thrown);
      const format = formatOf(request);
      const body = render({ root: 'errors', value: lines }, format);
      // Pages of other sites read refusals like answers.
      const headers = {
        'access-control-allow-origin': '*',
        ...(waitSeconds ? { 'retry-after': String(waitSeconds) } : {}),
      };
      return { status, contentType: CONTENT_TYPES[format], body, headers };
    });
  }
}
