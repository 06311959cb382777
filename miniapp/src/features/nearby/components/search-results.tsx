import { View } from '@tarojs/components';
import { startReport } from '@/lib/start-report';
import { platform } from '@/lib/platform';
import { Button, CellGroup, Chip, ChipRow, InlineNote, Section, Skeleton } from '@/ui';
import { text } from '../nearby.text';
import type { Search } from '../use-search';
import { RequestRow } from './spot-rows';

/** Nothing was found: other words, and two ways that lead to a person. */
function Nothing({ search }: { search: Search }) {
  return (
    <View className="nearby-nothing">
      <View className="nearby-nothing__title">{text.nothing(search.q.trim())}</View>
      <View className="nearby-nothing__hint">{text.tryOther}</View>
      <ChipRow label={text.tryOther} wrap>
        {text.others.map((word) => (
          <Chip key={word} onPress={() => search.setQ(word)}>
            {word}
          </Chip>
        ))}
      </ChipRow>
      <Button kind="red" icon="hand-heart" onPress={() => startReport('HELP')}>
        {text.help}
      </Button>
      <Button kind="ghost" icon="phone" onPress={() => platform.call(text.hotline)}>
        {text.call}
      </Button>
    </View>
  );
}

export function SearchResults({ search }: { search: Search }) {
  const { results } = search;
  if (!results) return <Skeleton cards={3} />;
  if (results.error)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: search.again }}>
        {results.error.detail}
      </InlineNote>
    );
  if (results.items.length === 0 && !results.cursor) return <Nothing search={search} />;
  return (
    <Section title={text.searching} hint={text.found(results.total, results.more)}>
      {results.items.length > 0 && (
        <CellGroup>
          {results.items.map((card) => (
            <RequestRow key={card.id} card={card} />
          ))}
        </CellGroup>
      )}
      {results.cursor && (
        <View className="nearby-more">
          {results.items.length === 0 && <View className="nearby-nothing__hint">{text.moreHint}</View>}
          <Button kind="ghost" busy={search.busy} onPress={search.next}>
            {text.more}
          </Button>
        </View>
      )}
    </Section>
  );
}
