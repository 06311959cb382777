import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, findRows, newId, queryRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { AccessLogService } from './access-log.service.js';
import type { Actor } from './actor.js';
import type { PersonRefView } from './identity.view.js';
import { Person } from './person.entity.js';
import { displayName } from './person.name.js';

/** Names of the encrypted columns, bound into what they hold. */
const REAL_NAME = 'person.real_name';
const PHONE = 'person.phone';
const ID_MASK = 'person.id_mask';

/** A person to be entered; real name and phone in clear, they are encrypted here. */
export type NewPerson = Pick<Person, 'surname' | 'honorific'> &
  Partial<Omit<Person, 'phoneIndex' | 'createdAt'>>;

/** A person's home: its community and its point (degrees, GCJ-02). */
export interface Home {
  readonly homeCommunityCode: string;
  readonly homeLat: number;
  readonly homeLng: number;
}

/** People as the rest of the server may know them. */
@Injectable()
export class PersonService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccessLogService) private readonly looks: AccessLogService,
  ) {}

  /** What others may see of these people, by id. */
  async refs(
    ids: readonly string[],
    from: EntityManager = this.db.read,
  ): Promise<Map<string, PersonRefView>> {
    const people = await findRows(from, Person, { id: [...new Set(ids)] });
    return new Map(
      people.map((person) => [person.id, { surname: person.surname, displayName: displayName(person) }]),
    );
  }

  /** Where she lives and how far her name was checked: for decisions, not for showing. */
  async standing(
    id: string,
    from: EntityManager = this.db.read,
  ): Promise<Pick<Person, 'homeCommunityCode' | 'realNameLevel'>> {
    const person = await from.findOneBy(Person, { id });
    if (!person) throw notFound();
    const { homeCommunityCode, realNameLevel } = person;
    return { homeCommunityCode, realNameLevel };
  }

  /** Where these people live, by id, for distances only; those who never said are left out. */
  async homes(ids: readonly string[], from: EntityManager = this.db.read): Promise<Map<string, Home>> {
    if (ids.length === 0) return new Map();
    const people = await from.findBy(Person, { id: In([...new Set(ids)]) });
    return new Map(
      people.flatMap(({ id, homeCommunityCode, homeLat, homeLng }): [string, Home][] =>
        homeCommunityCode === null || homeLat === null || homeLng === null
          ? []
          : [[id, { homeCommunityCode, homeLat, homeLng }]],
      ),
    );
  }

  /** Whose phone it is; null when nobody here has it. */
  async byPhone(phone: string, from: EntityManager = this.db.read): Promise<string | null> {
    const phoneIndex = this.cipher.blindIndex(phone, PHONE);
    return (await from.findOneBy(Person, { phoneIndex }))?.id ?? null;
  }

  /** Month of birth from checked ID cards, of these people or all; who was not checked is left out. */
  async birthMonths(
    ids: readonly string[] | undefined,
    from: EntityManager = this.db.read,
  ): Promise<Map<string, string>> {
    if (ids?.length === 0) return new Map();
    const these = ids ? `AND id IN (${ids.map(() => '?').join(', ')})` : '';
    const rows = await queryRows<{ id: string; birthMonth: string }>(
      from,
      `SELECT id AS id, birth_month AS birthMonth FROM person WHERE birth_month IS NOT NULL ${these}`,
      [...(ids ?? [])],
    );
    return new Map(rows.map(({ id, birthMonth }) => [id, birthMonth]));
  }

  /** Enters a person and returns her id. */
  async create(tx: EntityManager, given: NewPerson): Promise<string> {
    const id = given.id ?? newId();
    await tx.insert(Person, {
      nickname: null,
      realNameLevel: 0,
      homeCommunityCode: null,
      homeGridCode: null,
      homeLat: null,
      homeLng: null,
      birthMonth: null,
      largeText: false,
      theme: 'auto',
      ...given,
      id,
      realName: given.realName ? this.cipher.encrypt(given.realName, REAL_NAME) : null,
      idMask: given.idMask ? this.cipher.encrypt(given.idMask, ID_MASK) : null,
      phone: given.phone ? this.cipher.encrypt(given.phone, PHONE) : null,
      phoneIndex: given.phone ? this.cipher.blindIndex(given.phone, PHONE) : null,
      createdAt: this.clock.now(),
    });
    return id;
  }

  /** Real name and phone, for those with the right to see them; the look is recorded for the person to read. */
  async contact(
    tx: EntityManager,
    viewer: Actor,
    personId: string,
    reason: string,
  ): Promise<{ realName: string | null; phone: string | null }> {
    const person = await tx.findOneBy(Person, { id: personId });
    if (!person) throw notFound();
    await this.looks.record(tx, viewer, { personId, what: '看了您的姓名和电话', reason });
    const { realName, phone } = this.clear(person);
    return { realName, phone };
  }

  /**
   * Name and masked ID number as an official paper about the person prints them; null before the committee has checked both.
   * Only for papers that she herself asks for, and for the name of who answers for one.
   */
  async onPaper(
    personId: string,
    from: EntityManager = this.db.read,
  ): Promise<{ name: string; idMask: string | null } | null> {
    const person = await from.findOneBy(Person, { id: personId });
    if (!person?.realName || person.realNameLevel < 1) return null;
    const { realName, idMask } = this.clear(person);
    return { name: realName!, idMask };
  }

  /** Columns of what the committee has compared with the ID card. */
  sealed({ realName, idMask }: { realName: string; idMask: string }): Pick<Person, 'realName' | 'idMask'> {
    return {
      realName: this.cipher.encrypt(realName, REAL_NAME),
      idMask: this.cipher.encrypt(idMask, ID_MASK),
    };
  }

  /** A person's own data in clear. Only for herself. */
  clear({ realName, phone, idMask }: Pick<Person, 'realName' | 'phone' | 'idMask'>): {
    realName: string | null;
    phone: string | null;
    idMask: string | null;
  } {
    return {
      realName: realName && this.cipher.decrypt(realName, REAL_NAME),
      phone: phone && this.cipher.decrypt(phone, PHONE),
      idMask: idMask && this.cipher.decrypt(idMask, ID_MASK),
    };
  }
}
