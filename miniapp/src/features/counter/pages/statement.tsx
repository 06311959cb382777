import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { day } from '@/lib/format';
import { saveFile } from '@/lib/save-file';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { Button, CellGroup, Empty, Icon, InlineNote, Page, press, Stack, Tag } from '@/ui';
import { SettleButton } from '../components/settle-sheet';
import type { Statement } from '../counter.api';
import '../counter.scss';
import { text } from '../counter.text';
import { type UseStatement, useStatement } from '../use-statement';

const { statement: words } = text;

function MonthBar({ use }: { use: UseStatement }) {
  const [year = '', month = ''] = use.month.split('-');
  return (
    <View className="counter-month">
      <View className="counter-month__arrow" {...press(() => use.move(-1), { label: words.before })}>
        <Icon name="chevron-left" />
      </View>
      <View className="counter-month__name">{words.month(year, String(Number(month)))}</View>
      <View
        className="counter-month__arrow"
        {...press(() => use.move(1), { label: words.after, disabled: use.isLast })}
      >
        <Icon name="chevron-right" />
      </View>
    </View>
  );
}

function Lines({ statement }: { statement: Statement }) {
  const { lines, pieces, points, settled } = statement;
  return (
    <>
      <View className="counter-total">
        <View>
          <View className="counter-row__hint">{words.total}</View>
          <View className="counter-total__points">{words.points(points)}</View>
          <View className="counter-row__hint">{words.pieces(pieces)}</View>
        </View>
        <Tag tone={settled ? 'ok' : 'neutral'} {...(settled ? { icon: 'check' as const } : {})}>
          {settled ? words.settled(settled.by, day(settled.at)) : words.open}
        </Tag>
      </View>
      {settled?.note && <View className="counter-row__hint">{settled.note}</View>}
      <CellGroup>
        {lines.map(({ goodsId, title, unitWord, handedOut, returned, points: sum }) => (
          <View key={goodsId} className="counter-row">
            <View className="counter-row__head">
              <View className="counter-row__name">{title}</View>
              <View className="counter-row__number">{words.points(sum)}</View>
            </View>
            <View className="counter-row__hint">
              {[words.handedOut(handedOut, unitWord), returned > 0 && words.returned(returned)]
                .filter(Boolean)
                .join('，')}
            </View>
          </View>
        ))}
      </CellGroup>
    </>
  );
}

function Download({ statement }: { statement: Statement }) {
  const { partnerId, partnerName, month } = statement;
  const [saved, setSaved] = useState(false);
  const save = useAction(async () => {
    await saveFile(
      `/api/v1/shop/partners/${partnerId}/statements/${month}/file`,
      `${partnerName} ${month}.xlsx`,
    );
    setSaved(true);
  });
  return (
    <>
      <Button kind="soft" icon="download" busy={save.busy} onPress={() => void save.run()}>
        {words.download}
      </Button>
      {saved && <InlineNote tone="ok">{words.downloaded}</InlineNote>}
      {save.error && <InlineNote tone="late">{save.error.detail}</InlineNote>}
    </>
  );
}

function Account() {
  const { id = '', month } = useRouter().params;
  const use = useStatement(id, month);
  const { statement } = use;
  return (
    <Page
      title={statement?.partnerName ?? words.title}
      loading={use.loading && !statement}
      error={use.error}
      onRetry={() => void use.reload()}
    >
      <Stack>
        <MonthBar use={use} />
        {statement && statement.lines.length === 0 && <Empty icon="file-text" title={words.empty} />}
        {statement && statement.lines.length > 0 && (
          <>
            <Lines statement={statement} />
            <Download statement={statement} />
          </>
        )}
        {statement?.can.includes('settle') && statement.lines.length > 0 && <SettleButton use={use} />}
      </Stack>
    </Page>
  );
}

/** A partner's month: what was handed out, what it is worth, and whether it is paid. */
export default function StatementPage() {
  return (
    <Guarded needs="shop.fulfil" who={text.who} title={words.title}>
      <Account />
    </Guarded>
  );
}
