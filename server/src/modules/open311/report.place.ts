import { Inject, Injectable } from '@nestjs/common';
import { toGcj02 } from '@linli/shared';
import { RegionService } from '../region/index.js';
import type { Place } from '../request/index.js';
import { GeoReportError, isOutside } from './georeport.error.js';
import type { OpenReport } from './report.reader.js';

/** A road is often called like its community; shorter stems than this are in too many addresses. */
const LEAST_STEM = 3;

/** Finds out where a report of another system belongs. */
@Injectable()
export class OpenReportPlace {
  constructor(@Inject(RegionService) private readonly regions: RegionService) {}

  /** A point decides; without one the community named in the address does. Elsewhere or unclear: 400. */
  async resolve({ point, address }: Pick<OpenReport, 'point' | 'address'>): Promise<Place> {
    if (point) return this.atPoint(point, address);
    const communityCode = await this.named(address ?? '');
    if (!communityCode) {
      throw new GeoReportError(400, 'address_string 里没有认出是哪个社区，请写上社区名，或者给 lat 和 long');
    }
    return { address: address ?? '', lat: null, lng: null, gridCode: null, communityCode };
  }

  private async atPoint(point: { lat: number; lng: number }, address: string | undefined): Promise<Place> {
    const { lat, lng } = toGcj02(point);
    try {
      const { gridCode, gridName, communityCode, communityName } = await this.regions.resolve(lat, lng);
      return { address: address ?? `${communityName}${gridName}`, lat, lng, gridCode, communityCode };
    } catch (error) {
      if (isOutside(error)) throw new GeoReportError(400, 'lat 和 long 不在本区（要 WGS-84 的度数）');
      throw error;
    }
  }

  /** The community whose name the address has, its full name before its stem, the longest of several. */
  private async named(address: string): Promise<string | null> {
    const streets = await this.regions.children();
    const communities = (await Promise.all(streets.map(({ code }) => this.regions.children(code)))).flat();
    const stemOf = (name: string): string => name.replace(/(社区|村|居委会|村委会)$/, '');
    for (const wordsOf of [(name: string) => name, stemOf]) {
      const found = communities
        .map(({ code, name }) => ({ code, words: wordsOf(name) }))
        .filter(({ words }) => words.length >= LEAST_STEM && address.includes(words))
        .sort((a, b) => b.words.length - a.words.length);
      const [best, second] = found;
      if (best && best.words.length !== second?.words.length) return best.code;
    }
    return null;
  }
}
