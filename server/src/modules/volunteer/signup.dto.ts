import { MOST_COMPANIONS } from '@linli/shared';
import { Id, Ids, Text, Texts } from '../../platform/http/index.js';

export class SignupBody {
  @Id() roleId!: string;
  @Ids({ optional: true, max: MOST_COMPANIONS, description: 'Friends who agreed and come along' })
  companions?: string[];
  @Texts({
    optional: true,
    max: MOST_COMPANIONS,
    each: 10,
    description: 'Names of my children who come along',
  })
  children?: string[];
}

export class SignupParams {
  @Id() id!: string;
}

export class ForQuery {
  @Id({ optional: true, description: 'Somebody who agreed that I act for her' }) forId?: string;
}

export class RefuseBody {
  @Text({ min: 2, max: 200, example: '那天要带孙子' }) reason!: string;
}
