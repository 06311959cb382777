import { BOARD_SCOPES, BOARD_SPANS, type BoardScope, type BoardSpan } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import {
  Avatar,
  Cell,
  CellGroup,
  Chip,
  ChipRow,
  ErrorLine,
  InlineNote,
  Page,
  Section,
  Stack,
  SwitchCell,
} from '@/ui';
import { SignedIn } from '../components/signed-in';
import { type Board, chooseBoards, fetchBoard } from '../honour.api';
import '../honour.scss';
import { text } from '../honour.text';

const { boards: words } = text;

function Rows({ board }: { board: Board }) {
  if (board.name === null) return <View className="honour-hint">{words.nowhere}</View>;
  return (
    <Section title={board.name}>
      <Stack>
        {board.mine && (
          <InlineNote icon="award">
            {[
              words.mine(board.mine.rank, board.mine.of),
              words.hours(board.mine.minutes),
              !board.isIn && words.mineHint,
            ]
              .filter(Boolean)
              .join('，')}
          </InlineNote>
        )}
        {board.rows.length === 0 ? (
          <View className="honour-hint">{words.none}</View>
        ) : (
          <CellGroup>
            {board.rows.map(({ rank, who, surname, minutes, mine }, index) => (
              <Cell
                key={`${index}${who}`}
                lead={<Avatar surname={surname} tone={mine ? 'red' : 'neutral'} size="small" />}
                strong={mine}
                title={`${words.rank(rank)}，${mine ? words.me : who}`}
                value={words.hours(minutes)}
              />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Section>
  );
}

function Boards() {
  const [scope, setScope] = useState<BoardScope>('TEAM');
  const [span, setSpan] = useState<BoardSpan>('MONTH');
  const query = useQuery(`board-${scope}-${span}`, () => fetchBoard(scope, span));
  const { errors, step } = useSteps(query.reload);
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      <Stack wide>
        <View className="honour-hint">{words.lead}</View>
        <ChipRow label={words.scope} wrap>
          {BOARD_SCOPES.map((one) => (
            <Chip key={one} on={one === scope} onPress={() => setScope(one)}>
              {words.scopes[one]}
            </Chip>
          ))}
        </ChipRow>
        <ChipRow label={words.span} wrap>
          {BOARD_SPANS.map((one) => (
            <Chip key={one} on={one === span} onPress={() => setSpan(one)}>
              {words.spans[one]}
            </Chip>
          ))}
        </ChipRow>
        {query.data && (
          <>
            <CellGroup>
              <SwitchCell
                icon="award"
                title={words.isIn}
                hint={words.isInHint}
                on={query.data.isIn}
                onChange={(isIn) => void step('in', (key) => chooseBoards(key, isIn))}
              />
            </CellGroup>
            {errors.in && <ErrorLine>{errors.in}</ErrorLine>}
            <Rows board={query.data} />
          </>
        )}
      </Stack>
    </Page>
  );
}

/** 时长榜: hours of those who want to be seen. */
export default function BoardsPage() {
  return (
    <SignedIn title={words.title}>
      <Boards />
    </SignedIn>
  );
}
