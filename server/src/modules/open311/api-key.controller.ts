import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ApiKeyParams, NewApiKeyBody } from './api-key.dto.js';
import { ApiKeyService } from './api-key.service.js';
import { ApiKeyView, NewApiKeyView } from './api-key.view.js';

/** Keys of other systems, for the administrator. */
@ApiTags('api-keys')
@Controller('api/v1/api-keys')
export class ApiKeyController {
  constructor(@Inject(ApiKeyService) private readonly keys: ApiKeyService) {}

  @GetEndpoint('', {
    allow: 'api-key.manage',
    summary: 'All keys with their use',
    returns: ApiKeyView,
    many: true,
  })
  list(): Promise<ApiKeyView[]> {
    return this.keys.list();
  }

  @PostEndpoint('', {
    allow: 'api-key.manage',
    summary: 'Make a key; it is shown this once',
    returns: NewApiKeyView,
    storeAnswer: false,
  })
  create(@CurrentActor() actor: Actor, @Body() body: NewApiKeyBody): Promise<NewApiKeyView> {
    return this.keys.create(actor, body);
  }

  @PostEndpoint(':id/revoke', { allow: 'api-key.manage', summary: 'End a key at once', returns: ApiKeyView })
  revoke(@CurrentActor() actor: Actor, @Param() { id }: ApiKeyParams): Promise<ApiKeyView> {
    return this.keys.revoke(actor, id);
  }
}
