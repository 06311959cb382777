import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Button, Empty, InlineNote, Skeleton, web } from '@/ui';
import { type Detail, fetchDetail } from '../workbench.api';
import { text } from '../workbench.text';
import { AcceptForm } from './accept-form';
import { AskButton } from './ask-button';
import { AskCards } from './ask-cards';
import { DispatchForm } from './dispatch-form';
import { Foot } from './foot';
import { MoreSteps } from './more-steps';
import { OversightCard } from './oversight-card';
import { RequestHead } from './request-head';
import { ReturnedOrder } from './returned-order';
import './decision.scss';

type Done = (words: string) => void;

function WhatToDo({ detail, onDone }: { detail: Detail; onDone: Done }) {
  const { can, orders } = detail;
  const full = (
    <Button kind="ghost" onPress={() => void open('request/detail', { id: detail.id })}>
      {text.open.full}
    </Button>
  );
  if (can.includes('accept')) return <AcceptForm detail={detail} onDone={onDone} />;
  if (can.includes('verifyPass') || can.includes('verifyFail'))
    return (
      <>
        <InlineNote>{text.verify.hint}</InlineNote>
        <Foot>
          {full}
          <Button onPress={() => void open('verify/verify', { id: detail.id })}>{text.verify.button}</Button>
        </Foot>
      </>
    );
  const returned = orders.filter(({ status, parentId }) => status === 'RETURNED' && parentId === null);
  const may =
    can.includes('dispatch') ||
    can.includes('redispatch') ||
    orders.some((one) => one.can.includes('replace'));
  if (returned.length > 0 || may)
    return (
      <>
        {returned.map((order) => (
          <ReturnedOrder key={order.id} order={order} title={detail.title} onDone={onDone} />
        ))}
        {may && <DispatchForm detail={detail} onDone={onDone} />}
      </>
    );
  return (
    <Foot>
      <AskButton detail={detail} onDone={onDone} />
      {full}
    </Foot>
  );
}

/** The right-hand pane: the matter and what can be done with it now. */
export function Decision({
  id,
  onDone,
}: {
  id: string | undefined;
  onDone: (id: string, words: string) => void;
}) {
  const query = useQuery(`request:${id}`, () => fetchDetail(id ?? ''), { enabled: id !== undefined });
  const { data: detail, error } = query;
  return (
    <View className="decision" {...web({ role: 'region', 'aria-label': text.dispatch.title })}>
      {!id && <Empty icon="list" title={text.pickOne} hint={text.pickOneHint} />}
      {query.loading && <Skeleton cards={2} />}
      {error && (
        <InlineNote tone="late" action={{ text: text.map.retry, onPress: () => void query.reload() }}>
          {error.detail}
        </InlineNote>
      )}
      {detail && (
        <>
          <RequestHead detail={detail} />
          <OversightCard key={`oversight:${detail.id}`} detail={detail} />
          <AskCards
            key={`asks:${detail.id}:${detail.status}`}
            detail={detail}
            onDone={(said) => onDone(detail.id, said)}
          />
          <WhatToDo
            key={`${detail.id}:${detail.status}`}
            detail={detail}
            onDone={(said) => onDone(detail.id, said)}
          />
          <MoreSteps
            key={`more:${detail.id}:${detail.status}`}
            detail={detail}
            onDone={(said) => onDone(detail.id, said)}
          />
        </>
      )}
    </View>
  );
}
