const NUMBERED = /^(\d+)\s*(\D+)$/;
const MOST_NAMES = 3;

/** 9 到 12 栋; 3、4 栋; 老年活动室、健身广场 等 5 处 */
export function namesOf(names: readonly string[], unit: string): string {
  const numbers = names.map((name) => NUMBERED.exec(name));
  const [first] = numbers;
  const sameKind = numbers.every((match) => match && match[2] === first?.[2]);
  if (names.length > 1 && first && sameKind) {
    const values = numbers.map((match) => Number(match?.[1]));
    const inRow = values.every((value, n) => n === 0 || value === (values[n - 1] ?? 0) + 1);
    if (names.length === 2) return `${values.join('、')} ${first[2]}`;
    if (inRow) return `${values[0]} 到 ${values[values.length - 1]} ${first[2]}`;
    if (names.length <= MOST_NAMES + 1) return `${values.join('、')} ${first[2]}`;
  }
  if (names.length <= MOST_NAMES) return names.join('、');
  return `${names.slice(0, MOST_NAMES).join('、')} 等 ${names.length} ${unit}`;
}
