import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Cell, CellGroup, ErrorLine, Page, Stack } from '@/ui';
import { SignedIn } from '../components/signed-in';
import { StarsHead } from '../components/stars-head';
import { ThankPart } from '../components/thank-part';
import { ThanksPart } from '../components/thanks-part';
import { fetchHonours, saveRecord } from '../honour.api';
import '../honour.scss';
import { text } from '../honour.text';

const { index: words } = text;

function Honours() {
  const query = useQuery('honours', fetchHonours);
  const record = useAction(() => saveRecord());
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      {query.data && (
        <Stack wide>
          <StarsHead honour={query.data} />
          <ThanksPart />
          <ThankPart />
          <CellGroup>
            <Cell
              icon="calendar"
              title={words.year}
              hint={words.yearHint}
              onPress={() => void open('honour/year', {})}
            />
            <Cell
              icon="star"
              title={words.rule}
              hint={words.ruleHint}
              onPress={() => void open('honour/star-rule', {})}
            />
            <Cell
              icon="award"
              title={words.notices}
              hint={words.noticesHint}
              onPress={() => void open('honour/notices', {})}
            />
            <Cell
              icon="list"
              title={words.boards}
              hint={words.boardsHint}
              onPress={() => void open('honour/boards', {})}
            />
            <Cell
              icon="badge-check"
              title={words.certificate}
              hint={words.certificateHint}
              onPress={() => void open('certificate/index')}
            />
            <Cell
              icon="download"
              title={words.record}
              hint={words.recordHint}
              onPress={() => void record.run()}
            />
          </CellGroup>
          {record.error && <ErrorLine>{record.error.detail}</ErrorLine>}
        </Stack>
      )}
    </Page>
  );
}

/** 我的荣誉: stars, thanks, and the ways to the year, the boards and the papers. */
export default function HonourPage() {
  return (
    <SignedIn title={words.title}>
      <Honours />
    </SignedIn>
  );
}
