import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePost } from '@/lib/use-post';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, CheckRow, Input, Select } from '@/ui';
import { type FilterForm, NO_FILTER, toQuery } from './filter';
import { fetchRegions, fetchServices, fetchUnits, type Filter } from './queue.api';
import { text } from './queue.text';
import type { Saved } from './use-saved';

const words = text.filters;
const optionsOf = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([key, said]) => ({ key, text: said }));

function useChoices(open: boolean) {
  const region = usePost()?.regionCode.slice(0, 12) ?? '';
  const options = { enabled: open, onShow: false };
  const services = useQuery('filter-services', fetchServices, options);
  const units = useQuery('filter-units', fetchUnits, options);
  const regions = useQuery(`filter-regions:${region}`, () => fetchRegions(region), {
    ...options,
    enabled: open && region !== '',
  });
  return {
    tiles: [
      { key: '', text: words.anyTile },
      ...(services.data ?? []).map(({ tile, label }) => ({ key: tile, text: label })),
    ],
    units: [
      { key: '', text: words.anyUnit },
      ...(units.data ?? []).map(({ id, name }) => ({ key: id, text: name })),
    ],
    regions: [
      { key: '', text: words.anyRegion },
      ...(regions.data ?? []).map(({ code, name }) => ({ key: code, text: name })),
    ],
  };
}

interface FilterSheetProps {
  open: boolean;
  form: FilterForm;
  onApply: (form: FilterForm) => void;
  onClose: () => void;
  saved: Saved;
  /** Box and words that belong to the filter when it is kept. */
  around: Filter;
}

/** What a list can be narrowed to; the choices that are made often can be kept under a name. */
export function FilterSheet({ open, form: given, onApply, onClose, saved, around }: FilterSheetProps) {
  const [form, setForm] = useState(given);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const [pinned, setPinned] = useState(true);
  const [shared, setShared] = useState(false);
  const choices = useChoices(open);
  const set = (part: Partial<FilterForm>) => setForm((old) => ({ ...old, ...part }));
  const keep = async () => {
    const body = { name: name.trim(), filter: { ...around, ...toQuery(form) }, pinned, shared };
    if (!(await saved.create(body))) return;
    setNaming(false);
    onApply(form);
  };
  const select = (label: string, field: keyof FilterForm, options: { key: string; text: string }[]) => (
    <Select
      label={label}
      options={options}
      value={String(form[field])}
      onChange={(key) => set({ [field]: key })}
    />
  );
  return (
    <BottomSheet
      open={open}
      title={words.title}
      onClose={onClose}
      footer={
        naming ? (
          <Button onPress={() => void keep()}>{text.saved.save}</Button>
        ) : (
          <>
            <Button kind="ghost" onPress={() => setForm(NO_FILTER)}>
              {words.clear}
            </Button>
            <Button onPress={() => onApply(form)}>{words.apply}</Button>
          </>
        )
      }
    >
      {naming ? (
        <View className="filter-form">
          <Input
            label={text.saved.name}
            placeholder={text.saved.namePlaceholder}
            value={name}
            onChange={setName}
            maxLength={20}
            error={saved.nameError ?? saved.error?.detail}
          />
          <CheckRow checked={pinned} onChange={setPinned}>
            {text.saved.pin}
          </CheckRow>
          <CheckRow checked={shared} onChange={setShared}>
            {text.saved.share}
          </CheckRow>
        </View>
      ) : (
        <View className="filter-form">
          <View className="filter-form__pairs">
            {select(words.tile, 'tile', choices.tiles)}
            {select(words.status, 'status', optionsOf(words.statuses))}
            {select(words.region, 'region', choices.regions)}
            {select(words.unit, 'unitId', choices.units)}
            {select(words.span, 'span', optionsOf(words.spans))}
            {select(words.late, 'late', optionsOf(words.lates))}
            {select(words.tier, 'tier', optionsOf(words.tiers))}
            {select(words.rating, 'rating', optionsOf(words.ratings))}
          </View>
          <CheckRow checked={form.urgent} onChange={(urgent) => set({ urgent })}>
            {words.urgent}
          </CheckRow>
          <CheckRow checked={form.mine} onChange={(mine) => set({ mine })}>
            {words.mine}
          </CheckRow>
          <Button kind="soft" size="small" icon="star" onPress={() => setNaming(true)}>
            {words.save}
          </Button>
        </View>
      )}
    </BottomSheet>
  );
}
