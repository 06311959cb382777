import { View } from '@tarojs/components';
import { duration } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Cell, CellGroup, InlineNote, KnowList, Page, Section, Stack } from '@/ui';
import { SignedIn } from '../components/signed-in';
import { fetchHonours, fetchStarRule } from '../honour.api';
import '../honour.scss';
import { starWords as words } from '../rules/rules.text';

/** Where I stand at one star: reached, the next one, or nothing to say yet. */
function standing(
  mine: { minutes: number; nextStars: number | null } | undefined,
  stars: number,
  hours: number,
) {
  if (!mine) return '';
  if (mine.minutes >= hours * 60) return words.reached;
  return mine.nextStars === stars ? words.next(duration(hours * 60 - mine.minutes)) : '';
}

function StarRule() {
  const query = useQuery('star-rule', fetchStarRule);
  const mine = useQuery('honours', fetchHonours);
  const rule = query.data;
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      {rule && (
        <Stack wide>
          <View>{words.lead}</View>
          <CellGroup>
            {rule.hours.map((hours, n) => (
              <Cell
                key={hours}
                icon="star"
                title={words.names[n] ?? ''}
                hint={standing(mine.data, n + 1, hours)}
                value={words.hours(hours)}
              />
            ))}
          </CellGroup>
          {rule.coming && (
            <InlineNote tone="soon" icon="calendar">
              {words.coming(rule.coming.validFrom, rule.coming.hours, rule.coming.noticeDays)}
            </InlineNote>
          )}
          <Section title={words.how}>
            <Card>
              <KnowList items={words.steps(rule.noticeDays).map((text) => ({ icon: 'check', text }))} />
            </Card>
          </Section>
          <View className="honour-hint">{words.since(rule.validFrom)}</View>
          <Button kind="ghost" onPress={() => void open('honour/notices', {})}>
            {words.notices}
          </Button>
        </Stack>
      )}
    </Page>
  );
}

/** 星级规则 in plain words: what each star takes, how far I am, and how it is given. */
export default function StarRulePage() {
  return (
    <SignedIn title={words.title}>
      <StarRule />
    </SignedIn>
  );
}
