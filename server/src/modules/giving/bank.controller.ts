import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { BankService } from './bank.service.js';
import { BankUses } from './bank.uses.js';
import { FamilyService } from './family.service.js';
import {
  BankUseBody,
  FamilyBody,
  GivingParams,
  GivingReasonBody,
  PayBody,
  SaveHoursBody,
} from './giving.dto.js';
import { BankUseView, BankView } from './giving.view.js';

/** The time bank (时间银行). */
@ApiTags('giving')
@Controller('api/v1/time-bank')
export class BankController {
  constructor(
    @Inject(BankService) private readonly bank: BankService,
    @Inject(BankUses) private readonly uses: BankUses,
    @Inject(FamilyService) private readonly family: FamilyService,
  ) {}

  @GetEndpoint('', { allow: 'signed-in', summary: 'What I have laid by, and for whom', returns: BankView })
  mine(@CurrentActor() actor: Actor): Promise<BankView> {
    return this.bank.mine(actor);
  }

  @PostEndpoint('deposits', { allow: 'signed-in', summary: 'Lay hours by', returns: BankView })
  async save(@CurrentActor() actor: Actor, @Body() { hours }: SaveHoursBody): Promise<BankView> {
    await this.bank.save(actor, hours);
    return this.bank.mine(actor);
  }

  @PostEndpoint('deposits/:id/undo', {
    allow: 'signed-in',
    summary: 'Take back what I laid by last, within a day',
    returns: BankView,
  })
  async undo(@CurrentActor() actor: Actor, @Param() { id }: GivingParams): Promise<BankView> {
    await this.bank.undo(actor, id);
    return this.bank.mine(actor);
  }

  @PostEndpoint('family', {
    allow: 'signed-in',
    summary: 'Name a parent, with her consent',
    returns: BankView,
  })
  async addFamily(@CurrentActor() actor: Actor, @Body() body: FamilyBody): Promise<BankView> {
    await this.family.add(actor, body);
    return this.bank.mine(actor);
  }

  @PostEndpoint('family/:id/forget', { allow: 'signed-in', summary: 'Forget a parent', returns: BankView })
  async forget(@CurrentActor() actor: Actor, @Param() { id }: GivingParams): Promise<BankView> {
    await this.family.forget(actor, id);
    return this.bank.mine(actor);
  }

  @PostEndpoint('uses', {
    allow: 'signed-in',
    summary: 'Pay a request for help from it, once the committee confirms',
    returns: BankView,
  })
  async ask(@CurrentActor() actor: Actor, @Body() body: BankUseBody): Promise<BankView> {
    await this.bank.ask(actor, body);
    return this.bank.mine(actor);
  }

  @PostEndpoint('uses/:id/withdraw', { allow: 'signed-in', summary: 'Not from the bank', returns: BankView })
  async withdraw(@CurrentActor() actor: Actor, @Param() { id }: GivingParams): Promise<BankView> {
    await this.bank.withdraw(actor, id);
    return this.bank.mine(actor);
  }

  @GetEndpoint('uses', {
    allow: 'giving.decide',
    summary: 'What is to be paid from time banks in my community',
    returns: BankUseView,
    many: true,
  })
  ofCommittee(@CurrentActor() actor: Actor): Promise<BankUseView[]> {
    return this.uses.ofCommittee(actor);
  }

  @PostEndpoint('uses/:id/pay', {
    allow: 'giving.decide',
    summary: 'The help was given and took so long',
    returns: BankUseView,
    many: true,
  })
  async pay(
    @CurrentActor() actor: Actor,
    @Param() { id }: GivingParams,
    @Body() { hours }: PayBody,
  ): Promise<BankUseView[]> {
    await this.uses.pay(actor, id, hours);
    return this.uses.ofCommittee(actor);
  }

  @PostEndpoint('uses/:id/decline', {
    allow: 'giving.decide',
    summary: 'It is not paid from the bank',
    returns: BankUseView,
    many: true,
  })
  async decline(
    @CurrentActor() actor: Actor,
    @Param() { id }: GivingParams,
    @Body() { reason }: GivingReasonBody,
  ): Promise<BankUseView[]> {
    await this.uses.decline(actor, id, reason);
    return this.uses.ofCommittee(actor);
  }
}
