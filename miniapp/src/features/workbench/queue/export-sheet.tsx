import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, CheckRow, Chip, ChipRow, InlineNote, Input, Section } from '@/ui';
import { ExportList, useExports } from './export-list';
import { askExport, type ExportBody, type Filter } from './queue.api';
import { text } from './queue.text';

const words = text.exports;
type Format = ExportBody['format'];

/** Takes what the list shows along as a file; writing goes on when the sheet is closed. */
export function ExportSheet({ filter, onClose }: { filter: Filter; onClose: () => void }) {
  const mayName = useSession(({ me }) => me?.permissions.includes('person.read-sensitive')) ?? false;
  const [format, setFormat] = useState<Format>('xlsx');
  const [sensitive, setSensitive] = useState(false);
  const [reason, setReason] = useState('');
  const exports = useExports();
  const asking = useAction(askExport);
  const fieldError = asking.error?.fields.reason;
  const start = async () => {
    const { sort: _, ...rest } = filter;
    const body = { format, filter: rest, ...(sensitive ? { sensitive, reason: reason.trim() } : {}) };
    if (await asking.run(body)) await exports.reload();
  };
  return (
    <BottomSheet
      open
      title={words.title}
      onClose={onClose}
      footer={
        <Button icon="download" busy={asking.busy} onPress={() => void start()}>
          {words.start}
        </Button>
      }
    >
      <View className="filter-form">
        <View>{words.what}</View>
        <ChipRow label={words.format}>
          {(Object.keys(words.formats) as Format[]).map((key) => (
            <Chip key={key} on={key === format} onPress={() => setFormat(key)}>
              {words.formats[key]}
            </Chip>
          ))}
        </ChipRow>
        {mayName && (
          <CheckRow checked={sensitive} onChange={setSensitive} hint={words.sensitiveHint}>
            {words.sensitive}
          </CheckRow>
        )}
        {sensitive && (
          <Input
            label={words.reason}
            placeholder={words.reasonPlaceholder}
            value={reason}
            onChange={setReason}
            maxLength={200}
            error={fieldError}
          />
        )}
        {asking.error && !fieldError && <InlineNote tone="late">{asking.error.detail}</InlineNote>}
        <Section title={words.mine}>
          <InlineNote>{words.later}</InlineNote>
          <ExportList exports={exports} />
        </Section>
      </View>
    </BottomSheet>
  );
}
