/** Another big class, and the question that tells the two apart. */
export interface Likeness {
  tile: string;
  question: string;
}

/** As the cell of the table keeps them: `drain:水是从下水道冒出来的吗？|…`; what is half written stays as it is. */
export const likenessesOf = (cell: string): Likeness[] =>
  cell === ''
    ? []
    : cell.split('|').map((one) => {
        const [tile = '', ...question] = one.split(/[:：]/);
        return { tile: tile.trim(), question: question.join('：') };
      });

/** A bar would begin the next one. */
const print = (rows: readonly Likeness[]): string =>
  rows.map(({ tile, question }) => `${tile}:${question.replaceAll('|', '，')}`).join('|');

/** The cell with one of them changed, or taken out where it is null. */
export const withLikeness = (rows: readonly Likeness[], at: number, one: Likeness | null): string =>
  print(rows.flatMap((row, n) => (n !== at ? [row] : one ? [one] : [])));

export const addLikeness = (rows: readonly Likeness[]): string =>
  print([...rows, { tile: '', question: '' }]);

/** For people: names of classes in the place of their codes. */
export const likenessText = (cell: string, nameOf: (code: string) => string): string =>
  likenessesOf(cell)
    .map(({ tile, question }) => `${nameOf(tile)}：${question}`)
    .join('\n');
