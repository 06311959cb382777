import { useEffect, useState } from 'react';
import { api } from '@/lib/api-client';
import { clock } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { useSettled } from '@/lib/use-settled';
import { emptyForm, problemsOf, type TaskForm } from '../publish/form';
import { usePlaces } from '../publish/use-places';
import { changed, difference, rebase, seriesChange, taskChange } from './difference';
import { fetchSource, type Subject } from './source';

/** Which question's error belongs to which change; what is left as it is is not scolded. */
const ASKED = {
  title: 'title',
  summary: 'summary',
  when: 'when',
  roles: 'roles',
  riskNote: 'riskNote',
} as const;

interface Kept {
  /** What it said when the writing began; null before. */
  before: TaskForm | null;
  form: TaskForm;
  seen: string;
}

const preview = ({ id, series }: Subject, body: object) =>
  series
    ? api.post('/api/v1/series/{id}/change/preview', { path: { id: series }, body: body as never })
    : api.post('/api/v1/tasks/{id}/change/preview', { path: { id: id ?? '' }, body: body as never });

const change = async (idempotencyKey: string, { id, series }: Subject, body: object) => {
  if (series)
    await api.post('/api/v1/series/{id}/change', {
      path: { id: series },
      body: body as never,
      idempotencyKey,
    });
  else
    await api.post('/api/v1/tasks/{id}/change', {
      path: { id: id ?? '' },
      body: body as never,
      idempotencyKey,
    });
  return true;
};

/** A published task being changed: kept on this phone, compared with what is there, and nothing sent unseen. */
export function useChange(subject: Subject) {
  const { id, series } = subject;
  const about = series ?? id ?? '';
  const isSeries = series !== undefined;
  const query = useQuery(`change:${about}`, () => fetchSource(subject), { onShow: false });
  const [kept, write, forget] = useKept<Kept>(`change:${about}`, {
    before: null,
    form: emptyForm(),
    seen: '',
  });
  const [savedAt, setSavedAt] = useState('');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const { form, before } = kept;
  const source = query.data;

  const untouched = !before || changed(before, form, isSeries).length === 0;
  useEffect(() => {
    // Nothing typed yet: simply what is there now.
    if (source && untouched && kept.seen !== source.seen)
      write({ before: source.form, form: source.form, seen: source.seen });
  }, [source, untouched, kept.seen, write]);

  const conflict = source && before && !untouched && source.seen !== kept.seen ? source : undefined;
  const fields = before ? changed(before, form, isSeries) : [];
  const places = usePlaces(form.area, undefined, form.spot);
  const all = problemsOf(form, places.point);
  const problems = {
    ...Object.fromEntries(
      Object.entries(ASKED).flatMap(([key, field]) =>
        all[field] && fields.includes(key as keyof typeof ASKED) ? [[field, all[field]]] : [],
      ),
    ),
    ...(all.where && (fields.includes('meetingPoint') || fields.includes('area'))
      ? { where: all.where }
      : {}),
  };
  const ready = before !== null && fields.length > 0 && Object.keys(problems).length === 0 && !conflict;
  const sent = before && { before, now: form, point: places.point, seen: kept.seen };
  const body = ready && sent ? (isSeries ? seriesChange(sent) : taskChange(sent)) : undefined;
  const key = body ? JSON.stringify(body) : '';
  const settled = useSettled(key);
  const effect = useQuery(`effect:${settled}`, () => preview(subject, JSON.parse(settled) as object), {
    enabled: settled !== '',
    onShow: false,
  });

  const sending = useAction(change);
  const stale = [effect.error, sending.error].some((error) => error?.code === 'task.changed_meanwhile');
  const { reload } = query;
  useEffect(() => {
    if (stale) void reload();
  }, [stale, reload]);

  return {
    query,
    /** The form is filled: what is typed before would be lost. */
    filled: before !== null,
    isSeries,
    open: source?.open ?? true,
    people: source?.people ?? [],
    form,
    change: (part: Partial<TaskForm>) => {
      write((now) => ({ form: { ...now.form, ...part } }));
      setSavedAt(clock(Date.now()));
    },
    places,
    problems: asked ? problems : {},
    savedAt,
    lines: before ? difference(before, form, isSeries) : [],
    /** Null while what it would do is not known. */
    effect: key !== '' && settled === key ? effect : null,
    conflict: conflict &&
      before && {
        theirs: difference(before, conflict.form, isSeries),
        both: difference(before, conflict.form, isSeries).filter(({ field }) => fields.includes(field)),
        accept: () => {
          write({
            before: conflict.form,
            form: rebase(before, conflict.form, form, isSeries),
            seen: conflict.seen,
          });
          sending.clear();
        },
      },
    undo: () => {
      if (source) write({ before: source.form, form: source.form, seen: source.seen });
      setAsked(false);
    },
    save: async () => {
      setAsked(true);
      if (!body || !(await sending.run(subject, body))) return;
      forget();
      setDone(true);
    },
    busy: sending.busy,
    error: stale ? null : sending.error,
    done,
  };
}

export type UseChange = ReturnType<typeof useChange>;
