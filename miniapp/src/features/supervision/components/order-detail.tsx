import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { useSession } from '@/lib/session';
import { Button, Card, FactList, InlineNote, Section, Skeleton, Stack, Timeline } from '@/ui';
import { acceptAnswer, fetchOrder, type Order, sendAnswerBack, withdrawOrder } from '../supervision.api';
import { text } from '../supervision.text';
import { AnswerForm } from './answer-form';
import { ColourTag, LeftTag, Photos, WhySheet } from './parts';

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
  const [why, setWhy] = useState<'sendBack' | 'withdraw'>();
  const accepting = useAction(acceptAnswer);
  const refusing = useAction((key: string, reason: string) =>
    (why === 'sendBack' ? sendAnswerBack : withdrawOrder)(key, order.id, reason),
  );
  const { can } = order;
  if (!can.some((one) => one !== 'answer' && one !== 'escalate')) return null;
  const after = (answer: unknown) => {
    if (!answer) return;
    setWhy(undefined);
    onDone();
  };
  return (
    <Stack>
      {can.includes('accept') && (
        <Button busy={accepting.busy} icon="check" onPress={() => void accepting.run(order.id).then(after)}>
          {words.accept}
        </Button>
      )}
      <View className="sv-row">
        {can.includes('sendBack') && (
          <Button kind="ghost" size="small" onPress={() => setWhy('sendBack')}>
            {words.sendBack}
          </Button>
        )}
        {can.includes('withdraw') && (
          <Button kind="ghost" size="small" onPress={() => setWhy('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </View>
      {accepting.error && <InlineNote tone="late">{accepting.error.detail}</InlineNote>}
      {why && (
        <WhySheet
          title={words[why]}
          caption={order.title}
          note={why === 'sendBack' ? words.sendBackNote : words.withdrawNote}
          button={words[why]}
          busy={refusing.busy}
          error={refusing.error}
          onClose={() => setWhy(undefined)}
          onSend={(reason) => void refusing.run(reason).then(after)}
        />
      )}
    </Stack>
  );
}

/** One supervision order: what is asked, the answer, what can be said to it, how it came about. */
export function OrderDetail({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { data: order, error, loading, reload } = useQuery(`supervision:${id}`, () => fetchOrder(id));
  const staff = useSession(({ me }) => me?.permissions.includes('workbench.read') ?? false);
  const changed = () => {
    void reload();
    onChanged();
  };
  if (loading) return <Skeleton cards={2} />;
  if (!order)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: () => void reload() }}>
        {error?.detail}
      </InlineNote>
    );
  return (
    <Stack wide>
      <Head order={order} />
      <Given order={order} />
      {order.can.includes('answer') && <AnswerForm order={order} onDone={changed} />}
      <Judge order={order} onDone={changed} />
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
