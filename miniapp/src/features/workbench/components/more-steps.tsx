import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { Cell, CellGroup, InlineNote, Section } from '@/ui';
import { fileCase, recall, reclassify } from '../decision.api';
import { decisionText } from '../decision.text';
import { useKeys } from '@/lib/use-keys';
import type { Detail } from '../workbench.api';
import { KindSheet } from './kind-sheet';
import { MergeSheet } from './merge-sheet';
import { RetierSheet, SuspensionSheet } from './more-sheets';
import { StepSheet } from './step-sheet';

/** 垃圾、脏乱（暴露垃圾） */
const kindWords = ({ tileLabel, matter }: Detail): string =>
  matter ? `${tileLabel}（${matter}）` : tileLabel;

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
    c: can.includes('reclassify') ? () => setSheet('kind') : undefined,
    t: weighs ? () => setSheet('retier') : undefined,
  });
  const kinds = useAction(reclassify);
  const may =
    can.includes('reclassify') ||
    can.includes('file') ||
    can.includes('merge') ||
    weighs ||
    can.includes('askSuspension');
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
        {can.includes('reclassify') && (
          <Cell
            icon="list"
            title={decisionText.kind.open(kindWords(detail))}
            hint={decisionText.kind.hint}
            onPress={() => setSheet('kind')}
          />
        )}
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
      {sheet === 'kind' && (
        <KindSheet
          open
          caption={detail.title}
          now={detail}
          button={decisionText.kind.button}
          busy={kinds.busy}
          error={kinds.error}
          onPick={(kind) =>
            void kinds.run(id, kind).then((answer) => {
              if (!answer) return;
              close();
              onDone(decisionText.kind.done);
            })
          }
          onClose={close}
        />
      )}
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
