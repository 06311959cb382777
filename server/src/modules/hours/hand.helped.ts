import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cipher } from '../../platform/crypto/index.js';
import { wrongField } from '../../platform/http/index.js';
import { PersonService } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import type { TakeUpHandBody } from './hand.dto.js';
import type { HandEntry } from './hand.entity.js';

const PHONE = 'hand_entry.helped_phone';

type Helped = Pick<
  HandEntry,
  'helpedKind' | 'helpedName' | 'helpedPersonId' | 'helpedUnitId' | 'helpedPhone'
>;

/** Finds out who can say that somebody was helped. */
@Injectable()
export class HelpedFinder {
  constructor(
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Columns for what was written; a telephone nobody here has makes it somebody to be called. */
  async find(
    tx: EntityManager,
    body: TakeUpHandBody,
    about: Pick<HandEntry, 'personId' | 'organiserUnitId'> & { enteredBy: string },
  ): Promise<Helped> {
    const { helpedName, helpedPhone, helpedUnitId } = body;
    const nobody = { helpedName, helpedPersonId: null, helpedUnitId: null, helpedPhone: null };
    if (body.helpedKind === 'UNIT') {
      if (!helpedUnitId || !(await this.units.seat(helpedUnitId, tx)))
        throw wrongField('helpedUnitId', '请选一个单位。');
      if (helpedUnitId === about.organiserUnitId) throw wrongField('helpedUnitId', '不能是填报的单位自己。');
      return { ...nobody, helpedKind: 'UNIT', helpedUnitId };
    }
    if (!helpedPhone) throw wrongField('helpedPhone', '请填受助人的电话，要有人去问一声。');
    const personId = await this.people.byPhone(helpedPhone, tx);
    if (personId === about.personId || personId === about.enteredBy)
      throw wrongField('helpedPhone', '受助的人不能是志愿者本人或者填报的人。');
    if (personId) return { ...nobody, helpedKind: 'PERSON', helpedPersonId: personId };
    return { ...nobody, helpedKind: 'UNKNOWN', helpedPhone: this.cipher.encrypt(helpedPhone, PHONE) };
  }

  phoneOf({ helpedPhone }: Pick<HandEntry, 'helpedPhone'>): string | null {
    return helpedPhone && this.cipher.decrypt(helpedPhone, PHONE);
  }
}
