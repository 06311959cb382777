import { sizeOf } from '@linli/shared';
import { View } from '@tarojs/components';
import { Card, CheckRow, InlineNote, PlaceLine, Section, Stepper } from '@/ui';
import type { Activity } from '../activity.api';
import { ageText, people, text } from '../activity.text';
import { isLate } from '../party';
import type { UseActivity } from '../use-activity';

const { party: words } = text;

interface RowProps {
  name: string;
  hint: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}

function Row({ name, hint, value, max, onChange }: RowProps) {
  return (
    <View className="party__row">
      <View className="party__words">
        <View>{name}</View>
        <View className="party__hint">{hint}</View>
      </View>
      <Stepper label={name} value={value} min={0} max={max} onChange={onChange} />
    </View>
  );
}

/** Who is in and who waits, with the place in the line. */
function Split({ activity, use }: { activity: Activity; use: UseActivity }) {
  if (!use.outlook) return null;
  const { seated, waiting, waitPlace } = use.outlook;
  return (
    <View className="party__split">
      {sizeOf(seated) > 0 && (
        <PlaceLine>
          <View className="party__strong">{people(seated)}</View>
          {use.isChanged ? words.willBeIn : words.in}
        </PlaceLine>
      )}
      {sizeOf(waiting) > 0 && waitPlace !== null && (
        <PlaceLine waits>
          {sizeOf(seated) > 0 ? words.waits : words.waitsAll}
          <View className="party__strong">{`${people(waiting)}${words.place(waitPlace)}`}</View>
          <View className="party__hint">{isLate(activity) ? words.lateHint : words.waitHint}</View>
        </PlaceLine>
      )}
    </View>
  );
}

/** 您家来几位. Volunteers come alone: nothing to choose. */
export function PartyPart({ activity, use }: { activity: Activity; use: UseActivity }) {
  const { quota, left, takesChildren, audience, ageFrom, ageTo } = activity;
  const { wanted, write, most, problem } = use;
  const age = ageText(ageFrom, ageTo);
  return (
    <Section title={words.title} aside={<View className="party__quota">{words.quota(quota, left)}</View>}>
      <Card flush>
        {audience === 'VOLUNTEERS' ? (
          <View className="party__row">{words.onlyVolunteers}</View>
        ) : (
          <Row
            name={words.adults}
            hint={words.adultsHint}
            value={wanted.adults}
            max={wanted.adults + most}
            onChange={(adults) => write({ adults })}
          />
        )}
        {takesChildren && (
          <Row
            name={words.children}
            hint={words.childrenHint}
            value={wanted.children}
            max={wanted.children + most}
            onChange={(children) => write({ children })}
          />
        )}
        {problem ? (
          <View className="party__split">
            <InlineNote tone="soon">{words[problem]}</InlineNote>
          </View>
        ) : (
          <Split activity={activity} use={use} />
        )}
        {use.needsAge && age && (
          <View className="party__split">
            <CheckRow checked={use.aged} onChange={use.setAged}>
              {words.age(age)}
            </CheckRow>
          </View>
        )}
      </Card>
    </Section>
  );
}
