import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { useSession } from '@/lib/session';
import { Button, Card, FactList, InlineNote, Section, Stack, Timeline } from '@/ui';
import { acceptAnswer, fetchOrder, type Order, sendAnswerBack, withdrawOrder } from '../supervision.api';
import { text } from '../supervision.text';
import { AnswerForm } from './answer-form';
import { ColourTag, LeftTag, Photos } from './parts';
import { Verdict } from './verdict';

const words = text.orders;

function Head({ order }: { order: Order }) {
  const { colour, colourLabel, title, statusLabel, status, answerBy, late } = order;
  return (
    <Stack>
      <View className="sv-head">
        <ColourTag colour={colour} label={colourLabel} />
        {status === 'ISSUED' ? <LeftTag due={answerBy} late={late} what={words.answer} /> : null}
        <View className="sv-small">{statusLabel}</View>
      </View>
      <View className="sv-title">{title}</View>
      <Card>
        <FactList
          facts={[
            { name: words.asks, value: order.text },
            { name: words.why, value: order.reasonLabel },
            { name: words.whose, value: [order.unitName, order.named].filter(Boolean).join(' ') },
            { name: words.until, value: status === 'ISSUED' ? moment(answerBy) : null },
            { name: words.level, value: order.level > 0 ? order.levelLabel : null },
            { name: words.issued, value: `${order.issuedBy}，${moment(order.issuedAt)}` },
          ]}
        />
      </Card>
    </Stack>
  );
}

function Given({ order }: { order: Order }) {
  const { answerText, answeredBy, answeredAt, photos, decisionNote } = order;
  if (!answerText) return null;
  return (
    <Section title={words.answer}>
      <Card>
        <Stack>
          <View className="sv-text">{answerText}</View>
          <View className="sv-small">
            {[answeredBy, answeredAt && moment(answeredAt)].filter(Boolean).join('，')}
          </View>
          <Photos photos={photos} />
          {decisionNote && <InlineNote>{`${words.note}：${decisionNote}`}</InlineNote>}
        </Stack>
      </Card>
    </Section>
  );
}

/** What the supervisor may say to it. */
function Judge({ order, onDone }: { order: Order; onDone: () => void }) {
  const { id, can, title } = order;
  return (
    <Verdict
      caption={title}
      onDone={onDone}
      main={can.includes('accept') && { text: words.accept, run: (key) => acceptAnswer(key, id) }}
      reasoned={[
        can.includes('sendBack') && {
          text: words.sendBack,
          note: words.sendBackNote,
          run: (key, reason) => sendAnswerBack(key, id, reason),
        },
        can.includes('withdraw') && {
          text: words.withdraw,
          note: words.withdrawNote,
          run: (key, reason) => withdrawOrder(key, id, reason),
        },
      ]}
    />
  );
}

function Shown({ order, onDone }: { order: Order; onDone: () => void }) {
  const staff = useSession(({ me }) => me?.permissions.includes('workbench.read') ?? false);
  return (
    <Stack wide>
      <Head order={order} />
      <Given order={order} />
      {order.can.includes('answer') && <AnswerForm order={order} onDone={onDone} />}
      <Judge order={order} onDone={onDone} />
      <Button
        kind="ghost"
        onPress={() =>
          void (staff
            ? open('workbench/index', { id: order.requestId })
            : open('request/detail', { id: order.requestId }))
        }
      >
        {text.request}
      </Button>
      <Section title={text.steps}>
        <Timeline
          items={order.steps.map(({ at, who, what, text: said }, n) => ({
            key: `${at}${n}`,
            who,
            what: said ? `${what}：${said}` : what,
            meta: [moment(at)],
            state: n === 0 ? 'tick' : 'past',
          }))}
        />
      </Section>
    </Stack>
  );
}

/** One supervision order: what is asked, the answer, what can be said to it, how it came about. */
export function OrderDetail({ id, onChanged }: { id: string; onChanged: () => void }) {
  const query = useQuery(`supervision:${id}`, () => fetchOrder(id));
  const changed = () => {
    void query.reload();
    onChanged();
  };
  return <Loaded query={query}>{(order) => <Shown order={order} onDone={changed} />}</Loaded>;
}
