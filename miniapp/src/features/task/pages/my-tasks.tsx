import { View } from '@tarojs/components';
import { DUTY_ROUTES, type Duty, dutyStep } from '@/lib/duty';
import { clock, dayWord, duration, moment, span } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Cell, CellGroup, DutyCard, Empty, EventRow, InlineNote, Page, Section, Stack, Tag } from '@/ui';
import { readDuties, readHours, type ServiceRecord } from '../task.api';
import { dutyText as text } from '../task.text';

const go = (duty: Duty) => void open(DUTY_ROUTES[dutyStep(duty)], { id: duty.taskId });

function Next({ duties }: { duties: readonly Duty[] }) {
  const [first, ...rest] = duties;
  if (!first)
    return (
      <Empty
        icon="calendar"
        tone="red"
        title={text.none}
        hint={text.noneHint}
        action={{ text: text.find, onPress: () => void openTab('volunteer') }}
      />
    );
  return (
    <Stack>
      <DutyCard
        time={clock(first.startAt)}
        day={dayWord(first.startAt)}
        title={first.title}
        meta={[first.stateLabel, first.roleName, text.meet(first.meetingPoint)]}
        action={{ text: text.action[dutyStep(first)], onPress: () => go(first) }}
      />
      {rest.length > 0 && (
        <CellGroup>
          {rest.map((duty) => (
            <EventRow
              key={duty.signupId}
              time={clock(duty.startAt)}
              day={dayWord(duty.startAt)}
              title={duty.title}
              meta={[duty.stateLabel, duty.roleName]}
              onPress={() => go(duty)}
            />
          ))}
        </CellGroup>
      )}
    </Stack>
  );
}

const TONES = { PENDING: 'soon', CONFIRMED: 'ok', DISPUTED: 'late', REFUSED: 'neutral' } as const;

function hintOf({ status, confirmedBy, reason, startAt, endAt, evidence }: ServiceRecord) {
  const end =
    status === 'DISPUTED' && reason
      ? text.doubted(reason)
      : status === 'CONFIRMED' && confirmedBy
        ? text.confirmedBy(confirmedBy)
        : status === 'PENDING'
          ? text.waits
          : '';
  return [evidence || span(startAt, endAt), end].filter(Boolean).join('，');
}

function Past({ records }: { records: readonly ServiceRecord[] }) {
  if (records.length === 0) return <InlineNote tone="civic">{text.noPast}</InlineNote>;
  return (
    <CellGroup>
      {records.map((record) => (
        <Cell
          key={record.id}
          strong
          title={record.title}
          hint={
            <>
              <View>{`${moment(record.startAt)}，${duration(record.minutes)}`}</View>
              <View>{hintOf(record)}</View>
            </>
          }
          right={<Tag tone={TONES[record.status]}>{record.statusLabel}</Tag>}
        />
      ))}
    </CellGroup>
  );
}

/** My next duties, and what I did with its hours and whom they wait for. */
export default function MyTasksPage() {
  const duties = useQuery('duties', readDuties);
  const hours = useQuery('hours', readHours);
  const confirmed = (hours.data ?? [])
    .filter(({ status }) => status === 'CONFIRMED')
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Page
      title={text.title}
      loading={duties.loading || hours.loading}
      error={duties.error ?? hours.error}
      onRetry={() => void Promise.all([duties.reload(), hours.reload()])}
    >
      <Section title={text.next}>
        <Next duties={duties.data ?? []} />
      </Section>
      <Section title={text.past} {...(confirmed ? { hint: text.total(duration(confirmed)) } : {})}>
        <Past records={hours.data ?? []} />
      </Section>
      <Section title={text.forgot}>
        <CellGroup>
          <Cell
            icon="hand-heart"
            title={text.visits}
            hint={text.visitsHint}
            onPress={() => void open('visit/go')}
          />
          <Cell
            icon="pencil"
            title={text.byHand}
            hint={text.byHandHint}
            onPress={() => void open('hours/mine')}
          />
        </CellGroup>
      </Section>
    </Page>
  );
}
