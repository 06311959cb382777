import { View } from '@tarojs/components';
import { CellGroup, DateField, ErrorLine, InlineNote, Section, SwitchCell } from '@/ui';
import { text } from '../register.text';
import type { useRegister } from '../use-register';
import '../account.scss';

/** Before and after the hours in which nobody is asked anyway: an early evening, a late morning. */
const FROM = 20 * 60;
const TO = 8 * 60;

const two = (part: number): string => String(part).padStart(2, '0');
/** 1230 minutes of the day are 20:30. */
const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** Hours of the day in which she is not asked; beside the night, in which nobody is. */
export function QuietHours({
  register: { form, change, error },
}: {
  register: ReturnType<typeof useRegister>;
}) {
  const { quietFrom, quietTo } = form;
  const on = quietFrom !== null && quietTo !== null;
  const failed = error?.fields.quietFrom ?? error?.fields.quietTo;
  return (
    <Section title={text.quiet} hint={text.quietHint}>
      <CellGroup>
        <SwitchCell
          title={text.quietOn}
          hint={text.quietOnHint}
          on={on}
          onChange={(next) =>
            change(next ? { quietFrom: FROM, quietTo: TO } : { quietFrom: null, quietTo: null })
          }
        />
      </CellGroup>
      {on && (
        <View className="quiet-hours">
          <DateField
            label={text.quietFrom}
            mode="time"
            value={clockOf(quietFrom)}
            invalid={Boolean(failed)}
            onChange={(clock) => change({ quietFrom: minutesOf(clock) })}
          />
          <View>{text.quietUntil}</View>
          <DateField
            label={text.quietTo}
            mode="time"
            value={clockOf(quietTo)}
            invalid={Boolean(failed)}
            onChange={(clock) => change({ quietTo: minutesOf(clock) })}
          />
        </View>
      )}
      {on && quietFrom === quietTo && <InlineNote tone="soon">{text.quietSame}</InlineNote>}
      {on && quietFrom > quietTo && (
        <InlineNote>{text.quietOver(clockOf(quietFrom), clockOf(quietTo))}</InlineNote>
      )}
      {failed && <ErrorLine>{failed}</ErrorLine>}
    </Section>
  );
}
