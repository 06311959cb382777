import { span } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  ActionBar,
  Button,
  Cell,
  CellGroup,
  Empty,
  InlineNote,
  Page,
  Section,
  Stack,
  SwitchCell,
  Tag,
} from '@/ui';
import { type Card, changeRule, fetchManaged, fetchRule, fetchToReview, fetchVenues } from '../desk.api';
import '../desk.scss';
import { text } from '../desk.text';
import { useRights } from '../use-host';

function Row({ activity }: { activity: Card }) {
  const { id, title, startAt, endAt, statusLabel, status, quota, left, waitingFamilies } = activity;
  const isAlive = status === 'PUBLISHED' || status === 'CLOSED';
  const counts = `，${text.guests(quota - left, quota)}${waitingFamilies > 0 ? `，${text.waiting(waitingFamilies)}` : ''}`;
  return (
    <Cell
      strong
      title={title}
      hint={`${span(startAt, endAt)}${isAlive ? counts : ''}`}
      value={<Tag tone={isAlive ? 'civic' : 'neutral'}>{statusLabel}</Tag>}
      onPress={() => void open('activity-desk/host', { id })}
    />
  );
}

function Rows({ items }: { items: readonly Card[] }) {
  return (
    <CellGroup>
      {items.map((activity) => (
        <Row key={activity.id} activity={activity} />
      ))}
    </CellGroup>
  );
}

function ToReview() {
  const waiting = useQuery('desk-review', fetchToReview);
  const rule = useQuery('desk-rule', fetchRule);
  const change = useAction(changeRule);
  const flip = async (review: boolean) => {
    await change.run(review);
    await rule.reload();
  };
  return (
    <Section title={text.toReview}>
      <Stack>
        {waiting.data && waiting.data.length > 0 ? (
          <Rows items={waiting.data} />
        ) : (
          <InlineNote>{text.nothingToReview}</InlineNote>
        )}
        {rule.data && (
          <CellGroup>
            <SwitchCell
              title={`${rule.data.regionName}${text.rule}`}
              hint={text.ruleHint}
              on={rule.data.review}
              onChange={(on) => void flip(on)}
            />
          </CellGroup>
        )}
        {change.error && <InlineNote tone="late">{change.error.detail}</InlineNote>}
      </Stack>
    </Section>
  );
}

function Venues() {
  const venues = useQuery('desk-venues', fetchVenues);
  return (
    <Section title={text.venues}>
      <CellGroup>
        {(venues.data ?? []).map(({ id, name, hoursText, active }) => (
          <Cell
            key={id}
            icon="building-2"
            title={name}
            hint={active ? hoursText : text.off}
            onPress={() => void open('activity-desk/edit-venue', { id })}
          />
        ))}
        <Cell icon="plus" title={text.newVenue} onPress={() => void open('activity-desk/edit-venue')} />
      </CellGroup>
    </Section>
  );
}

function Organised() {
  const all = useQuery('desk-activities', fetchManaged);
  return (
    <Section title={text.mine}>
      {all.error && (
        <InlineNote tone="late" action={{ text: text.again, onPress: () => void all.reload() }}>
          {all.error.detail}
        </InlineNote>
      )}
      {all.data?.length === 0 && <Empty icon="calendar" title={text.none} hint={text.noneHint} />}
      {all.data && all.data.length > 0 && <Rows items={all.data} />}
    </Section>
  );
}

/** 办活动: what we put on, what waits for the street, and our venues. */
export default function ActivityDeskPage() {
  const { manages, reviews } = useRights();
  const page = (
    <Page
      title={text.title}
      bar={
        manages && (
          <ActionBar>
            <Button kind="civic" icon="plus" onPress={() => void open('activity-desk/edit')}>
              {text.write}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack wide>
        {reviews && <ToReview />}
        {manages && <Organised />}
        {manages && <Venues />}
      </Stack>
    </Page>
  );
  if (reviews) return page;
  return (
    <Guarded title={text.title} who={text.who} needs="activity.manage">
      {page}
    </Guarded>
  );
}
