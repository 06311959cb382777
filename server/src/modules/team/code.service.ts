import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { TEAM_RULE } from '@linli/shared';
import { MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { AppError, CodeThrottle } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { AskingService } from './asking.service.js';
import { TeamProfiles } from './team.profiles.js';
import { TeamProfile } from './team.entity.js';
import { TEAM_JOINED } from './team.events.js';
import { TeamRoster } from './team.roster.js';
import type { TeamCodeView, TeamInvitationView } from './team.view.js';

const DAY_MS = 86_400_000;
const DRAWN = 100_000_000;
const CODE = 'team_profile.code';

/** Joining by a code that a leader shows or reads out: whoever has it was asked, so nobody has to answer. */
@Injectable()
export class TeamCodes {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(CodeThrottle) private readonly throttle: CodeThrottle,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamProfiles) private readonly profiles: TeamProfiles,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** A fresh code, good for a week and any number of people; the one before it ends. */
  async renew(actor: Actor, teamId: string): Promise<TeamCodeView> {
    const { id } = await this.asking.led(actor, teamId);
    const code = String(randomInt(DRAWN)).padStart(8, '0');
    const codeExpiresAt = new Date(this.clock.now().getTime() + TEAM_RULE.codeDays * DAY_MS);
    const set = { codeIndex: this.indexOf(code), codeExpiresAt, codeBy: actor.personId };
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, id);
      await this.profiles.write(tx, id, set);
    });
    return { code: `${code.slice(0, 4)} ${code.slice(4)}`, expiresAt: codeExpiresAt.toISOString() };
  }

  /** Which team a code leads to, before one says yes. Throws `team.code_unknown`. */
  async look(actor: Actor, code: string): Promise<TeamInvitationView> {
    const { unitId, codeBy } = await this.meant(actor, code);
    const [{ node }, names] = await Promise.all([
      this.roster.find(unitId),
      this.people.refs(codeBy ? [codeBy] : []),
    ]);
    return { teamId: node.id, name: node.name, invitedBy: names.get(codeBy ?? '')?.displayName ?? '队里' };
  }

  /** Joins the team of the code at once. */
  async join(actor: Actor, code: string): Promise<string> {
    const { unitId, codeBy } = await this.meant(actor, code);
    const { personId } = actor;
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, unitId);
      const { node } = await this.roster.find(unitId, tx);
      await this.roster.enter(tx, node, personId, codeBy ?? personId);
      const toIds = await this.roster.answering(node, tx);
      await this.roster.tell(tx, TEAM_JOINED, node, { personId, actorId: personId, toIds, text: null });
    });
    return unitId;
  }

  /** Wrong codes are counted, so that nobody tries them through. */
  private async meant({ personId }: Actor, code: string): Promise<TeamProfile> {
    await this.throttle.check(personId);
    const codeIndex = this.indexOf(code.replaceAll(/\s/g, ''));
    const valid = { codeIndex, codeExpiresAt: MoreThan(this.clock.now()) };
    const profile = await this.db.read.findOneBy(TeamProfile, valid);
    if (profile) return profile;
    await this.throttle.failed(personId);
    throw new AppError('team.code_unknown');
  }

  private indexOf(code: string): string {
    return this.cipher.blindIndex(code, CODE);
  }
}
