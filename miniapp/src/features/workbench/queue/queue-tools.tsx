import { useState } from 'react';
import { Chip, ChipRow } from '@/ui';
import type { Workbench } from '../use-workbench';
import { ExportSheet } from './export-sheet';
import { isFiltered } from './filter';
import { FilterSheet } from './filter-sheet';
import type { SavedFilter } from './queue.api';
import { text } from './queue.text';
import { SavedSheet } from './saved-sheet';
import { useSaved } from './use-saved';

type Sheet = 'filter' | 'saved' | 'export';

/** Above a list: what it is narrowed to, the filters that are kept, several at once, and the way out as a file. */
export function QueueTools({ bench }: { bench: Workbench }) {
  const saved = useSaved();
  const [sheet, setSheet] = useState<Sheet>();
  const { form, counts, selection } = bench;
  const close = () => setSheet(undefined);
  const use = ({ filter }: Pick<SavedFilter, 'filter'>) => {
    bench.useKept(filter);
    close();
  };
  const late = (key: 'LATE' | 'SOON') => bench.setForm({ ...form, late: form.late === key ? '' : key });
  return (
    <>
      <ChipRow label={text.tools}>
        <Chip on={isFiltered(form) > 0} onPress={() => setSheet('filter')}>
          {text.filter(isFiltered(form))}
        </Chip>
        {Boolean(counts?.late) && (
          <Chip on={form.late === 'LATE'} onPress={() => late('LATE')}>
            {text.late(text.capped(counts?.late ?? 0))}
          </Chip>
        )}
        {Boolean(counts?.soon) && (
          <Chip on={form.late === 'SOON'} onPress={() => late('SOON')}>
            {text.soon(text.capped(counts?.soon ?? 0))}
          </Chip>
        )}
        {bench.maySelect && (
          <Chip on={selection.on} onPress={() => selection.setOn(!selection.on)}>
            {selection.on ? text.selectOff : text.select}
          </Chip>
        )}
        <Chip onPress={() => setSheet('export')}>{text.export}</Chip>
        {saved.pinned.map(({ id, name, filter, size }) => (
          <Chip key={id} onPress={() => use({ filter })}>
            {size ? `${name} ${text.capped(size.total, size.more)}` : name}
          </Chip>
        ))}
        {saved.list.length > 0 && <Chip onPress={() => setSheet('saved')}>{text.saved.open}</Chip>}
      </ChipRow>
      {sheet === 'filter' && (
        <FilterSheet
          open
          form={form}
          saved={saved}
          around={{
            ...(bench.pane && bench.pane !== 'all' ? { box: bench.pane } : {}),
            ...(bench.q ? { q: bench.q } : {}),
          }}
          onApply={(next) => {
            bench.setForm(next);
            close();
          }}
          onClose={close}
        />
      )}
      {sheet === 'saved' && <SavedSheet open saved={saved} onUse={use} onClose={close} />}
      {sheet === 'export' && <ExportSheet filter={bench.filter} onClose={close} />}
    </>
  );
}
