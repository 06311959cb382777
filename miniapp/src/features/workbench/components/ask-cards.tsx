import { useState } from 'react';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Card, InlineNote, KeyHint, Meta } from '@/ui';
import { denyExtension, denySuspension, grantExtension, readAnswer, resume, suspend } from '../decision.api';
import { decisionText } from '../decision.text';
import { useKeys } from '@/lib/use-keys';
import type { Detail, Order } from '../workbench.api';
import { StepSheet } from './step-sheet';

interface CardProps {
  detail: Detail;
  onDone: (words: string) => void;
}

function Extension({ order, detail, onDone }: CardProps & { order: Order }) {
  const words = decisionText.extension;
  const [denying, setDenying] = useState(false);
  const granting = useAction(grantExtension);
  const may = order.can.includes('grantExtension');
  const grant = () => void granting.run(order.id).then((answer) => answer && onDone(words.granted));
  useKeys({ g: grant, n: () => setDenying(true) }, may);
  const { extension } = order;
  if (!extension || extension.status !== 'ASKED') return null;
  return (
    <Card tone="soon">
      <InlineNote tone="soon" icon="clock">
        {words.asked(order.unitName)}
      </InlineNote>
      {extension.reason}
      <Meta parts={[words.from(moment(extension.oldDueAt), moment(extension.askedDueAt))]} />
      {granting.error && <InlineNote tone="late">{granting.error.detail}</InlineNote>}
      {may && (
        <>
          <Button busy={granting.busy} onPress={grant}>
            {words.grant} <KeyHint keys="G" />
          </Button>
          <Button kind="ghost" onPress={() => setDenying(true)}>
            {words.deny} <KeyHint keys="N" />
          </Button>
        </>
      )}
      <StepSheet
        open={denying}
        caption={detail.title}
        title={words.denyTitle}
        step={(key, reason) => denyExtension(key, order.id, reason)}
        onClose={() => setDenying(false)}
        onDone={() => onDone(words.denied)}
      />
    </Card>
  );
}

function Suspension({ detail, onDone }: CardProps) {
  const words = decisionText.suspension;
  const [sheet, setSheet] = useState<'deny' | 'resume'>();
  const approving = useAction(suspend);
  const { suspension, can, id, title } = detail;
  const may = can.includes('suspend');
  const approve = () => void approving.run(id).then((answer) => answer && onDone(words.approved));
  useKeys({ g: approve, n: () => setSheet('deny') }, may);
  if (!suspension) return null;
  const asked = suspension.status === 'ASKED';
  const close = () => setSheet(undefined);
  return (
    <Card tone="soon">
      <InlineNote tone="soon" icon="clock">
        {asked ? words.asked(suspension.askedBy) : words.on(moment(suspension.until))}
      </InlineNote>
      {suspension.reason}
      {asked && <Meta parts={[words.until(moment(suspension.until))]} />}
      {asked && !may && <InlineNote>{words.waits}</InlineNote>}
      {approving.error && <InlineNote tone="late">{approving.error.detail}</InlineNote>}
      {may && (
        <>
          <Button busy={approving.busy} onPress={approve}>
            {words.approve} <KeyHint keys="G" />
          </Button>
          <Button kind="ghost" onPress={() => setSheet('deny')}>
            {words.deny} <KeyHint keys="N" />
          </Button>
        </>
      )}
      {can.includes('resume') && (
        <Button kind="ghost" onPress={() => setSheet('resume')}>
          {words.resume}
        </Button>
      )}
      <StepSheet
        open={sheet === 'deny'}
        caption={title}
        title={words.denyTitle}
        step={(key, reason) => denySuspension(key, id, reason)}
        onClose={close}
        onDone={() => onDone(words.denied)}
      />
      <StepSheet
        open={sheet === 'resume'}
        caption={title}
        title={words.resumeTitle}
        step={(key, reason) => resume(key, id, reason)}
        onClose={close}
        onDone={() => onDone(words.resumed)}
      />
    </Card>
  );
}

function Question({ detail, onDone }: CardProps) {
  const words = decisionText.question;
  const reading = useAction(readAnswer);
  const last = detail.questions.at(-1);
  const may = detail.can.includes('readAnswer');
  const read = () => void reading.run(detail.id).then((answer) => answer && onDone(words.done));
  useKeys({ r: read }, may);
  if (!last || (last.answer && !may)) return null;
  return (
    <Card tone={last.answer ? 'soon' : undefined}>
      <InlineNote icon="message-square-text">
        {last.answer ? words.answered : words.waits(last.askedBy)}
      </InlineNote>
      {last.text}
      {last.answer && <InlineNote tone="ok">{last.answer}</InlineNote>}
      {reading.error && <InlineNote tone="late">{reading.error.detail}</InlineNote>}
      {may && (
        <Button busy={reading.busy} onPress={read}>
          {words.read} <KeyHint keys="R" />
        </Button>
      )}
    </Card>
  );
}

/** What somebody asked and waits for: more time, a pause, an answer. */
export function AskCards({ detail, onDone }: CardProps) {
  return (
    <>
      {detail.orders.map((order) => (
        <Extension key={order.id} order={order} detail={detail} onDone={onDone} />
      ))}
      <Suspension detail={detail} onDone={onDone} />
      <Question detail={detail} onDone={onDone} />
    </>
  );
}
