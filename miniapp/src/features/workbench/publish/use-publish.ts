import { useEffect, useRef, useState } from 'react';
import { clock } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { type Task, type TaskPreview, fetchDetail, previewTask, publishTask } from '../workbench.api';
import { type TaskForm, bodyOf, emptyForm, fromRequest, problemsOf } from './form';
import { usePlaces } from './use-places';

const PREVIEW_AFTER_MS = 600;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** A task being written: kept on this phone, checked, and what it would bring. */
export function usePublish(requestId: string | undefined) {
  const [form, write, forget] = useKept<TaskForm>(`publish:${requestId ?? 'new'}`, emptyForm());
  const [savedAt, setSavedAt] = useState('');
  const [asked, setAsked] = useState(false);
  const [task, setTask] = useState<Task>();
  const request = useQuery(`request:${requestId}`, () => fetchDetail(requestId ?? ''), {
    enabled: requestId !== undefined,
    onShow: false,
  });
  const places = usePlaces(form.area, request.data);

  const filled = useRef(false);
  useEffect(() => {
    if (!request.data || filled.current) return;
    filled.current = true;
    if (form.title === '' && form.summary === '') write(fromRequest(request.data));
  }, [request.data, form.title, form.summary, write]);

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

  const sending = useAction(publishTask);
  const send = async () => {
    setAsked(true);
    if (!body) return;
    const answer = await sending.run(body);
    if (!answer) return;
    forget();
    setTask(answer);
  };

  return {
    form,
    change: (part: Partial<TaskForm>) => {
      write(part);
      setSavedAt(clock(Date.now()));
    },
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
    sending: sending.busy,
    error: sending.error,
    task,
  };
}

export type Publish = ReturnType<typeof usePublish>;
