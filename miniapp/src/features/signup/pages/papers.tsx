import { useState } from 'react';
import { date } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  Avatar,
  Cell,
  CellGroup,
  Chip,
  ChipRow,
  Empty,
  ErrorLine,
  InlineNote,
  Input,
  Page,
  Stack,
} from '@/ui';
import { PaperSheet } from '../components/paper-sheet';
import { lookAtPapers, type PaperFilter, type Papers, type PapersLine, readPapers } from '../signup.api';
import { paperText as text } from '../signup.text';

const linesOf = ({ ending, unseen }: PapersLine): string =>
  [
    ...ending.map(({ label, until, over }) => (over ? text.over : text.ends)(label, date(until))),
    ...(unseen.length > 0 ? [text.unseen(unseen.join('、'))] : []),
  ].join('，') || text.fine;

function Desk() {
  const [filter, setFilter] = useState<PaperFilter>('ending');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const query = useQuery(`papers-${filter}-${asked}`, () => readPapers(filter, asked));
  const [opened, setOpened] = useState<Papers>();
  const looking = useAction(lookAtPapers);
  const look = async (personId: string) => {
    const papers = await looking.run(personId);
    if (papers) setOpened(papers);
  };
  const close = () => {
    setOpened(undefined);
    void query.reload();
  };
  return (
    <Page title={text.title} error={query.error} onRetry={() => void query.reload()} loading={query.loading}>
      <Stack wide>
        <InlineNote icon="eye">{text.lead}</InlineNote>
        <ChipRow label={text.title}>
          {text.filters.map((one) => (
            <Chip key={one.key} on={one.key === filter} onPress={() => setFilter(one.key as PaperFilter)}>
              {one.text}
            </Chip>
          ))}
        </ChipRow>
        <Input
          label={text.search}
          labelHidden
          placeholder={text.searchHint}
          maxLength={20}
          value={words}
          onChange={(next) => {
            setWords(next);
            if (next === '') setAsked('');
          }}
          onEnter={() => {
            setFilter('all');
            setAsked(words.trim());
          }}
        />
        {looking.error && <ErrorLine>{looking.error.detail}</ErrorLine>}
        {query.data?.length === 0 ? (
          <Empty icon="badge-check" title={text.none[filter]} hint={text.noneHint} />
        ) : (
          <CellGroup>
            {query.data?.map((line) => (
              <Cell
                key={line.personId}
                lead={<Avatar surname={line.surname} tone={line.ending.length > 0 ? 'civic' : 'neutral'} />}
                title={line.displayName}
                hint={linesOf(line)}
                value={text.look}
                onPress={() => void look(line.personId)}
              />
            ))}
          </CellGroup>
        )}
        <CellGroup>
          <Cell
            icon="user"
            title={text.claims}
            hint={text.claimsHint}
            onPress={() => void open('identity/claims')}
          />
        </CellGroup>
      </Stack>
      {opened && <PaperSheet papers={opened} onChange={setOpened} onClose={close} />}
    </Page>
  );
}

/** 证件和保险: whose papers end soon, whose nobody has seen, and noting what was seen. Only of people who live here. */
export default function PapersPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="skill.certify">
      <Desk />
    </Guarded>
  );
}
