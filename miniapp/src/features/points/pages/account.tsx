import { View } from '@tarojs/components';
import { useState } from 'react';
import { number, shortMoment } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import { Button, Chip, ChipRow, Empty, ErrorLine, InlineNote, Page, Section, Stack } from '@/ui';
import '../account.scss';
import { Months } from '../components/months';
import { type Filter, FILTERS, text } from '../points.text';
import { type Points, usePoints } from '../use-points';

const SHOWS = {
  all: () => true,
  got: ({ waiting, points }) => !waiting && points >= 0,
  used: ({ waiting, points }) => !waiting && points < 0,
  waiting: ({ waiting }) => waiting,
} satisfies Record<Filter, (line: Points['lines'][number]) => boolean>;

function Head({ account }: { account: NonNullable<Points['account']> }) {
  const { balance, pending, nextExpiry } = account;
  return (
    <Stack wide>
      <View className="points-head">
        <View className="points-head__caption">{text.balance}</View>
        <View className="points-head__number">{`${balance < 0 ? '−' : ''}${number(Math.abs(balance))}`}</View>
        {pending > 0 && <View className="points-head__pending">{text.pending(pending)}</View>}
      </View>
      {balance < 0 && <InlineNote tone="soon">{text.overdrawn}</InlineNote>}
      {nextExpiry && (
        <InlineNote tone="soon">
          {text.expiry(number(nextExpiry.points), shortMoment(nextExpiry.at))}
        </InlineNote>
      )}
    </Stack>
  );
}

function Entries({ points }: { points: Points }) {
  const [filter, setFilter] = useState<Filter>('all');
  const lines = points.lines.filter(SHOWS[filter]);
  return (
    <Section title={text.entries}>
      <ChipRow label={text.entries}>
        {FILTERS.map(({ key, text: words }) => (
          <Chip key={key} on={key === filter} onPress={() => setFilter(key)}>
            {words}
          </Chip>
        ))}
      </ChipRow>
      {lines.length === 0 && <View className="points-foot">{text.noneHere}</View>}
      <Months lines={lines} />
      {points.next && (
        <View className="points-more">
          <Button kind="ghost" busy={points.readingMore} onPress={points.readMore}>
            {text.more}
          </Button>
          {points.moreError && <ErrorLine>{points.moreError.detail}</ErrorLine>}
        </View>
      )}
      <View className="points-foot">{text.foot}</View>
    </Section>
  );
}

function Content({ points }: { points: Points }) {
  if (!points.account) return null;
  return (
    <>
      <Head account={points.account} />
      {points.lines.length > 0 ? (
        <Entries points={points} />
      ) : (
        <Empty
          icon="star"
          tone="red"
          title={text.none}
          hint={text.noneHint}
          action={{ text: text.find, onPress: () => void openTab('volunteer') }}
        />
      )}
    </>
  );
}

/** 积分: what can be used, what expires when, and every entry with the check-in it comes from. */
export default function PointsAccountPage() {
  const points = usePoints();
  return (
    <Page
      title={text.title}
      loading={points.loading}
      error={points.failure}
      onRetry={() => void points.retry()}
      empty={
        points.signedIn ? undefined : (
          <Empty
            icon="log-in"
            title={text.signIn}
            action={{ text: text.toSignIn, onPress: () => void open('account/sign-in') }}
          />
        )
      }
    >
      <Content points={points} />
    </Page>
  );
}
