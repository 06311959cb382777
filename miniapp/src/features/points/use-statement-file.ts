import { useState } from 'react';
import { saveFile } from '@/lib/save-file';
import { useAction } from '@/lib/use-action';
import { text } from './points.text';
import type { Points } from './use-points';

/** The statement as a table to keep: what is shown is what stands in it. */
export function useStatementFile({ filter, month }: Pick<Points, 'filter' | 'month'>) {
  const [said, setSaid] = useState('');
  const action = useAction(async (_, query: string) => {
    await saveFile(
      `/api/v1/points/entries/file${query}`,
      `${[text.title, month].filter(Boolean).join(' ')}.xlsx`,
    );
    setSaid(text.exported);
  });
  const save = async () => {
    setSaid('');
    const show = filter === 'all' || filter === 'waiting' ? '' : filter;
    const asked = Object.entries({ month, show }).filter(([, value]) => value !== '');
    await action.run(asked.length > 0 ? `?${asked.map(([key, value]) => `${key}=${value}`).join('&')}` : '');
  };
  return { save, said, error: action.error };
}
