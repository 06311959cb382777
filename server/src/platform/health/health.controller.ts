import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '../database/index.js';
import { GetEndpoint, OneOf } from '../http/index.js';

export class HealthView {
  @OneOf(['ok'], 'HealthStatus') status!: string;
}

@ApiTags('health')
@Controller('api/v1/health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @GetEndpoint('live', { allow: 'public', summary: 'The process answers', returns: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  @GetEndpoint('ready', {
    allow: 'public',
    summary: 'The database answers too (503 otherwise)',
    returns: HealthView,
  })
  async ready(): Promise<HealthView> {
    await this.database.read.query('SELECT 1');
    return { status: 'ok' };
  }
}
