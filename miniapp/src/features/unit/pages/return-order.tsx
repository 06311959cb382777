import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { back } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import {
  ActionBar,
  Button,
  Empty,
  ErrorLine,
  InlineNote,
  Page,
  Question,
  ReasonRadio,
  Stack,
  TextArea,
} from '@/ui';
import { fetchOrder, returnOrder } from '../unit.api';
import { RETURN_REASONS, type ReturnReason, text } from '../unit.text';
import { storedOrders } from '../use-orders';

const words = text.returned;
const LONGEST = 200;

interface Written {
  reason: ReturnReason | null;
  more: string;
}

/** What the dispatcher reads: the reason, then the words. */
function sentence({ reason, more }: Written): string {
  const why = RETURN_REASONS.find(({ key }) => key === reason)?.text ?? '';
  const said = more.trim();
  if (!said) return why;
  return `${why}。${reason === 'NOT_OURS' ? words.belongs(said) : said}`.slice(0, LONGEST);
}

function ReturnForm({ id }: { id: string }) {
  const stored = storedOrders()?.find((one) => one.id === id);
  const { data } = useQuery(`order:${id}`, () => fetchOrder(id), { onShow: false });
  const order = data ?? stored;
  const [written, write, forget] = useKept<Written>(`return:${id}`, { reason: null, more: '' });
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const sending = useAction(returnOrder);
  const notOurs = written.reason === 'NOT_OURS';
  const needsWhose = notOurs && written.more.trim() === '';

  const send = async () => {
    setAsked(true);
    if (!written.reason || needsWhose) return;
    if (!(await sending.run(id, sentence(written)))) return;
    forget();
    setDone(true);
  };

  if (done)
    return (
      <Page
        title={words.title}
        empty={
          <Empty
            icon="undo-2"
            title={words.done}
            hint={words.doneHint}
            action={{ text: words.back, onPress: () => void back() }}
          />
        }
      />
    );
  return (
    <Page
      title={words.title}
      bar={
        <ActionBar>
          <Button busy={sending.busy} onPress={() => void send()}>
            {words.button}
          </Button>
        </ActionBar>
      }
    >
      <Stack>
        <Question about={order?.request.title}>{words.ask}</Question>
        <ReasonRadio
          label={words.ask}
          choices={RETURN_REASONS}
          value={written.reason}
          onChange={(reason) => write({ reason })}
        />
        {asked && !written.reason && <ErrorLine>{words.need}</ErrorLine>}
        <TextArea
          label={notOurs ? `${words.whose}（${words.whoseHint}）` : words.words}
          value={written.more}
          onChange={(more) => write({ more })}
          placeholder={notOurs ? words.whosePlaceholder : words.wordsPlaceholder}
          maxLength={150}
          error={asked && needsWhose ? words.needWhose : undefined}
        />
        <InlineNote>{words.clock}</InlineNote>
        {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** Not ours: why, and whose instead. The clock runs until the dispatcher agrees. */
export default function ReturnOrderPage() {
  const { id = '' } = useRouter().params;
  return (
    <Guarded needs="order.handle" who={text.who} title={words.title}>
      <ReturnForm id={id} />
    </Guarded>
  );
}
