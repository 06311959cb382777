import { View } from '@tarojs/components';
import { currentStep } from '@/lib/steps';
import { CellGroup, Cell, InlineNote, ProgressStrip, Section, Stars, StateCard } from '@/ui';
import { text } from '../request.text';
import type { DetailProps } from '../use-sheets';
import { DeadlineCard } from './deadline-card';
import { History } from './history';
import { MatterCard } from './matter-card';
import { Countdown } from './rate-sheet';
import { SideNotes } from './side-notes';
import { ShareRow } from './share-row';
import { signOf } from '../sign-of';

/** What can be said or done besides the bar at the foot. */
export function MoreRows({ request, sheets }: Pick<DetailProps, 'request' | 'sheets'>) {
  const { can, visibility } = request;
  if (!can.includes('comment') && !can.includes('withdraw') && visibility !== 'PUBLIC') return null;
  return (
    <View className="request-block request-rows">
      <CellGroup>
        {can.includes('comment') && (
          <Cell icon="message-square-text" title={text.comment} onPress={() => sheets.show('comment')} />
        )}
        {visibility === 'PUBLIC' && <ShareRow />}
        {can.includes('withdraw') && (
          <Cell icon="undo-2" title={text.withdraw} onPress={() => sheets.show('withdraw')} />
        )}
      </CellGroup>
    </View>
  );
}

/** What I gave, or what is about to be given. */
export function RatingState({ request: { rating }, state }: Pick<DetailProps, 'request' | 'state'>) {
  if (rating?.stars)
    return (
      <View className="request-rated">
        <View>{text.yourRating}</View>
        <Stars value={rating.stars} />
      </View>
    );
  return <Countdown rating={state.rating} />;
}

export function DetailNormal({ request, state, sheets }: DetailProps) {
  const { headline, subline, steps, deadline, timeline, mine, supporters } = request;
  return (
    <>
      <StateCard bare {...signOf(request)} title={headline} {...(subline ? { hint: subline } : {})} />
      <View className="request-block">
        <ProgressStrip steps={steps.map(({ label }) => label)} current={currentStep(steps)} />
      </View>
      <SideNotes request={request} sheets={sheets} />
      <RatingState request={request} state={state} />
      {mine === 'SUPPORTER' && <InlineNote tone="ok">{text.supporting(Math.max(1, supporters))}</InlineNote>}
      <View className="request-block">
        <MatterCard request={request} />
      </View>
      {deadline && (
        <Section title={text.deadline}>
          <DeadlineCard deadline={deadline} />
        </Section>
      )}
      <Section title={text.history}>
        <History timeline={timeline} />
      </Section>
      <MoreRows request={request} sheets={sheets} />
    </>
  );
}
