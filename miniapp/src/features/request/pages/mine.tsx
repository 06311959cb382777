import { type ReactNode, useState } from 'react';
import { View } from '@tarojs/components';
import { startDraft } from '@/lib/draft-store';
import { open } from '@/lib/navigate';
import { ActionBar, Button, Chip, ChipRow, Empty, ErrorLine, InlineNote, Page, Section } from '@/ui';
import { DraftCard } from '../components/draft-card';
import { MineCard } from '../components/mine-card';
import type { RequestCard } from '../request.api';
import { text } from '../request.text';
import { type Mine, useMine } from '../use-mine';
import '../request.scss';

const BOXES = ['all', 'open', 'toRate', 'supported', 'closed'] as const;
type Box = (typeof BOXES)[number];

const report = () => void open('report', { draft: startDraft('REPORT').id });

function Part({ title, cards }: { title: string; cards: readonly RequestCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Section title={title} hint={text.mine.count(cards.length)}>
      {cards.map((card) => (
        <MineCard key={card.id} card={card} />
      ))}
    </Section>
  );
}

function Boxes({ mine, box }: { mine: Mine; box: Box }) {
  const { drafts, toRate, open: inHand, supported, closed } = mine;
  const all = box === 'all';
  const parts: ReactNode[] = [
    all && drafts.length > 0 && (
      <Section key="unsent" title={text.mine.unsent} hint={text.mine.count(drafts.length)}>
        {drafts.map((draft) => (
          <DraftCard key={draft.id} draft={draft} />
        ))}
      </Section>
    ),
    all && <Part key="asked" title={text.mine.asked} cards={mine.asked} />,
    all && <Part key="mine" title={text.mine.reported} cards={[...toRate, ...inHand]} />,
    box === 'toRate' && <Part key="rate" title={text.mine.toRate} cards={toRate} />,
    box === 'open' && <Part key="open" title={text.mine.open} cards={inHand} />,
    (all || box === 'supported') && <Part key="too" title={text.mine.supported} cards={supported} />,
    (all || box === 'closed') && <Part key="closed" title={text.mine.closed} cards={closed} />,
  ];
  return <>{parts}</>;
}

/** Further pages of all boxes at once, until there are none. */
function Older({ mine: { hasMore, readMore, readingMore, moreError } }: { mine: Mine }) {
  if (!hasMore) return null;
  return (
    <View className="mine-more">
      <Button kind="ghost" busy={readingMore} onPress={readMore}>
        {text.mine.more}
      </Button>
      {moreError && <ErrorLine>{moreError.detail}</ErrorLine>}
    </View>
  );
}

function Nothing({ mine: { me, drafts } }: { mine: Mine }) {
  if (!me)
    return (
      <Empty
        icon="log-in"
        title={text.mine.signInTitle}
        hint={text.mine.signInHint}
        action={{ text: text.mine.signIn, onPress: () => void open('account/sign-in') }}
      />
    );
  if (drafts.length > 0) return null;
  return (
    <Empty
      icon="camera"
      title={text.mine.none}
      hint={text.mine.noneHint}
      action={{ text: text.mine.report, onPress: report }}
    />
  );
}

/** 我反映的事: not sent first, then mine, 我也遇到, closed. */
export default function MinePage() {
  const [box, setBox] = useState<Box>('all');
  const mine = useMine();
  const { me, loading, error, reload } = mine;
  const counts = { open: mine.open, toRate: mine.toRate, supported: mine.supported, closed: mine.closed };
  const something = mine.asked.length > 0 || Object.values(counts).some((cards) => cards.length > 0);
  const chips = BOXES.filter((one) => one === 'all' || counts[one].length > 0);
  return (
    <Page
      title={text.title}
      loading={loading && mine.drafts.length === 0}
      error={mine.drafts.length === 0 ? error : null}
      onRetry={reload}
      bar={
        <ActionBar>
          <Button icon="camera" onPress={report}>
            {something ? text.mine.another : text.mine.report}
          </Button>
        </ActionBar>
      }
    >
      {something && (
        <ChipRow label={text.title}>
          {chips.map((one) => (
            <Chip key={one} on={box === one} onPress={() => setBox(one)}>
              {one === 'all' ? text.mine.all : `${text.mine[one]} ${counts[one].length}`}
            </Chip>
          ))}
        </ChipRow>
      )}
      <View className="mine-part">
        {error && mine.drafts.length > 0 && (
          <InlineNote tone="late" action={{ text: text.again, onPress: reload }}>
            {error.detail}
          </InlineNote>
        )}
        <Boxes mine={mine} box={box} />
        <Older mine={mine} />
        {!loading && !error && (!me || !something) && <Nothing mine={mine} />}
      </View>
      {something && !mine.hasMore && <View className="mine-end">{text.mine.end}</View>}
    </Page>
  );
}
