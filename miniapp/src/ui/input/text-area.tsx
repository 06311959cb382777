import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { cx } from '../press';
import { ErrorLine } from './error-line';
import { NativeTextarea } from './native-textarea';
import './input.scss';

export interface TextAreaProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  error?: string | undefined;
  /** Characters; shown as 24 / 500 字. */
  maxLength?: number;
  /** At the right of the foot: 按住说话. */
  trailing?: ReactNode;
}

/** Several lines to fill in, with the count. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    labelHidden = false,
    value,
    onChange,
    placeholder = '',
    error,
    maxLength = 500,
    trailing,
  } = props;
  const [focused, setFocused] = useState(false);
  return (
    <View className="field">
      {!labelHidden && <View className="field__label">{label}</View>}
      <View
        className={cx(
          'field__box field__box--area',
          focused && 'field__box--focus',
          error && 'field__box--error',
        )}
      >
        <NativeTextarea
          label={label}
          value={value}
          onChange={onChange}
          onFocus={setFocused}
          placeholder={placeholder}
          maxLength={maxLength}
          invalid={Boolean(error)}
        />
        <View className="field__foot">
          <View>{`${value.length} / ${maxLength} 字`}</View>
          {trailing}
        </View>
      </View>
      {error && <ErrorLine>{error}</ErrorLine>}
    </View>
  );
}
