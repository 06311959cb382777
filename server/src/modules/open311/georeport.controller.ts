import { Controller, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Config } from '../../platform/config/index.js';
import { type AppRequest, GetEndpoint, originOf, PostEndpoint } from '../../platform/http/index.js';
import { AddressThrottle } from './address.throttle.js';
import { ApiKeyService } from './api-key.service.js';
import { discovery } from './discovery.js';
import type { Document } from './document.js';
import { DocumentInterceptor } from './document.interceptor.js';
import { readForm } from './form.js';
import { GeoReportError } from './georeport.error.js';
import { GeoReportService } from './georeport.service.js';
import { type QueryValues, textOf } from './request.filter.js';
import { SubmitService } from './submit.service.js';

const stem = (file: string): string => file.replace(/\.(xml|json)$/i, '');

/** Open311 GeoReport v2 (docs/api.md): an interface with a standard of its own, so no part of our OpenAPI document. */
@ApiExcludeController()
@UseInterceptors(DocumentInterceptor)
@Controller('open311')
export class GeoReportController {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'open311'>,
    @Inject(ApiKeyService) private readonly keys: ApiKeyService,
    @Inject(GeoReportService) private readonly reports: GeoReportService,
    @Inject(SubmitService) private readonly submissions: SubmitService,
    @Inject(AddressThrottle) private readonly throttle: AddressThrottle,
  ) {}

  @GetEndpoint(
    ['discovery', 'discovery.xml', 'discovery.json', 'v2/discovery', 'v2/discovery.xml', 'v2/discovery.json'],
    {
      allow: 'public',
      summary: 'Where and what the interface is',
    },
  )
  discovery(@Req() request: AppRequest): Document {
    return discovery(originOf(request), this.config.open311);
  }

  @GetEndpoint(['v2/services', 'v2/services.xml', 'v2/services.json'], {
    allow: 'public',
    summary: 'GET Service List',
  })
  async services(@Req() request: AppRequest, @Query() query: QueryValues): Promise<Document> {
    this.check(query);
    await this.pace(request, query);
    return this.reports.services();
  }

  @GetEndpoint('v2/services/:file', { allow: 'public', summary: 'GET Service Definition' })
  async definition(
    @Req() request: AppRequest,
    @Param('file') file: string,
    @Query() query: QueryValues,
  ): Promise<Document> {
    this.check(query);
    await this.pace(request, query);
    return this.reports.definition(stem(file));
  }

  @GetEndpoint(['v2/requests', 'v2/requests.xml', 'v2/requests.json'], {
    allow: 'public',
    summary: 'GET Service Requests',
  })
  async list(@Req() request: AppRequest, @Query() query: QueryValues): Promise<Document> {
    this.check(query);
    const key = await this.reader(request, query);
    return this.reports.list(query, originOf(request), key?.personId);
  }

  @GetEndpoint('v2/requests/:file', { allow: 'public', summary: 'GET Service Request' })
  async one(
    @Req() request: AppRequest,
    @Param('file') file: string,
    @Query() query: QueryValues,
  ): Promise<Document> {
    this.check(query);
    const key = await this.reader(request, query);
    return this.reports.one(stem(file), originOf(request), key?.personId);
  }

  @GetEndpoint('v2/tokens/:file', { allow: 'public', summary: 'GET service_request_id from a token' })
  async token(
    @Req() request: AppRequest,
    @Param('file') file: string,
    @Query() query: QueryValues,
  ): Promise<Document> {
    this.check(query);
    await this.pace(request, query);
    const submission = await this.submissions.byToken(stem(file));
    if (!submission) throw new GeoReportError(404, `没有这个 token：${stem(file)}`);
    const value = [{ service_request_id: submission.number, token: submission.id }];
    return { root: 'service_requests', value };
  }

  @PostEndpoint(['v2/requests', 'v2/requests.xml', 'v2/requests.json'], {
    allow: 'public',
    summary: 'POST Service Request',
    ownIdempotency: true,
    returns: Object,
  })
  async submit(@Req() request: AppRequest, @Query() query: QueryValues): Promise<Document> {
    const form = await readForm(request);
    this.check(query, form.fields.get('jurisdiction_id'));
    const secret = secretOf(request, query) ?? form.fields.get('api_key');
    if (!secret) await this.throttle.take(request.ip);
    const key = await this.keys.use(secret, 'SUBMIT');
    const { submission, notice } = await this.submissions.submit(
      key,
      form,
      headerOf(request, 'idempotency-key'),
    );
    // RFC 7240: a client that does not want to wait is given a token, as if the number came later.
    const later = headerOf(request, 'prefer')?.includes('respond-async') ?? false;
    const id = later ? { token: submission.id } : { service_request_id: submission.number };
    return { root: 'service_requests', value: [{ ...id, service_notice: notice, account_id: null }] };
  }

  @GetEndpoint(['v2', 'v2/*', '*'], { allow: 'public', summary: 'Nothing there' })
  nothing(@Req() { url }: AppRequest): never {
    throw new GeoReportError(404, `没有这个地址：${url.split('?')[0]}`);
  }

  /** One jurisdiction: the argument may be left out, and must be ours when it is there. */
  private check(query: QueryValues, given = textOf(query, 'jurisdiction_id')): void {
    const { jurisdiction } = this.config.open311;
    if (given && given !== jurisdiction) throw new GeoReportError(404, `没有这个 jurisdiction_id：${given}`);
  }

  /** Reading needs no key; with one, its own reports are shown too. */
  private async reader(request: AppRequest, query: QueryValues): Promise<{ personId: string } | undefined> {
    const secret = secretOf(request, query);
    if (secret) return this.keys.use(secret, 'READ_OWN');
    await this.throttle.take(request.ip);
    return undefined;
  }

  /** A key has its own pace where it is used; everybody else shares that of the address. */
  private async pace(request: AppRequest, query: QueryValues): Promise<void> {
    if (!secretOf(request, query)) await this.throttle.take(request.ip);
  }
}

function headerOf({ headers }: AppRequest, name: string): string | undefined {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.[0])?.trim() || undefined;
}

const secretOf = (request: AppRequest, query: QueryValues): string | undefined =>
  headerOf(request, 'x-api-key') ?? textOf(query, 'api_key');
