import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Cell, CellGroup, ErrorLine, Input, Section, Stack } from '@/ui';
import { askExport, saveExport } from '../honour.api';
import { text } from '../honour.text';
import type { UseDesk } from '../use-desk';

const { desk: words } = text;
const LOOK_MS = 3000;

/** The statutory workbook of the unit: asked for with a reason, written in the background, kept for a day. */
export function ExportsPart({ use }: { use: UseDesk }) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const save = useAction((_key: string, id: string) => saveExport(id));
  const { exports, reload } = use;
  const writing = exports.some(({ status }) => status === 'QUEUED' || status === 'RUNNING');
  useEffect(() => {
    if (!writing) return undefined;
    const timer = setInterval(() => void reload(), LOOK_MS);
    return () => clearInterval(timer);
  });
  const short = reason.trim().length < 2;
  const ask = async () => {
    setAsked(true);
    if (!short && (await use.step('export', (key) => askExport(key, reason.trim())))) {
      setReason('');
      setAsked(false);
    }
  };
  const stateOf = ({ status, progress, ready }: UseDesk['exports'][number]): string => {
    if (status === 'FAILED') return words.failed;
    return status === 'DONE' ? (ready ? '' : words.over) : words.progress(progress);
  };
  return (
    <Section title={words.exports}>
      <Stack>
        <View className="honour-hint">{words.exportsHint}</View>
        <Input
          label={words.reason}
          value={reason}
          onChange={setReason}
          placeholder={words.reasonPlaceholder}
          maxLength={200}
          error={asked && short ? words.need : undefined}
        />
        <View>
          <Button size="small" kind="soft" busy={use.busy === 'export'} onPress={() => void ask()}>
            {words.ask}
          </Button>
        </View>
        {use.errors.export && <ErrorLine>{use.errors.export}</ErrorLine>}
        {save.error && <ErrorLine>{save.error.detail}</ErrorLine>}
        {exports.length > 0 && (
          <CellGroup>
            {exports.map((one) => (
              <Cell
                key={one.id}
                title={one.reason}
                hint={moment(one.createdAt)}
                {...(one.ready
                  ? {
                      right: (
                        <Button
                          size="small"
                          kind="soft"
                          label={`${words.ready}：${one.reason}`}
                          onPress={() => void save.run(one.id)}
                        >
                          {words.ready}
                        </Button>
                      ),
                    }
                  : { value: stateOf(one) })}
              />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Section>
  );
}
