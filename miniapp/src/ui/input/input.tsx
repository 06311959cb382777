import { Input as NativeInput, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { cx, web } from '../press';
import { ErrorLine } from './error-line';
import './input.scss';

export interface InputProps {
  /** Shown above and read as the field's name. */
  label: string;
  /** Keeps the name for screen readers only, where a heading already says it. */
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  error?: string | undefined;
  type?: 'text' | 'number' | 'digit';
  password?: boolean;
  maxLength?: number;
  /** Inside the field at the right: 说. */
  trailing?: ReactNode;
  onEnter?: () => void;
}

/** One line to fill in; its error stands right below it. */
export function Input(props: InputProps) {
  const {
    label,
    labelHidden = false,
    value,
    onChange,
    placeholder,
    error,
    type = 'text',
    trailing,
    onEnter,
  } = props;
  const [focused, setFocused] = useState(false);
  return (
    <View className="field">
      {!labelHidden && <View className="field__label">{label}</View>}
      <View className={cx('field__box', focused && 'field__box--focus', error && 'field__box--error')}>
        <NativeInput
          className="field__input"
          value={value}
          type={type}
          password={props.password ?? false}
          maxlength={props.maxLength ?? 140}
          placeholder={placeholder ?? ''}
          placeholderClass="field__placeholder"
          onInput={(event) => onChange(event.detail.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onConfirm={() => onEnter?.()}
          {...(process.env.TARO_ENV === 'weapp' ? { ariaLabel: label } : {})}
          {...web({ 'aria-label': label, 'aria-invalid': Boolean(error) })}
        />
        {trailing}
      </View>
      {error && <ErrorLine>{error}</ErrorLine>}
    </View>
  );
}
