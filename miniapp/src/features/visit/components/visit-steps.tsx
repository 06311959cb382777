import { CHECK_ANSWER_LABELS, CHECK_ANSWERS, VISIT_CHECKS } from '@linli/shared';
import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import {
  ActionBar,
  Button,
  Card,
  ErrorLine,
  FactList,
  InlineNote,
  LargeAction,
  PhotoGrid,
  StepBar,
  SwitchCell,
  TextArea,
} from '@/ui';
import type { UseVisit } from '../use-visit';
import { text } from '../visit.text';

const { go: words } = text;
const FACES = { GOOD: 'smile', SOSO: 'meh', CARE: 'frown' } as const;
/** The checks, what she needs, the last words. */
export const STEPS = VISIT_CHECKS.length + 2;

/** Name and door, and the one button that begins the time. */
export function DoorStep({ use }: { use: UseVisit }) {
  const { door } = use;
  if (!door) return null;
  const { phone, lastTime } = door;
  return (
    <View className="visit-step">
      <View className="visit-step__question">{door.name}</View>
      <Card>
        <FactList
          facts={[
            { name: text.person.address, value: door.address },
            { name: text.person.notes, value: door.notes },
          ]}
        />
      </Card>
      {lastTime && <InlineNote>{words.lastTime(lastTime)}</InlineNote>}
      {phone && (
        <Button kind="ghost" icon="phone" onPress={() => platform.call(phone)}>
          {words.call}
        </Button>
      )}
      <View className="visit-lead">{words.doorHint}</View>
    </View>
  );
}

/** One question a page: three large answers, and the next one comes by itself. */
function CheckStep({ use }: { use: UseVisit }) {
  const check = VISIT_CHECKS[use.log.step]!;
  return (
    <View className="visit-step">
      <View className="visit-step__question">{words.ask[check]}</View>
      <View className="visit-lead">{words.hints[check]}</View>
      {CHECK_ANSWERS.map((answer) => (
        <LargeAction
          key={answer}
          icon={FACES[answer]}
          title={CHECK_ANSWER_LABELS[answer]}
          tone={use.log.checks[check] === answer ? 'civic' : 'plain'}
          onPress={() => use.answer(check, answer)}
        />
      ))}
    </View>
  );
}

function NeedsStep({ use }: { use: UseVisit }) {
  return (
    <View className="visit-step">
      <View className="visit-step__question">{words.needsTitle}</View>
      <View className="visit-lead">{words.needsHint}</View>
      <TextArea
        label={words.needs}
        labelHidden
        value={use.log.needs}
        onChange={(needs) => use.write({ needs })}
        placeholder={words.needsPlaceholder}
        maxLength={200}
      />
    </View>
  );
}

function LastStep({ use }: { use: UseVisit }) {
  return (
    <View className="visit-step">
      <View className="visit-step__question">{words.wordsTitle}</View>
      <TextArea
        label={words.words}
        value={use.log.words}
        onChange={(said) => use.write({ words: said })}
        maxLength={300}
      />
      <SwitchCell
        icon="camera"
        title={words.photo}
        hint={words.photoHint}
        on={use.log.photoConsent}
        onChange={use.setConsent}
      />
      {use.log.photoConsent && <PhotoGrid {...use.grid} max={3} addText={words.addPhoto} />}
      {use.failed && <ErrorLine>{use.failed}</ErrorLine>}
    </View>
  );
}

/** The step that is open. */
export function LogSteps({ use }: { use: UseVisit }) {
  const { step } = use.log;
  return (
    <View className="visit-step">
      <StepBar step={step + 1} total={STEPS} />
      {step < VISIT_CHECKS.length ? (
        <CheckStep use={use} />
      ) : step === VISIT_CHECKS.length ? (
        <NeedsStep use={use} />
      ) : (
        <LastStep use={use} />
      )}
    </View>
  );
}

/** Back, and on: a question with answers moves on by itself. */
export function StepBarFoot({ use }: { use: UseVisit }) {
  const { step, needs } = use.log;
  const last = step === STEPS - 1;
  const asks = step < VISIT_CHECKS.length;
  return (
    <ActionBar note={words.emergency}>
      {step > 0 && (
        <Button kind="ghost" onPress={() => use.write({ step: step - 1 })}>
          {words.back}
        </Button>
      )}
      {!asks && !last && (
        <Button onPress={() => use.write({ step: step + 1 })}>
          {needs.trim() ? words.hasNeeds : words.noNeeds}
        </Button>
      )}
      {last && (
        <Button kind="red" busy={use.sending} onPress={() => void use.finish()}>
          {words.finish}
        </Button>
      )}
    </ActionBar>
  );
}
