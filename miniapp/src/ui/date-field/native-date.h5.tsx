import type { NativeDateProps } from './native-date';

/** The browser's own field for days and times. */
export function NativeDate({ label, mode, value, onChange, invalid }: NativeDateProps) {
  return (
    <input
      className="date-field__control"
      type={mode}
      aria-label={label}
      aria-invalid={invalid}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
