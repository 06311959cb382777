import { Injectable } from '@nestjs/common';
import type { FilingStatus } from '@linli/shared';

/** How the record-only filing about a finding stands. */
export interface ItemFiling {
  readonly id: string;
  readonly status: FilingStatus;
  /** 等批 */
  readonly statusLabel: string;
}

/** The filings of findings, by finding; those without one are left out. */
export type FilingSource = (itemIds: readonly string[]) => Promise<Map<string, ItemFiling>>;

/** Filing belongs to a module above; it says here where to ask for it. */
@Injectable()
export class ItemFilings {
  private source: FilingSource = () => Promise.resolve(new Map());

  /** Called once, at start. */
  askAt(source: FilingSource): void {
    this.source = source;
  }

  of(itemIds: readonly string[]): Promise<Map<string, ItemFiling>> {
    return this.source(itemIds);
  }
}
