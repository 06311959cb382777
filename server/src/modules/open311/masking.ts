/** Mobile and landline numbers, ID cards; the people who wrote them meant our staff, not the world. */
const PERSONAL = [
  /(?<!\d)\d{17}[\dXx](?!\d)/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g,
];

/** The text with numbers that lead to a person starred out. */
export const withoutNumbers = (text: string): string =>
  PERSONAL.reduce((rest, pattern) => rest.replace(pattern, '***'), text);
