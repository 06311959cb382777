const SENTENCE_END = /[。！？!?；;\n]/;
const PAUSE = /[，,、：: ]/;
const TITLE_LENGTH = 20;

/** A title from the text: its first sentence, at most 20 characters. */
export function titleFrom(text: string): string {
  const sentence =
    text
      .trim()
      .split(SENTENCE_END)
      .find((part) => part.trim() !== '')
      ?.trim() ?? text.trim();
  const characters = [...sentence];
  if (characters.length <= TITLE_LENGTH) return sentence;
  const clause = sentence.split(PAUSE)[0]?.trim() ?? '';
  const length = [...clause].length;
  if (length >= 4 && length <= TITLE_LENGTH) return clause;
  return `${characters.slice(0, TITLE_LENGTH - 1).join('')}…`;
}
