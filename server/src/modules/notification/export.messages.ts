import type { Composers } from './draft.js';

/** What a message about a finished export needs of the event. */
interface ExportFacts {
  exportId: string;
  personId: string;
  done: boolean;
  /** Why there is no file. */
  text: string | null;
}

export const EXPORT_MESSAGES: Composers<ExportFacts> = {
  'export.finished': ({ payload: p }) => [
    {
      to: { people: [p.personId] },
      kind: 'WORK',
      title: p.done ? '您导出的表写好了' : '您导出的表没写成',
      text: p.text ?? '一天以内都可以下载，过后会删掉',
      subject: 'EXPORT',
      subjectId: p.exportId,
    },
  ],
};
