import { useState } from 'react';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Card, InlineNote, Meta } from '@/ui';
import { type Order, insist } from '../workbench.api';
import { text } from '../workbench.text';
import { ReasonSheet } from './reason-sheet';

const words = text.returned;

interface ReturnedOrderProps {
  order: Order;
  title: string;
  onDone: (words: string) => void;
}

/** A unit says it is not theirs: insist, or give it to another below. */
export function ReturnedOrder({ order, title, onDone }: ReturnedOrderProps) {
  const [open, setOpen] = useState(false);
  const sending = useAction(insist);
  return (
    <Card tone="soon">
      <InlineNote tone="soon" icon="undo-2">
        {words.said(order.unitName)}
      </InlineNote>
      {order.returnReason && <>{order.returnReason}</>}
      <Meta parts={[moment(order.dispatchedAt), words.clock]} />
      {order.can.includes('insist') && (
        <Button kind="ghost" onPress={() => setOpen(true)}>
          {words.insist(order.unitName)}
        </Button>
      )}
      <ReasonSheet
        open={open}
        caption={title}
        title={words.insistTitle}
        field={words.insistField}
        placeholder={words.insistPlaceholder}
        button={words.insistButton}
        note={words.clock}
        need={words.insistPlaceholder}
        busy={sending.busy}
        error={sending.error}
        onClose={() => setOpen(false)}
        onSend={(reason) =>
          void sending.run(order.id, reason).then((answer) => {
            if (!answer) return;
            setOpen(false);
            onDone(text.done.insisted(order.unitName));
          })
        }
      />
    </Card>
  );
}
