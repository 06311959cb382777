import { View } from '@tarojs/components';
import { day, number, shortMoment } from '@/lib/format';
import { open, replace } from '@/lib/navigate';
import {
  Button,
  Cell,
  CellGroup,
  Empty,
  ErrorLine,
  InlineNote,
  Page,
  Photo,
  Section,
  Stack,
  Tag,
} from '@/ui';
import type { Redemption } from '../shop.api';
import '../shop.scss';
import { text } from '../shop.text';
import { useRedemptions } from '../use-redemptions';

const { list: words } = text;

function Line({ redemption }: { redemption: Redemption }) {
  const { id, title, quantity, unitWord, points, status, photo, partner, expiresAt, createdAt } = redemption;
  const waits = status === 'HELD';
  const where = waits
    ? `${partner.name}，${words.until(day(expiresAt))}`
    : `${shortMoment(createdAt)}，${partner.name}`;
  return (
    <Cell
      lead={photo ? <Photo url={photo.thumbUrl} alt={title} shape="thumb" /> : undefined}
      icon="gift"
      strong={waits}
      title={`${title} ${quantity} ${unitWord}`}
      hint={where}
      value={waits ? <Tag tone="red">{words.show}</Tag> : `${words.states[status]} ${number(points)}`}
      onPress={() => void open('shop/redemption', { id })}
    />
  );
}

/** What I redeemed: first what waits to be fetched, with its code one tap away. */
export default function MyRedemptionsPage() {
  const use = useRedemptions();
  const { waiting, past } = use;
  const isEmpty = waiting.length + past.length === 0;
  return (
    <Page
      title={words.title}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      empty={
        !use.signedIn ? (
          <Empty
            icon="log-in"
            title={text.signIn}
            action={{ text: '去登录', onPress: () => void open('account/sign-in') }}
          />
        ) : isEmpty ? (
          <Empty
            icon="gift"
            tone="red"
            title={words.empty}
            hint={words.emptyHint}
            action={{ text: words.toShop, onPress: () => void replace('shop/index') }}
          />
        ) : undefined
      }
    >
      <Stack wide>
        {use.fromPhone && (
          <InlineNote tone="soon" icon="wifi-off">
            {words.offline}
          </InlineNote>
        )}
        {waiting.length > 0 && (
          <Section title={words.waiting}>
            <CellGroup>
              {waiting.map((one) => (
                <Line key={one.id} redemption={one} />
              ))}
            </CellGroup>
          </Section>
        )}
        {past.length > 0 && (
          <Section title={words.past}>
            <CellGroup>
              {past.map((one) => (
                <Line key={one.id} redemption={one} />
              ))}
            </CellGroup>
          </Section>
        )}
        {use.next && (
          <View>
            <Button kind="ghost" busy={use.readingMore} onPress={use.readMore}>
              {words.more}
            </Button>
            {use.moreError && <ErrorLine>{use.moreError.detail}</ErrorLine>}
          </View>
        )}
      </Stack>
    </Page>
  );
}
