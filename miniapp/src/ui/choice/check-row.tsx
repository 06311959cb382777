import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { cx, press, web } from '../press';
import './check-row.scss';
import './choice.scss';

export interface CheckRowProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  hint?: string;
  /** When the words inside are links or more than the name. */
  label?: string;
}

/** A box to tick with its words. */
export function CheckRow({ checked, onChange, children, hint, label }: CheckRowProps) {
  return (
    <View
      className="check-row"
      {...press(() => onChange(!checked), { role: 'checkbox', on: checked, ...(label ? { label } : {}) })}
    >
      <View className={cx('check-row__box', checked && 'check-row__box--on')}>
        {checked && <Icon name="check" size={16} />}
      </View>
      <View className="check-row__text">
        <View>{children}</View>
        {hint && <View className="check-row__hint">{hint}</View>}
      </View>
    </View>
  );
}

/** Radios (UnitChoice) under one name. */
export function ChoiceList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="choices" {...web({ role: 'radiogroup', 'aria-label': label })}>
      {children}
    </View>
  );
}
