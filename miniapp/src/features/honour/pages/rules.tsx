import { View } from '@tarojs/components';
import { Guarded } from '@/lib/guarded';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Page } from '@/ui';
import '../honour.scss';
import { RulePart } from '../rules/rule-part';
import { HAND, STAR } from '../rules/rule-sorts';
import { words } from '../rules/rules.text';

function Rules() {
  const { wide } = useWindow();
  const frame = wide ? { wide: true, left: <StaffBar here="rules" /> } : { title: words.title };
  return (
    <Page {...frame}>
      <View className="honour-hint">{words.lead}</View>
      <View className={wide ? 'honour-wide' : ''}>
        <View>
          <RulePart sort={STAR} />
        </View>
        <View>
          <RulePart sort={HAND} />
        </View>
      </View>
    </Page>
  );
}

/** 规则, for the district's administrator: stars and hours entered by hand, in versions. */
export default function RulesPage() {
  return (
    <Guarded needs="recognition.rule" who={words.who} title={words.title}>
      <Rules />
    </Guarded>
  );
}
