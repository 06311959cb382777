import { sizeOf } from '@linli/shared';
import { View } from '@tarojs/components';
import { clock, dayWord } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, CellGroup, Icon, Meta, press, Section } from '@/ui';
import type { ActivityCard, MyParty } from '../activity.api';
import { people, text } from '../activity.text';
import { offeredOf, seatedOf, waitingOf } from '../party';

function standing(mine: MyParty) {
  const [seated, waiting, offered] = [seatedOf(mine), waitingOf(mine), offeredOf(mine)];
  if (sizeOf(offered) > 0) return [<Strong key="o">{text.offered(sizeOf(offered))}</Strong>];
  if (sizeOf(waiting) === 0) return [people(seated)];
  return [
    ...(sizeOf(seated) > 0 ? [text.in(sizeOf(seated))] : []),
    <Strong key="w">{text.waiting(sizeOf(waiting))}</Strong>,
  ];
}

function Strong({ children }: { children: string }) {
  return <View className="my-row__wait">{children}</View>;
}

function MyRow({ activity, mine }: { activity: ActivityCard; mine: MyParty }) {
  const { id, title, startAt, place } = activity;
  const show = () => void open('activity/detail', { id });
  const hasCode = sizeOf(seatedOf(mine)) > 0 && sizeOf(waitingOf(mine)) === 0;
  return (
    <View className="my-row">
      <View className="my-row__main" {...press(show, { role: 'link' })}>
        <View className="my-row__when">
          <View className="my-row__time">{clock(startAt)}</View>
          <View className="my-row__day">{dayWord(startAt)}</View>
        </View>
        <View className="my-row__text">
          <View className="my-row__title">{title}</View>
          <Meta parts={[...standing(mine), ...(hasCode ? [place] : [])]} />
        </View>
        {!hasCode && <Icon name="chevron-right" />}
      </View>
      {hasCode && (
        <Button size="small" kind="civic" icon="qr-code" label={text.codeOf(title)} onPress={show}>
          {text.code}
        </Button>
      )}
    </View>
  );
}

/** 我报的: when, what, how we stand, and the code where we have places. */
export function MyList({ coming }: { coming: readonly ActivityCard[] }) {
  if (coming.length === 0) return null;
  return (
    <Section title={text.mine}>
      <CellGroup>
        {coming.map((activity) =>
          activity.mine ? <MyRow key={activity.id} activity={activity} mine={activity.mine} /> : null,
        )}
      </CellGroup>
    </Section>
  );
}
