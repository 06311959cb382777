import type { NativeTextareaProps } from './native-textarea';

/** A real textarea: Taro's web component keeps the name on its host, where no screen reader looks. */
export function NativeTextarea({
  label,
  value,
  onChange,
  onFocus,
  placeholder,
  maxLength,
  invalid,
}: NativeTextareaProps) {
  return (
    <textarea
      className="field__input field__area"
      value={value}
      maxLength={maxLength}
      placeholder={placeholder}
      rows={3}
      aria-label={label}
      aria-invalid={invalid}
      onChange={(event) => onChange(event.target.value)}
      onFocus={() => onFocus(true)}
      onBlur={() => onFocus(false)}
    />
  );
}
