import { Injectable } from '@nestjs/common';

/** An invitation that waits for an answer. */
export interface OpenOffer {
  readonly offerId: string;
  readonly taskId: string;
}

/** Where open invitations come from. */
export type OfferSource = (personId: string) => Promise<readonly OpenOffer[]>;

/** Invitations belong to a module above; it says here where to ask for them. */
@Injectable()
export class OpenOffers {
  private source: OfferSource = () => Promise.resolve([]);

  /** Called once, at start. */
  askAt(source: OfferSource): void {
    this.source = source;
  }

  of(personId: string): Promise<readonly OpenOffer[]> {
    return this.source(personId);
  }
}
