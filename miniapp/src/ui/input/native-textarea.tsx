import { Textarea } from '@tarojs/components';

export interface NativeTextareaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onFocus: (focused: boolean) => void;
  placeholder: string;
  maxLength: number;
  invalid: boolean;
}

/** WeChat's own text area. */
export function NativeTextarea({
  label,
  value,
  onChange,
  onFocus,
  placeholder,
  maxLength,
}: NativeTextareaProps) {
  return (
    <Textarea
      className="field__input field__area"
      value={value}
      maxlength={maxLength}
      placeholder={placeholder}
      placeholderClass="field__placeholder"
      autoHeight
      onInput={(event) => onChange(event.detail.value)}
      onFocus={() => onFocus(true)}
      onBlur={() => onFocus(false)}
      {...{ ariaLabel: label }}
    />
  );
}
