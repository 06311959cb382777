import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { Cell, CellGroup, InlineNote, ReasonRadio, Section, Select } from '@/ui';
import { askSuspension, fileCase, recall, retier } from '../decision.api';
import { decisionText } from '../decision.text';
import { useKeys } from '../use-keys';
import type { Detail, Tier } from '../workbench.api';
import { tierChoices } from '../workbench.text';
import { MergeSheet } from './merge-sheet';
import { ReasonSheet } from './reason-sheet';
import { StepSheet } from './step-sheet';

const DAY_MS = 86_400_000;
const PAUSES = [1, 3, 7, 14, 30, 60];

interface SheetProps {
  detail: Detail;
  open: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}

function RetierSheet({ detail, open, onClose, onDone }: SheetProps) {
  const words = decisionText.retier;
  const [tier, setTier] = useState<Tier | null>(null);
  const sending = useAction(retier);
  const back = detail.status === 'DELIBERATING';
  const choices = tierChoices.filter(({ key }) => (back ? key !== 'HARD' : key !== detail.tier));
  return (
    <ReasonSheet
      open={open}
      caption={detail.title}
      title={words.title}
      field={words.why}
      placeholder={words.placeholder}
      button={words.button}
      note={words.note}
      need={words.need}
      busy={sending.busy}
      error={sending.error}
      onClose={onClose}
      onSend={(reason) =>
        void (
          tier &&
          sending.run(detail.id, tier, reason).then((answer) => {
            if (!answer) return;
            onClose();
            onDone(words.done);
          })
        )
      }
    >
      <ReasonRadio label={words.title} choices={choices} value={tier} onChange={setTier} />
    </ReasonSheet>
  );
}

function SuspensionSheet({ detail, open, onClose, onDone }: SheetProps) {
  const words = decisionText.suspension;
  const [days, setDays] = useState('7');
  const sending = useAction(askSuspension);
  const until = () => new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + Number(days) * DAY_MS).toISOString();
  return (
    <ReasonSheet
      open={open}
      caption={detail.title}
      title={words.title}
      field={decisionText.reason}
      placeholder={words.placeholder}
      button={words.button}
      note={words.waits}
      need={decisionText.reason}
      busy={sending.busy}
      error={sending.error}
      onClose={onClose}
      onSend={(reason) =>
        void sending.run(detail.id, reason, until()).then((answer) => {
          if (!answer) return;
          onClose();
          onDone(words.sent);
        })
      }
    >
      <Select
        label={decisionText.untilLabel}
        options={PAUSES.map((n) => ({ key: String(n), text: decisionText.days(n) }))}
        value={days}
        onChange={setDays}
      />
    </ReasonSheet>
  );
}

/** What else the dispatcher may decide; each is a line, its form a sheet. */
export function MoreSteps({ detail, onDone }: { detail: Detail; onDone: (words: string) => void }) {
  const { can, orders, id, status } = detail;
  const [sheet, setSheet] = useState<string>();
  const filing = useAction(fileCase);
  const close = () => setSheet(undefined);
  const weighs = can.includes('retier') || can.includes('deliberate');
  const recalled = orders.filter((order) => order.can.includes('recall'));
  useKeys({
    m: can.includes('merge') ? () => setSheet('merge') : undefined,
    t: weighs ? () => setSheet('retier') : undefined,
  });
  const may = can.includes('file') || can.includes('merge') || weighs || can.includes('askSuspension');
  if (!may && recalled.length === 0) return null;
  const { retier: words } = decisionText;
  const back = status === 'DELIBERATING';
  return (
    <Section title={decisionText.more}>
      <CellGroup>
        {recalled.map((order) => (
          <Cell
            key={order.id}
            icon="undo-2"
            title={decisionText.recall.open(order.unitName)}
            hint={decisionText.recall.hint}
            onPress={() => setSheet(`recall:${order.id}`)}
          />
        ))}
        {can.includes('merge') && (
          <Cell
            icon="list"
            title={decisionText.merge.open}
            hint={decisionText.merge.hint}
            onPress={() => setSheet('merge')}
          />
        )}
        {can.includes('file') && (
          <Cell
            icon="flag"
            title={decisionText.file.open}
            hint={decisionText.file.hint}
            onPress={() => void filing.run(id).then((answer) => answer && onDone(decisionText.file.done))}
          />
        )}
        {weighs && (
          <Cell
            icon="message-square-text"
            title={back ? words.back : words.open}
            hint={back ? words.backHint : words.hint}
            onPress={() => setSheet('retier')}
          />
        )}
        {can.includes('askSuspension') && (
          <Cell
            icon="clock"
            title={decisionText.suspension.open}
            hint={decisionText.suspension.openHint}
            onPress={() => setSheet('suspension')}
          />
        )}
      </CellGroup>
      {filing.error && <InlineNote tone="late">{filing.error.detail}</InlineNote>}
      <MergeSheet detail={detail} open={sheet === 'merge'} onClose={close} onDone={onDone} />
      <RetierSheet detail={detail} open={sheet === 'retier'} onClose={close} onDone={onDone} />
      <SuspensionSheet detail={detail} open={sheet === 'suspension'} onClose={close} onDone={onDone} />
      {recalled.map((order) => (
        <StepSheet
          key={order.id}
          open={sheet === `recall:${order.id}`}
          caption={detail.title}
          title={decisionText.recall.title}
          step={(key, reason) => recall(key, order.id, reason)}
          onClose={close}
          onDone={() => onDone(decisionText.recall.done)}
        />
      ))}
    </Section>
  );
}
