const GOALS = { list: 0.75, detail: 0.75, report: 0.5, claim: 0.5 };

const cell = (value, width) => String(value).padStart(width);
const perSecond = (value) => cell(value.toFixed(0), 7);
const ms = (value) => cell(`${value} ms`, 7);

/** The table for people, then one line of JSON for programs. */
export function printReport(results) {
  console.log('');
  console.log('           ours: req/s     p50     p99   bare: req/s     p50     p99    ratio   goal');
  for (const [name, { real, bare, ratio }] of Object.entries(results)) {
    const sides = [real, bare].map((side) =>
      [perSecond(side.perSecond), ms(side.p50), ms(side.p99)].join(' '),
    );
    const verdict = ratio >= GOALS[name] ? '' : '  below';
    console.log(
      `${name.padEnd(8)}        ${sides[0]}       ${sides[1]}    ${ratio.toFixed(2)}   ${GOALS[name]}${verdict}`,
    );
  }
  const figures = Object.entries(results).map(([name, { real, bare, ratio }]) => [
    name,
    { real: Math.round(real.perSecond), bare: Math.round(bare.perSecond), ratio: Number(ratio.toFixed(3)) },
  ]);
  console.log(JSON.stringify(Object.fromEntries(figures)));
}
