/** The whole number that was typed, or null when it is none or out of range. */
export function wholeIn(typed: string, min: number, max: number): number | null {
  const value = /^\d{1,10}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return value >= min && value <= max ? value : null;
}
