import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/index.js';
import { Database, DuplicateKeyError, findRows, insertRow, newId } from '../../platform/database/index.js';
import { FileService } from '../file/index.js';
import { Actor } from '../identity/index.js';
import { type PlacedReport, ReportService } from '../request/index.js';
import { type ApiKey, Submission } from './api-key.entity.js';
import type { Form } from './form.js';
import { GeoReportError } from './georeport.error.js';
import { OpenReportPlace } from './report.place.js';
import { type OpenReport, readReport } from './report.reader.js';
import { noticeOf } from './services.js';

/** The same words under the same key within this time are a client that tries again, not a second report. */
const REPEAT_MS = 10 * 60_000;

export interface Submitted {
  readonly submission: Submission;
  /** What happens now, and what was left out. */
  readonly notice: string;
}

const sha = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** Reports of other systems become requests like any other. */
@Injectable()
export class SubmitService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Pick<Config, 'open311'>,
    @Inject(FileService) private readonly files: FileService,
    @Inject(ReportService) private readonly reports: ReportService,
    @Inject(OpenReportPlace) private readonly places: OpenReportPlace,
  ) {}

  /** Enters the report once, however often it is sent: `repeatKey` (Idempotency-Key) or the same words tell a repeat. */
  async submit(key: ApiKey, form: Form, repeatKey: string | undefined): Promise<Submitted> {
    const report = readReport(form);
    const claim = sha(key.id, repeatKey ? 'key' : 'body', repeatKey ?? form.hash);
    const before = await this.living(claim, repeatKey !== undefined);
    if (before) return this.again(before, form, report);
    const place = await this.places.resolve(report);
    try {
      const submission = await this.db.transaction((tx) =>
        this.enter(tx, key, { form, report, claim, place }),
      );
      return { submission, notice: this.notice(report) };
    } catch (error) {
      const faster = error instanceof DuplicateKeyError ? await this.living(claim, true) : undefined;
      if (faster) return this.again(faster, form, report);
      throw error;
    }
  }

  /** The submission behind a token, or undefined. */
  async byToken(token: string): Promise<Submission | undefined> {
    return (await findRows(this.db.read, Submission, { id: token }))[0];
  }

  private async enter(
    tx: EntityManager,
    key: ApiKey,
    {
      form,
      report,
      claim,
      place,
    }: { form: Form; report: OpenReport; claim: string; place: PlacedReport['place'] },
  ): Promise<Submission> {
    const now = this.clock.now();
    await tx
      .createQueryBuilder()
      .update(Submission)
      .set({ claim: () => 'id' })
      .where('claim = :claim AND created_at < :since', { claim, since: new Date(now.getTime() - REPEAT_MS) })
      .execute();
    // No session: the key itself is what the person behind it signs with.
    const actor = new Actor(key.personId, key.id, []);
    const photoIds: string[] = [];
    for (const photo of form.photos) photoIds.push(await this.files.add(tx, key.personId, photo));
    const { id: requestId, number } = await this.reports.enter(tx, actor, {
      kind: 'REPORT',
      tile: report.service.tile,
      text: this.textOf(report),
      place,
      photoIds,
      visibility: 'PUBLIC',
      anonymous: false,
    });
    const submission: Submission = {
      id: newId(),
      keyId: key.id,
      claim,
      bodyHash: form.hash,
      requestId,
      number,
      serviceCode: report.service.tile,
      attributes: report.answers.map(({ code, said }) => ({ code, said })),
      createdAt: now,
    };
    await insertRow(tx, Submission, submission);
    return submission;
  }

  private async living(claim: string, forEver: boolean): Promise<Submission | undefined> {
    const [found] = await findRows(this.db.read, Submission, { claim });
    const age = found ? this.clock.now().getTime() - found.createdAt.getTime() : 0;
    return forEver || age <= REPEAT_MS ? found : undefined;
  }

  private again(before: Submission, form: Form, report: OpenReport): Submitted {
    if (before.bodyHash !== form.hash) throw new GeoReportError(400, '同一个 Idempotency-Key 交了不同的内容');
    return { submission: before, notice: this.notice(report) };
  }

  private textOf(report: OpenReport): string {
    const lines = report.answers.map(({ asked, said }) => `${asked}：${said}`);
    const media = this.allowed(report.mediaUrl) ? [`照片链接：${report.mediaUrl}`] : [];
    return [report.description || report.service.label, ...lines, ...media].join('\n');
  }

  private notice(report: OpenReport): string {
    const left =
      report.mediaUrl && !this.allowed(report.mediaUrl) ? 'media_url 不在允许的网站里，没有留下。' : '';
    return noticeOf(report.service) + left;
  }

  /** We never fetch it; a link that everybody reads may only lead where the city says so. */
  private allowed(url: string | undefined): boolean {
    return url !== undefined && this.config.open311.mediaHosts.includes(new URL(url).hostname.toLowerCase());
  }
}
