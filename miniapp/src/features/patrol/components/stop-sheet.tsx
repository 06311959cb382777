import { useState } from 'react';
import { platform } from '@/lib/platform';
import { BottomSheet, Button, InlineNote, Input, ReasonRadio, Stack } from '@/ui';
import type { Checklist, RouteStop } from '../patrol.api';
import { text } from '../routes.text';

interface Props {
  /** What is changed; without it a new one is made. */
  stop: RouteStop | undefined;
  checklists: readonly Checklist[];
  /** The address of the stop before, which often is the same. */
  nearby: string;
  isTwice: (stop: RouteStop) => boolean;
  onClose: () => void;
  onKeep: (stop: RouteStop) => void;
  onRemove?: () => void;
}

/** One stop: its kind with what is looked at, its name and place. */
export function StopSheet({ stop, checklists, nearby, isTwice, onClose, onKeep, onRemove }: Props) {
  const [draft, setDraft] = useState<RouteStop>(
    stop ?? { kind: checklists[0]?.kind ?? '', name: '', address: nearby },
  );
  const [asked, setAsked] = useState(false);
  const [lost, setLost] = useState(false);
  const clean = { ...draft, name: draft.name.trim(), address: draft.address.trim() };
  const twice = isTwice(clean);
  const keep = () => {
    setAsked(true);
    if (clean.name && clean.address && !twice) onKeep(clean);
  };
  const locate = async () => {
    const point = await platform.locate();
    setLost(point === null);
    if (point) setDraft((old) => ({ ...old, ...point }));
  };
  return (
    <BottomSheet
      open
      title={stop ? text.stopEdit : text.stopTitle}
      onClose={onClose}
      footer={<Button onPress={keep}>{text.keep}</Button>}
    >
      <Stack>
        <Input
          label={text.stopName}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          placeholder={text.stopNamePlaceholder}
          maxLength={40}
          error={asked && !clean.name ? text.needStopName : asked && twice ? text.same : undefined}
        />
        <Input
          label={text.address}
          value={draft.address}
          onChange={(address) => setDraft({ ...draft, address })}
          placeholder={text.addressPlaceholder}
          maxLength={120}
          error={asked && !clean.address ? text.needAddress : undefined}
        />
        <ReasonRadio
          label={text.kind}
          choices={checklists.map(({ kind, label, checks }) => ({
            key: kind,
            text: label,
            hint: text.looks(checks),
          }))}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <Button kind="soft" size="small" icon="map-pin" onPress={() => void locate()}>
          {text.place}
        </Button>
        {lost && <InlineNote tone="soon">{text.noPlace}</InlineNote>}
        {draft.lat !== undefined && !lost && <InlineNote tone="ok">{text.placed}</InlineNote>}
        {onRemove && (
          <Button kind="ghost" size="small" icon="trash-2" onPress={onRemove}>
            {text.remove}
          </Button>
        )}
      </Stack>
    </BottomSheet>
  );
}
