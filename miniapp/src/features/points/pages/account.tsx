import { View } from '@tarojs/components';
import { number, shortMoment } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import {
  Button,
  Cell,
  CellGroup,
  Chip,
  ChipRow,
  Empty,
  ErrorLine,
  Icon,
  InlineNote,
  Page,
  press,
  Section,
  Select,
  Skeleton,
  Stack,
} from '@/ui';
import '../account.scss';
import { Closed } from '../components/leaving';
import { Months } from '../components/months';
import { lastMonths } from '../last-months';
import { FILTERS, text } from '../points.text';
import { type Points, usePoints } from '../use-points';
import { useShopGlance } from '../use-shop-glance';
import { useStatementFile } from '../use-statement-file';

const DAY_MS = 86_400_000;
const SOON_DAYS = 60;
const isSoon = (at: string) => Date.parse(at) - Date.now() < SOON_DAYS * DAY_MS;

interface HeadProps {
  account: NonNullable<Points['account']>;
  onChanged: () => void;
}

function Head({ account, onChanged }: HeadProps) {
  const { balance, held, pending, waiting, nextExpiry, overdrawn, closed } = account;
  return (
    <Stack wide>
      <View className="points-head">
        <View className="points-head__caption">{text.balance}</View>
        <View className="points-head__number">{`${balance < 0 ? '−' : ''}${number(Math.abs(balance))}`}</View>
        {pending > 0 && <View className="points-head__pending">{text.pending(pending)}</View>}
        {held > 0 && <View className="points-head__pending">{text.held(number(held))}</View>}
      </View>
      {closed && <Closed onDone={onChanged} />}
      {overdrawn && <InlineNote tone="soon">{text.overdrawn}</InlineNote>}
      {waiting > 0 && <InlineNote>{text.waitingBudget(number(waiting))}</InlineNote>}
      {nextExpiry && (
        <InlineNote tone={isSoon(nextExpiry.at) ? 'soon' : 'civic'} icon="clock">
          {text.expiry(number(nextExpiry.points), shortMoment(nextExpiry.at))}
        </InlineNote>
      )}
    </Stack>
  );
}

/** 积分超市, before the entries: what points are good for. */
function Shop() {
  const { place, count } = useShopGlance();
  return (
    <View className="points-shop" {...press(() => void open('shop/index'), { role: 'link' })}>
      <View className="points-shop__icon">
        <Icon name="gift" size={28} />
      </View>
      <View className="points-shop__text">
        <View className="points-shop__name">{text.shop}</View>
        <View className="points-shop__hint">{place ? text.shopHint(place, count) : text.shopPlain}</View>
      </View>
      <Icon name="chevron-right" />
    </View>
  );
}

function Filters({ points }: { points: Points }) {
  return (
    <View className="points-filters">
      <ChipRow label={text.entries}>
        {FILTERS.map(({ key, text: words }) => (
          <Chip key={key} on={key === points.filter} onPress={() => points.setFilter(key)}>
            {words}
          </Chip>
        ))}
      </ChipRow>
      {points.filter !== 'waiting' && (
        <Select
          label={text.monthLabel}
          labelHidden
          options={[{ key: '', text: text.allMonths }, ...lastMonths(Date.now())]}
          value={points.month}
          onChange={points.setMonth}
        />
      )}
    </View>
  );
}

function Entries({ points }: { points: Points }) {
  const file = useStatementFile(points);
  return (
    <Section title={text.entries} action={{ text: text.export, onPress: () => void file.save() }}>
      {file.said && <InlineNote tone="ok">{file.said}</InlineNote>}
      {file.error && <InlineNote tone="late">{file.error.detail}</InlineNote>}
      <Filters points={points} />
      {points.reading && <Skeleton cards={2} />}
      {!points.reading && points.lines.length === 0 && <View className="points-foot">{text.noneHere}</View>}
      <Months lines={points.lines} />
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
      <Head account={points.account} onChanged={() => void points.retry()} />
      <View className="points-doors">
        <Shop />
        <CellGroup>
          <Cell icon="calendar" title={text.year} onPress={() => void open('points/year')} />
        </CellGroup>
      </View>
      {points.lines.length > 0 || points.filtered || points.reading ? (
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
