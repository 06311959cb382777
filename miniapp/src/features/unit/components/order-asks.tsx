import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  BottomSheet,
  Button,
  Cell,
  CellGroup,
  InlineNote,
  ReasonRadio,
  Select,
  Skeleton,
  TextArea,
} from '@/ui';
import { asksText as words } from '../order-asks.text';
import {
  askExtension,
  askReporter,
  askSuspension,
  cancelPart,
  fetchPartUnits,
  insistPart,
  splitOrder,
  startOrder,
  type UnitOrder,
} from '../unit.api';

const DAY_MS = 86_400_000;
const DAYS = [1, 2, 3, 7, 14, 30];
type Kind = 'extension' | 'suspension' | 'split' | 'ask';

interface AsksProps {
  order: UnitOrder;
  onChanged: (said: string) => void;
}

const later = (from: string | number, days: string): string =>
  new Date(new Date(from).getTime() + Number(days) * DAY_MS).toISOString();

/** Sends what the sheet was filled with. */
function send(key: string, { order, kind, days, unitId, said }: Filled): Promise<unknown> {
  if (kind === 'extension') return askExtension(key, order.id, said, later(order.dueAt, days));
  if (kind === 'suspension') return askSuspension(key, order.id, said, later(Date.now(), days));
  if (kind === 'split') return splitOrder(key, order.id, unitId ?? '', said);
  return askReporter(key, order.request.id, said);
}

interface Filled {
  order: UnitOrder;
  kind: Kind;
  days: string;
  unitId: string | null;
  said: string;
}

function AskSheet({ order, kind, onClose, onChanged }: AsksProps & { kind: Kind; onClose: () => void }) {
  const [days, setDays] = useState('3');
  const [unitId, setUnitId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const timed = kind === 'extension' || kind === 'suspension';
  const units = useQuery(`part-units:${order.id}`, () => fetchPartUnits(order.id), {
    enabled: kind === 'split',
  });
  const sending = useAction((key: string, filled: Filled) => send(key, filled).then(() => true as const));
  const missing = kind === 'split' ? (unitId ? null : words.split.pick) : said.trim() ? null : words.reason;
  const sentence = { extension: words.sent, suspension: words.sent, split: words.given, ask: words.asked }[
    kind
  ];
  const go = () =>
    void sending.run({ order, kind, days, unitId, said: said.trim() }).then((ok) => {
      if (!ok) return;
      onClose();
      onChanged(sentence);
    });
  return (
    <BottomSheet open caption={order.request.title} title={words[kind].title} onClose={onClose}>
      {timed && (
        <Select
          label={words[kind as 'extension'].until}
          options={DAYS.map((n) => ({ key: String(n), text: words.more(n) }))}
          value={days}
          onChange={setDays}
        />
      )}
      {kind === 'split' && units.loading && <Skeleton cards={1} />}
      {kind === 'split' && units.data && (
        <ReasonRadio
          label={words.split.title}
          choices={units.data.map((unit) => ({ key: unit.unitId, text: unit.name, hint: unit.kindLabel }))}
          value={unitId}
          onChange={setUnitId}
        />
      )}
      <TextArea
        label={timed ? words.reason : words.words}
        placeholder={words.reasonHint}
        value={said}
        maxLength={200}
        onChange={setSaid}
      />
      {(sending.error ?? units.error) && (
        <InlineNote tone="late">{(sending.error ?? units.error)?.detail}</InlineNote>
      )}
      <Button busy={sending.busy} onPress={go} {...(missing ? { offBecause: missing } : {})}>
        {words[kind].button}
      </Button>
    </BottomSheet>
  );
}

function Notes({ order }: { order: UnitOrder }) {
  const { extension, request } = order;
  const { question } = request;
  return (
    <>
      {request.suspendedUntil && (
        <InlineNote tone="soon" icon="clock">
          {words.paused(moment(request.suspendedUntil))}
        </InlineNote>
      )}
      {request.suspensionAsked && <InlineNote>{words.waitsSuspension}</InlineNote>}
      {extension?.status === 'ASKED' && (
        <InlineNote>{words.waitsExtension(moment(extension.askedDueAt))}</InlineNote>
      )}
      {extension?.status === 'DENIED' && <InlineNote tone="soon">{words.denied}</InlineNote>}
      {question && (
        <InlineNote icon="message-square-text">
          {question.answer ? words.question.answered(question.answer) : words.question.waits}
        </InlineNote>
      )}
    </>
  );
}

/** What waits for an answer, the parts other units do, and what can be asked for. */
export function OrderAsks({ order, onChanged }: AsksProps) {
  const [kind, setKind] = useState<Kind>();
  const starting = useAction(startOrder);
  const takingBack = useAction(cancelPart);
  const insisting = useAction(insistPart);
  const { can, parts, may } = order;
  const rows: { kind: Kind; shown: boolean; icon: 'clock' | 'building-2' | 'message-square-text' }[] = [
    { kind: 'extension', shown: can.includes('askExtension'), icon: 'clock' },
    { kind: 'suspension', shown: can.includes('askSuspension'), icon: 'clock' },
    { kind: 'split', shown: can.includes('split'), icon: 'building-2' },
    { kind: 'ask', shown: may.includes('ask'), icon: 'message-square-text' },
  ];
  const shown = rows.filter((row) => row.shown);
  const error = starting.error ?? takingBack.error ?? insisting.error;
  const start = () => void starting.run(order.id).then((answer) => answer && onChanged(words.start));
  return (
    <View>
      <Notes order={order} />
      {can.includes('start') && (
        <Button kind="soft" busy={starting.busy} onPress={start}>
          {words.start}
        </Button>
      )}
      <CellGroup>
        {parts.map((part) => (
          <Cell
            key={part.id}
            icon="building-2"
            title={words.part(part.unitName, part.statusLabel)}
            hint={part.can.includes('cancel') ? words.takeBack(part.unitName) : (part.doneText ?? '')}
            {...(part.can.includes('cancel')
              ? {
                  onPress: () =>
                    void takingBack
                      .run(part.id, words.takeBackReason)
                      .then((answer) => answer && onChanged(words.takeBackReason)),
                }
              : {})}
          />
        ))}
        {parts
          .filter((part) => part.can.includes('insist'))
          .map((part) => (
            <Cell
              key={`insist-${part.id}`}
              icon="building-2"
              title={words.insist(part.unitName)}
              hint={part.returnReason ?? ''}
              onPress={() =>
                void insisting
                  .run(part.id, words.insistReason)
                  .then((answer) => answer && onChanged(words.insisted))
              }
            />
          ))}
        {shown.map((row) => (
          <Cell
            key={row.kind}
            icon={row.icon}
            title={words[row.kind].open}
            onPress={() => setKind(row.kind)}
          />
        ))}
      </CellGroup>
      {error && <InlineNote tone="late">{error.detail}</InlineNote>}
      {kind && (
        <AskSheet
          key={kind}
          order={order}
          kind={kind}
          onClose={() => setKind(undefined)}
          onChanged={onChanged}
        />
      )}
    </View>
  );
}
