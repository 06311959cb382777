import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { dueWords, moment } from '@/lib/format';
import { open, replace } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import type { Point } from '@/lib/platform-types';
import { StaffBar } from '@/lib/staff-bar';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import {
  ActionBar,
  Button,
  Card,
  Empty,
  FactList,
  InlineNote,
  Page,
  PhotoCompare,
  Section,
  Tag,
  cx,
  web,
} from '@/ui';
import { DistanceLine } from '../components/distance-line';
import { Guarded } from '../components/guarded';
import { Judged } from '../components/judged';
import { OnTheWay } from '../components/on-the-way';
import { useProof } from '../use-proof';
import { type Detail, fetchDetail, pass, placeOf } from '../verify.api';
import { text } from '../verify.text';
import './verify.scss';

const handlerOf = ({ orders }: Detail) =>
  orders.filter(({ status }) => status === 'DONE').find(({ lead }) => lead) ?? orders[0];

function Head({ detail }: { detail: Detail }) {
  const order = handlerOf(detail);
  return (
    <View>
      <View className="verify__title" {...web({ role: 'heading', 'aria-level': 2 })}>
        {detail.title}
      </View>
      <View className="verify__line">
        {order?.doneAt && <View>{text.saidDone(order.unitName, moment(order.doneAt))}</View>}
        {detail.dueAt && (
          <Tag tone={detail.late === 'LATE' ? 'solidlate' : detail.late === 'SOON' ? 'soon' : 'neutral'}>
            {dueWords(detail.dueAt, detail.late === 'SOON', text.title)}
          </Tag>
        )}
      </View>
    </View>
  );
}

function Promised({ detail }: { detail: Detail }) {
  const order = handlerOf(detail);
  return (
    <Section title={text.promised}>
      <Card>
        <FactList
          facts={[
            { name: text.facts.todo, value: detail.text },
            { name: text.facts.who, value: [order?.unitName, order?.takenBy].filter(Boolean).join(' ') },
            { name: text.facts.due, value: order ? moment(order.dueAt) : '' },
            { name: text.facts.said, value: order?.doneText },
          ]}
        />
      </Card>
    </Section>
  );
}

/** Somebody looks whether it is really done: the promise, the same place in photos, then one of two answers. */
function Verify({ id }: { id: string }) {
  const query = useQuery(`verify:${id}`, () => fetchDetail(id));
  const proof = useProof(id);
  const [here, setHere] = useState<Point | null>(null);
  const [passed, setPassed] = useState(false);
  const passing = useAction((key: string, request: string) => pass(key, request, proof, here));
  const { wide } = useWindow();
  const detail = query.data;

  if (passed) return <Judged passed />;
  const approve = async () => {
    if (!(await passing.run(id))) return;
    proof.forget();
    setPassed(true);
  };
  const may = detail?.can.includes('verifyPass') ?? false;
  const taken = (photos: Detail['photos'], caption: string) =>
    photos.map(({ id: photoId, url, thumbUrl }) => ({
      id: `${caption}${photoId}`,
      url: thumbUrl,
      caption,
      onOpen: () => platform.showPhotos([url], url),
    }));
  const answers = (
    <>
      <Button kind="ghost" onPress={() => void open('verify/fail', { id })}>
        {text.fail}
      </Button>
      <Button busy={passing.busy} onPress={() => void approve()}>
        {text.pass}
      </Button>
    </>
  );
  return (
    <Page
      {...(wide ? { left: <StaffBar here="workbench" />, wide } : { title: text.title })}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        detail && !may ? (
          <Empty
            icon="circle-check"
            title={text.notNow}
            hint={text.notNowHint}
            action={{ text: text.toList, onPress: () => void replace('workbench/index', {}) }}
            second={{ text: text.history, onPress: () => void open('request/detail', { id }) }}
          />
        ) : undefined
      }
      bar={may && !wide && <ActionBar>{answers}</ActionBar>}
    >
      {detail && (
        <View className={cx('verify', wide && 'verify--wide')}>
          <View className="verify__side">
            <Head detail={detail} />
            {!wide && <DistanceLine place={placeOf(detail)} onHere={setHere} />}
            <Promised detail={detail} />
            {wide && passing.error && <InlineNote tone="late">{passing.error.detail}</InlineNote>}
            {wide && may && <View className="verify__answers">{answers}</View>}
            {wide && <InlineNote>{text.fromDesk}</InlineNote>}
          </View>
          <Section title={text.compare} hint={text.compareHint}>
            <PhotoCompare
              photos={[
                ...taken(detail.photos.slice(0, 1), text.before),
                ...taken(handlerOf(detail)?.donePhotos ?? detail.afterPhotos, text.handler),
                ...proof.shown(text.mine),
              ]}
              addText={text.add}
              onAdd={proof.add && (() => void proof.add?.())}
            />
          </Section>
          {!wide && <OnTheWay />}
          {!wide && passing.error && <InlineNote tone="late">{passing.error.detail}</InlineNote>}
        </View>
      )}
    </Page>
  );
}

export default function VerifyPage() {
  const { id = '' } = useRouter().params;
  return (
    <Guarded title={text.title}>
      <Verify id={id} />
    </Guarded>
  );
}
