const GOALS = { list: 0.75, detail: 0.75, report: 0.5, claim: 0.5 };

const cell = (value, width) => String(value).padStart(width);
const figures = ({ perSecond, p50, p99, statements }) =>
  [
    cell(perSecond.toFixed(0), 12),
    cell(`${p50} ms`, 8),
    cell(`${p99} ms`, 8),
    cell(statements.toFixed(1), 6),
  ].join(' ');

/** The table for people, then one line of JSON for programs. */
export function printReport(results) {
  console.log('');
  const side = 'req/s      p50      p99   stmt';
  console.log(`${' '.repeat(10)}ours: ${side}     bare: ${side}   ratio   goal`);
  for (const [name, { real, bare, ratio }] of Object.entries(results)) {
    const goal = `${GOALS[name].toFixed(2)}${ratio >= GOALS[name] ? '' : '  missed'}`;
    console.log(`${name.padEnd(8)} ${figures(real)}      ${figures(bare)}    ${ratio.toFixed(2)}   ${goal}`);
  }
  console.log('(stmt: statements to the database per call, those of the event relay included)');
  const summary = Object.entries(results).map(([name, { real, bare, ratio }]) => [
    name,
    { real: Math.round(real.perSecond), bare: Math.round(bare.perSecond), ratio: Number(ratio.toFixed(3)) },
  ]);
  console.log(JSON.stringify(Object.fromEntries(summary)));
}
