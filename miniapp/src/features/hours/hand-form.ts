import { cityInstant, TASK_KINDS, type TaskKind } from '@linli/shared';
import type { components } from '@linli/shared';
import type { ApiError } from '@/lib/api-error';
import type { Problems } from '@/lib/use-form';
import { text } from './hours.text';

type Schemas = components['schemas'];
const { missing } = text.enter;

/** What was done and when, as it is typed; a day is 2026-11-20, a time 19:30. */
export interface WorkForm {
  title: string;
  kind: TaskKind;
  day: string;
  from: string;
  to: string;
  why: string;
}

/** Who was helped, as it is typed. */
export interface HelpedForm {
  helpedKind: 'PERSON' | 'UNIT';
  helpedName: string;
  helpedPhone: string;
  helpedUnitId: string;
}

export const emptyWork: WorkForm = { title: '', kind: TASK_KINDS[0], day: '', from: '', to: '', why: '' };
export const emptyHelped: HelpedForm = {
  helpedKind: 'PERSON',
  helpedName: '',
  helpedPhone: '',
  helpedUnitId: '',
};

export const workProblems = (form: WorkForm): Problems<WorkForm> => ({
  ...(form.title.trim() ? {} : { title: missing }),
  ...(form.day ? {} : { day: missing }),
  ...(form.from ? {} : { from: missing }),
  ...(form.to ? {} : { to: missing }),
  ...(form.why.trim() ? {} : { why: missing }),
});

export const helpedProblems = (form: HelpedForm): Problems<HelpedForm> => ({
  ...(form.helpedName.trim() ? {} : { helpedName: missing }),
  ...(form.helpedKind === 'PERSON' && !form.helpedPhone.trim() ? { helpedPhone: missing } : {}),
  ...(form.helpedKind === 'UNIT' && !form.helpedUnitId ? { helpedUnitId: missing } : {}),
});

/** The instant of a day and a time of the city; the day after when the end is not later than the start. */
function instant(day: string, time: string, after?: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const nextDay = after !== undefined && time <= after ? 1 : 0;
  return cityInstant(year, month, date + nextDay, hour, minute).toISOString();
}

export const workBody = (form: WorkForm): Schemas['AskHandBody'] => ({
  title: form.title.trim(),
  kind: form.kind,
  startAt: instant(form.day, form.from),
  endAt: instant(form.day, form.to, form.from),
  why: form.why.trim(),
});

export const helpedBody = (form: HelpedForm): Schemas['TakeUpHandBody'] => ({
  helpedKind: form.helpedKind,
  helpedName: form.helpedName.trim(),
  ...(form.helpedKind === 'UNIT'
    ? { helpedUnitId: form.helpedUnitId }
    : { helpedPhone: form.helpedPhone.trim() }),
});

/** What the server found wrong, at the fields that are on the screen. */
export const atFields = (fields: Readonly<Record<string, string>> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields ?? {}).map(([path, detail]) => [
      PLACES[path as keyof typeof PLACES] ?? path,
      detail,
    ]),
  );

/** A refusal that belongs to no field stands at the foot. */
export const atFoot = (error: ApiError | null): string | undefined =>
  error && Object.keys(error.fields ?? {}).length === 0 ? error.detail : undefined;

const PLACES = { startAt: 'day', endAt: 'to' } as const;
