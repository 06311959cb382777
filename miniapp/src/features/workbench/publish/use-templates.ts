import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { type Template, fetchTemplates, removeTemplate, saveTemplate } from '../workbench.api';
import { type TaskForm, fromTemplate, templateOf } from './form-sources';

/** Templates one may write by, and keeping what is written as one. */
export function useTemplates(form: TaskForm, fill: (part: Partial<TaskForm>) => void) {
  const query = useQuery('task-templates', fetchTemplates, { onShow: false });
  const [answer, setAnswer] = useState<Template[]>();
  const [opened, setOpened] = useState(false);
  const saving = useAction(saveTemplate);
  const removing = useAction(removeTemplate);
  const show = (next: Template[] | undefined) => {
    if (next) setAnswer(next);
    return Boolean(next);
  };
  return {
    list: answer ?? query.data ?? [],
    use: (template: Template) => fill(fromTemplate(template.task)),
    opened,
    open: () => setOpened(true),
    close: () => setOpened(false),
    save: async (name: string) => show(await saving.run({ name, task: templateOf(form) })),
    remove: async (id: string) => show(await removing.run(id)),
    saving: saving.busy,
    error: saving.error ?? removing.error,
  };
}
