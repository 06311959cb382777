/**
 * What a classifier has to beat: TF-IDF of runs of one and two characters (raw counts, smoothed idf, length 1) and a
 * linear support vector machine, one against the rest, hinge loss, C = 1, constant as one more column: dual coordinate
 * descent as in liblinear. Shares no code with the product.
 */
export function baseline(texts, labels) {
  const names = [...new Set(labels)].sort();
  const counts = texts.map(grams);
  const frequency = new Map();
  for (const own of counts)
    for (const gram of own.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const column = new Map([...frequency.keys()].map((gram, n) => [gram, n]));
  const idf = Float64Array.from(frequency.values(), (df) => Math.log((1 + texts.length) / (1 + df)) + 1);
  const row = (own) => {
    const known = [...own].filter(([gram]) => column.has(gram));
    const at = Int32Array.from(known, ([gram]) => column.get(gram));
    const values = Float64Array.from(known, ([, count], n) => count * idf[at[n]]);
    const length = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0)) || 1;
    return { at, values: values.map((v) => v / length) };
  };
  const rows = counts.map(row);
  const planes = names.map((name) => plane(rows, labels, name, column.size));
  return (text) => {
    const { at, values } = row(grams(text));
    const scores = planes.map((w) => {
      let score = w[column.size];
      for (let j = 0; j < at.length; j++) score += w[at[j]] * values[j];
      return score;
    });
    return names[scores.indexOf(Math.max(...scores))];
  };
}

function grams(text) {
  const clean = text.toLowerCase().replace(/\s+/g, ' ');
  const counts = new Map();
  for (let n = 1; n <= 2; n++) {
    for (let i = 0; i + n <= clean.length; i++) {
      const gram = clean.slice(i, i + n);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

const C = 1;
const MOST_ROUNDS = 1000;
const TOLERANCE = 0.1;

function plane(rows, labels, name, width) {
  const w = new Float64Array(width + 1);
  const alpha = new Float64Array(rows.length);
  const order = [...rows.keys()];
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let [high, low] = [-Infinity, Infinity];
    for (const i of order) {
      const { at, values } = rows[i];
      const sign = labels[i] === name ? 1 : -1;
      let score = w[width];
      for (let j = 0; j < at.length; j++) score += w[at[j]] * values[j];
      const gradient = sign * score - 1;
      const projected =
        alpha[i] === 0 ? Math.min(gradient, 0) : alpha[i] === C ? Math.max(gradient, 0) : gradient;
      high = Math.max(high, projected);
      low = Math.min(low, projected);
      if (projected === 0) continue;
      const before = alpha[i];
      // The row has length 1 and the constant is 1.
      alpha[i] = Math.min(C, Math.max(0, before - gradient / 2));
      const step = (alpha[i] - before) * sign;
      for (let j = 0; j < at.length; j++) w[at[j]] += step * values[j];
      w[width] += step;
    }
    if (high - low <= TOLERANCE) break;
  }
  return w;
}
