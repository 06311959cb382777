import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PostEndpoint } from '../../platform/http/index.js';
import { SuggestBody } from './suggestion.dto.js';
import { SuggestionQueries } from './suggestion.queries.js';
import { SuggestionView } from './suggestion.view.js';

@ApiTags('requests')
@Controller('api/v1')
export class SuggestionController {
  constructor(@Inject(SuggestionQueries) private readonly queries: SuggestionQueries) {}

  @PostEndpoint('requests/suggest', {
    allow: 'public',
    summary: 'Likeliest services for a text, and who would get it there',
    returns: SuggestionView,
  })
  suggest(@Body() body: SuggestBody): Promise<SuggestionView> {
    return this.queries.suggest(body);
  }
}
