import autocannon from 'autocannon';

const TIMEOUT_SECONDS = 20;

/** What a round of calls gave. */
async function round(url, { setup, connections, seconds }) {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: TIMEOUT_SECONDS,
    requests: [{ setupRequest: (request) => ({ ...request, ...setup() }) }],
  });
  const { total: calls } = result.requests;
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) {
    throw new Error(`${bad} of ${calls} calls failed (${JSON.stringify(result.statusCodeStats)})`);
  }
  const { p50, p99 } = result.latency;
  return { calls, perSecond: calls / result.duration, p50, p99 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The round in the middle, figure by figure. */
function summary(rounds) {
  const of = (figure) => median(rounds.map((one) => one[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), statements: of('statements') };
}

/**
 * Measures both servers in turns, so that a slow moment of the machine meets both. `settle` waits until nothing of the
 * round before is left to do; `statements` counts what the database has been asked so far.
 */
export async function compare(urls, { setup, settle, statements, connections, seconds, rounds, warmUp }) {
  const taken = { real: [], bare: [] };
  for (const name of ['real', 'bare']) await round(urls[name], { setup, connections, seconds: warmUp });
  for (let n = 0; n < rounds; n++) {
    // ABBA: whoever comes second in one round comes first in the next.
    const order = n % 2 === 0 ? ['real', 'bare'] : ['bare', 'real'];
    for (const name of order) {
      await settle();
      const before = await statements();
      const figures = await round(urls[name], { setup, connections, seconds });
      taken[name].push({ ...figures, statements: ((await statements()) - before) / figures.calls });
    }
  }
  // The ratio of neighbours in time, not of the medians: what slows both down does not count.
  const ratio = median(taken.real.map(({ perSecond }, n) => perSecond / taken.bare[n].perSecond));
  return { real: summary(taken.real), bare: summary(taken.bare), ratio };
}
