import { useEffect, useRef, useState } from 'react';
import { clock } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { useSettled } from '@/lib/use-settled';
import {
  type Task,
  type TaskPreview,
  fetchDetail,
  fetchTask,
  planSeries,
  previewTask,
  publishSeries,
  publishTask,
} from '../workbench.api';
import { type TaskForm, bodyOf, emptyForm, fromRequest, problemsOf, seriesBodyOf } from './form';
import { fromTask } from './form-sources';
import { ONCE, rhythmOf } from './repeat';
import { usePlaces } from './use-places';
import { useTemplates } from './use-templates';

/** What it is about: a request to find people for, or a task to do again. */
export interface PublishParams {
  requestId?: string | undefined;
  copy?: string | undefined;
}

/** A task being written: kept on this phone, checked, and what it would bring. */
export function usePublish({ requestId, copy }: PublishParams) {
  const [kept, write, forget] = useKept<TaskForm>(`publish:${requestId ?? copy ?? 'new'}`, emptyForm());
  // A draft of an older version of the app may lack what came later.
  const form = { ...kept, repeat: { ...ONCE, ...kept.repeat } };
  const [savedAt, setSavedAt] = useState('');
  const [asked, setAsked] = useState(false);
  const [task, setTask] = useState<Task>();
  const [series, setSeries] = useState<{ id: string; times: number }>();
  const request = useQuery(`request:${requestId}`, () => fetchDetail(requestId ?? ''), {
    enabled: requestId !== undefined,
    onShow: false,
  });
  const before = useQuery(`copy:${copy}`, () => fetchTask(copy ?? ''), {
    enabled: copy !== undefined,
    onShow: false,
  });
  const places = usePlaces(form.area, request.data, form.spot);

  const filled = useRef(false);
  useEffect(() => {
    const source = request.data ? fromRequest(request.data) : before.data && fromTask(before.data);
    if (!source || filled.current) return;
    filled.current = true;
    if (form.title === '' && form.summary === '') write(source);
  }, [request.data, before.data, form.title, form.summary, write]);

  const problems = problemsOf(form, places.point);
  const ready = Object.keys(problems).length === 0;
  const body = ready && places.point ? bodyOf(form, places.point, requestId) : undefined;

  // Without the risk note one may already see who would fit.
  const rough =
    places.point && !problems.title && !problems.when && !problems.where && !problems.roles
      ? bodyOf(
          { ...form, summary: form.summary || '-', riskNote: form.riskNote || '-' },
          places.point,
          requestId,
        )
      : undefined;
  const settled = useSettled(rough ? JSON.stringify(rough) : '');
  const preview = useQuery(
    `preview:${settled}`,
    () => previewTask(JSON.parse(settled) as typeof body & object),
    {
      enabled: settled !== '',
      onShow: false,
    },
  );
  const last = useRef<TaskPreview>(undefined);
  if (preview.data) last.current = preview.data;

  const rhythm = problems.when || problems.repeat ? undefined : rhythmOf(form.repeat, form);
  const settledRhythm = useSettled(rhythm ? JSON.stringify(rhythm) : '');
  const plan = useQuery(
    `plan:${settledRhythm}`,
    () => planSeries(JSON.parse(settledRhythm) as NonNullable<typeof rhythm>),
    { enabled: settledRhythm !== '', onShow: false },
  );
  const sendingSeries = useAction(publishSeries);
  const sending = useAction(publishTask);
  const send = async () => {
    setAsked(true);
    if (!body) return;
    const again = seriesBodyOf(form, body);
    if (again) {
      const made = await sendingSeries.run(again);
      if (!made) return;
      forget();
      setSeries({ id: made.id, times: made.dates.length });
      return;
    }
    const answer = await sending.run(body);
    if (!answer) return;
    forget();
    setTask(answer);
  };

  const change = (part: Partial<TaskForm>) => {
    write(part);
    setSavedAt(clock(Date.now()));
  };
  const templates = useTemplates(form, change);
  return {
    form,
    change,
    templates,
    /** When it takes place, once that can be said. */
    rhythm,
    plan,
    copied: before.data !== undefined,
    clear: () => {
      forget();
      write(emptyForm());
      setAsked(false);
      setSavedAt('');
    },
    savedAt,
    request,
    places,
    /** Said only after the first try, so that an empty form does not scold. */
    problems: asked ? problems : {},
    preview: rough ? last.current : undefined,
    previewError: preview.error,
    previewAgain: preview.reload,
    send,
    sending: sending.busy || sendingSeries.busy,
    error: sendingSeries.error ?? sending.error,
    task,
    series,
  };
}

export type Publish = ReturnType<typeof usePublish>;
