import { moment } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Cell, CellGroup, Empty, Page, Section, Stack } from '@/ui';
import { fetchMine, type SeriesCard } from '../series.api';
import { text } from '../series.text';

function Cards({ title, list }: { title: string; list: readonly SeriesCard[] }) {
  if (list.length === 0) return null;
  return (
    <Section title={title}>
      <CellGroup>
        {list.map(({ id, title: name, rhythm, nextAt, missing, ahead }) => (
          <Cell
            key={id}
            icon="calendar"
            strong
            title={name}
            hint={`${rhythm}，${nextAt ? text.next(moment(nextAt), missing) : text.over}`}
            value={ahead > 0 ? text.ahead(ahead) : ''}
            onPress={() => void open('series/detail', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

/** 系列任务 of my unit or team. */
export default function SeriesListPage() {
  const query = useQuery('series', fetchMine);
  return (
    <Page title={text.list}>
      <Loaded query={query}>
        {(list) => (
          <Stack wide>
            {list.length === 0 && (
              <Empty
                icon="calendar"
                title={text.none}
                hint={text.noneHint}
                action={{ text: text.publish, onPress: () => void open('workbench/publish', {}) }}
              />
            )}
            <Cards title={text.running} list={list.filter(({ status }) => status === 'RUNNING')} />
            <Cards title={text.ended} list={list.filter(({ status }) => status === 'ENDED')} />
            <CellGroup>
              <Cell icon="calendar" title={text.calendar} onPress={() => void open('calendar/index')} />
            </CellGroup>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
