import type { NativeSelectProps } from './native-select';

/** The browser's own: keyboard and screen reader for nothing. */
export function NativeSelect({ label, options, value, onChange }: NativeSelectProps) {
  return (
    <select
      className="select__control"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
