import { Inject, Injectable } from '@nestjs/common';
import { toWgs84 } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { RegionService } from '../region/index.js';
import { type OpenFilter, type OpenRequest, OpenRequestQueries } from '../request/index.js';
import { tileOf } from '../catalogue/index.js';
import type { Document } from './document.js';
import { GeoReportError } from './georeport.error.js';
import { withoutNumbers } from './masking.js';
import { filterOf, type QueryValues } from './request.filter.js';
import { attributesOf, noticeOf, openService, openServices } from './services.js';

/** Seven digits are a centimetre. */
const degrees = (value: number): number => Math.round(value * 1e7) / 1e7;

/** What other systems read, in the words of GeoReport v2. */
@Injectable()
export class GeoReportService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(OpenRequestQueries) private readonly requests: OpenRequestQueries,
  ) {}

  services(): Document {
    const value = openServices().map((service) => ({
      service_code: service.tile,
      service_name: service.label,
      description: service.hint,
      metadata: attributesOf(service.tile).length > 0,
      type: 'realtime',
      keywords: service.keywords.join(', '),
      group: service.label,
    }));
    return { root: 'services', value };
  }

  definition(code: string): Document {
    if (!openService(code)) throw new GeoReportError(404, `没有这样的 service_code：${code}`);
    const attributes = attributesOf(code).map((attribute, n) => ({
      variable: true,
      code: attribute.code,
      datatype: attribute.datatype,
      required: attribute.required,
      datatype_description: attribute.hint ?? null,
      order: n + 1,
      description: attribute.description,
      ...(attribute.values
        ? { values: Object.entries(attribute.values).map(([key, name]) => ({ key, name })) }
        : {}),
    }));
    return { root: 'service_definition', value: { service_code: code, attributes } };
  }

  /** `ofReporter`: whose own requests are shown too. `base`: https://our.host, for pictures. */
  async list(query: QueryValues, base: string, ofReporter: string | undefined): Promise<Document> {
    const filter = filterOf(query, this.clock.now());
    return this.show({ ...filter, ...(ofReporter ? { ofReporter } : {}) }, base);
  }

  async one(number: string, base: string, ofReporter: string | undefined): Promise<Document> {
    const own = ofReporter ? { ofReporter } : {};
    const document = await this.show({ numbers: [number], limit: 1, offset: 0, ...own }, base);
    if ((document.value as unknown[]).length > 0) return document;
    throw new GeoReportError(404, `没有这个 service_request_id，或者不公开：${number}`);
  }

  private async show(filter: OpenFilter, base: string): Promise<Document> {
    const found = await this.requests.find(filter);
    const codes = [...new Set(found.flatMap(({ communityCode }) => communityCode ?? []))];
    const places = new Map(
      await Promise.all(
        codes.map(async (code) => {
          const above = await this.regions.ancestors(code);
          return [code, above.map(({ name }) => name).join('，')] as const;
        }),
      ),
    );
    return {
      root: 'service_requests',
      value: found.map((one) => present(one, places.get(one.communityCode ?? '') ?? '', base)),
    };
  }
}

function present(one: OpenRequest, place: string, base: string): object {
  const service = tileOf(one.tile);
  const point = one.lat === null || one.lng === null ? null : toWgs84({ lat: one.lat, lng: one.lng });
  const titled = one.text.startsWith(one.title.replace(/…$/, '')) ? one.text : `${one.title}\n${one.text}`;
  return {
    service_request_id: one.number,
    status: one.isOpen ? 'open' : 'closed',
    status_notes: one.statusNotes ? withoutNumbers(one.statusNotes) : null,
    service_name: service.label,
    service_code: one.tile,
    description: withoutNumbers(titled),
    agency_responsible: one.agency,
    service_notice: noticeOf(service),
    requested_datetime: one.createdAt.toISOString(),
    updated_datetime: one.updatedAt.toISOString(),
    expected_datetime: one.expectedAt?.toISOString() ?? null,
    // From the most particular to the most general, as the standard asks.
    address: [withoutNumbers(one.address), place].filter(Boolean).join('，'),
    address_id: null,
    zipcode: null,
    lat: point && degrees(point.lat),
    long: point && degrees(point.lng),
    media_url: one.photos[0] ? base + one.photos[0].url : null,
  };
}
