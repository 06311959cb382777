import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { catalogueOf } from '../catalogue/index.js';
import { trainInWorker } from './classifier/train-in-worker.js';
import type { LabelSource } from './label-source.js';
import { newestModel, saveModel } from './model.store.js';
import { seedExamples } from './starter.js';
import { SuggestionService } from './suggestion.service.js';

const EVERY_MS = 10 * 60_000;
/** As many decisions as make learning anew worth while. */
const ENOUGH_NEWS = 20;
/** Texts to learn from, the newest ones. */
const MOST_TEXTS = 20_000;

/** Learns anew when dispatchers have decided enough, or when the catalogue has changed. On one server at a time. */
@Injectable()
export class LearningJob implements OnModuleInit {
  private readonly logger = new Logger('Suggestion');
  private source: LabelSource | undefined;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SuggestionService) private readonly suggestions: SuggestionService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('suggestion.learn', EVERY_MS, (signal) => this.learn(signal));
  }

  /** Who has the decisions to learn from. */
  learnFrom(source: LabelSource): void {
    this.source = source;
  }

  private async learn(signal: AbortSignal): Promise<void> {
    const last = await newestModel(this.db.read);
    const catalogueId = catalogueOf().versionId;
    const { count, until } = (await this.source?.news(last?.learnedUntil ?? null, ENOUGH_NEWS)) ?? {
      count: 0,
      until: null,
    };
    const outdated = last !== null && last.catalogueId !== catalogueId;
    if (count < ENOUGH_NEWS && !outdated) return;
    const labelled = (await this.source?.read(MOST_TEXTS)) ?? [];
    const examples = [...seedExamples(), ...labelled.filter(({ label }) => catalogueOf().has(label))];
    const { model, accuracy } = await trainInWorker(examples, signal);
    const about = {
      source: 'JOB',
      examples: examples.length,
      learnedUntil: until ?? last?.learnedUntil ?? null,
      catalogueId,
      accuracy,
      createdAt: this.clock.now(),
    } as const;
    await this.db.transaction((tx) => saveModel(tx, model, about));
    await this.suggestions.look();
    this.logger.log(`learned from ${examples.length} texts, right on ${Math.round(100 * (accuracy ?? 0))} %`);
  }
}
