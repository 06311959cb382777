import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { moment } from '@/lib/format';
import { saveFile } from '@/lib/save-file';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Empty, InlineNote, Skeleton, Tag, web } from '@/ui';
import { cancelExport, type Export, fetchExports } from './queue.api';
import { text } from './queue.text';

const words = text.exports;
const LOOK_AGAIN_MS = 1000;
const TONES = {
  QUEUED: 'neutral',
  RUNNING: 'civic',
  DONE: 'ok',
  FAILED: 'late',
  CANCELLED: 'neutral',
} as const;

const isOpen = ({ status }: Export) => status === 'QUEUED' || status === 'RUNNING';

/** My exports, followed while one is being written. */
export function useExports() {
  const query = useQuery('exports', fetchExports);
  const open = (query.data ?? []).some(isOpen);
  const { reload } = query;
  useEffect(() => {
    if (!open) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [open, reload]);
  return query;
}

function Row({ one, onCancelled }: { one: Export; onCancelled: () => void }) {
  const cancelling = useAction(cancelExport);
  const name = `${words.formats[one.format]}，${moment(one.createdAt)}`;
  return (
    <View className="export-row">
      <View className="export-row__head">
        <View className="export-row__name">{name}</View>
        <Tag tone={TONES[one.status]}>{words.status[one.status]}</Tag>
      </View>
      {isOpen(one) && (
        <>
          <View
            className="bulk-run__bar"
            {...web({ role: 'progressbar', 'aria-label': name, 'aria-valuenow': one.progress })}
          >
            <View className="bulk-run__done" style={{ width: `${one.progress}%` }} />
          </View>
          <View className="export-row__say">
            {`${one.progress}%，${words.progress(one.written, one.total)}`}
          </View>
        </>
      )}
      {one.error && <InlineNote tone="late">{one.error}</InlineNote>}
      {one.status === 'DONE' && (
        <View className="export-row__say">
          {[
            words.rows(one.written),
            one.sensitive && words.withPeople,
            one.expiresAt ? words.until(moment(one.expiresAt)) : words.gone,
          ]
            .filter(Boolean)
            .join('，')}
        </View>
      )}
      {one.url && (
        <Button
          size="small"
          icon="download"
          label={`${words.download}：${name}`}
          onPress={() => void saveFile(one.url ?? '', `${words.file}.${one.format}`)}
        >
          {words.download}
        </Button>
      )}
      {isOpen(one) && (
        <Button size="small" kind="ghost" onPress={() => void cancelling.run(one.id).then(onCancelled)}>
          {words.cancel}
        </Button>
      )}
      {cancelling.error && <InlineNote tone="late">{cancelling.error.detail}</InlineNote>}
    </View>
  );
}

export function ExportList({ exports }: { exports: ReturnType<typeof useExports> }) {
  if (exports.loading) return <Skeleton cards={2} />;
  if (exports.error) return <InlineNote tone="late">{exports.error.detail}</InlineNote>;
  if (exports.data?.length === 0) return <Empty icon="download" title={words.none} hint={words.noneHint} />;
  return (
    <View {...web({ role: 'status' })}>
      {(exports.data ?? []).map((one) => (
        <Row key={one.id} one={one} onCancelled={() => void exports.reload()} />
      ))}
    </View>
  );
}
