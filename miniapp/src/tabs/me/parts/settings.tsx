import { chooseDark, chooseLarge } from '@/lib/looks';
import { platform } from '@/lib/platform';
import { usePreferences, useTheme } from '@/lib/preferences';
import { Cell, CellGroup, SwitchCell } from '@/ui';
import { text } from '../me.text';

/** 大字 first among the switches; 夜间 follows the phone until it is chosen. */
export function Settings() {
  const { large, dark } = usePreferences();
  const theme = useTheme();
  const hint = dark === 'auto' ? text.darkAuto : dark === 'dark' ? text.darkOn : text.darkOff;
  return (
    <CellGroup>
      <SwitchCell
        icon="a-large-small"
        square="civic"
        strong
        title={text.large}
        hint={platform.can.speak ? text.largeHintSpeak : text.largeHint}
        on={large}
        onChange={chooseLarge}
      />
      <SwitchCell
        icon="moon"
        square="neutral"
        strong
        title={text.dark}
        hint={hint}
        on={theme === 'dark'}
        onChange={(on) => chooseDark(on ? 'dark' : 'light')}
      />
      {dark !== 'auto' && (
        <Cell
          icon="refresh-cw"
          square="neutral"
          title={text.darkFollow}
          hint={text.darkFollowHint}
          onPress={() => chooseDark('auto')}
        />
      )}
    </CellGroup>
  );
}
