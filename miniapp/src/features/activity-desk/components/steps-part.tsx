import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { BottomSheet, Button, InlineNote, Stack, TextArea } from '@/ui';
import type { Managed, StepAction } from '../desk.api';
import { text } from '../desk.text';
import type { UseHost } from '../use-host';

const { host: words } = text;
/** What is done here; the summary has a part of its own. */
const SHOWN = [
  'publish',
  'submit',
  'withdraw',
  'close',
  'reopen',
  'hold',
] as const satisfies readonly StepAction[];
const FIRST: readonly StepAction[] = ['publish', 'submit'];

/** The next steps of an activity as buttons; calling it off asks why. */
export function StepsPart({ activity, use }: { activity: Managed; use: UseHost }) {
  const { id, actions, status, figures } = activity;
  const editable = status === 'DRAFT' || status === 'PUBLISHED' || status === 'CLOSED';
  const isPublished = status === 'PUBLISHED' || status === 'CLOSED';
  return (
    <Stack>
      {activity.reviewNote && status === 'DRAFT' && (
        <InlineNote tone="soon">{words.reviewNote(activity.reviewNote)}</InlineNote>
      )}
      {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      {SHOWN.filter((action) => actions.includes(action)).map((action) => (
        <Button
          key={action}
          kind={FIRST.includes(action) ? 'civic' : 'ghost'}
          busy={use.busy}
          onPress={() => use.take(action)}
        >
          {words.steps[action]}
        </Button>
      ))}
      <View className="desk-buttons">
        {editable && (
          <Button
            size="small"
            kind="soft"
            icon="pencil"
            onPress={() => void open('activity-desk/edit', { id })}
          >
            {words.edit}
          </Button>
        )}
        <Button size="small" kind="soft" icon="eye" onPress={() => void open('activity/detail', { id })}>
          {words.see}
        </Button>
        {actions.includes('cancel') && (
          <Button size="small" kind="ghost" onPress={use.ask}>
            {words.steps.cancel}
          </Button>
        )}
      </View>
      <BottomSheet
        open={use.asking}
        caption={activity.title}
        title={words.cancelAsk}
        onClose={use.stay}
        footer={
          <View className="desk-foot">
            <Button kind="ghost" onPress={use.stay}>
              {words.cancelNo}
            </Button>
            <Button kind="civic" busy={use.busy} onPress={() => void use.cancel()}>
              {words.cancelYes}
            </Button>
          </View>
        }
      >
        <Stack>
          <View>{words.cancelHint(isPublished ? figures.signedUp + figures.waiting : 0)}</View>
          {isPublished && (
            <TextArea
              label={words.cancelReason}
              value={use.reason}
              onChange={use.setReason}
              maxLength={200}
            />
          )}
        </Stack>
      </BottomSheet>
    </Stack>
  );
}
