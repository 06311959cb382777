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
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) {
    const codes = JSON.stringify(result.statusCodeStats ?? {});
    throw new Error(`${bad} of ${result.requests.total} calls failed (${codes})`);
  }
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The round in the middle, figure by figure. */
function summary(rounds) {
  const of = (figure) => median(rounds.map((one) => one[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/**
 * Measures both servers in turns, so that a slow moment of the machine meets both. `settle` runs before each round and
 * waits until nothing of the round before is left to do.
 */
export async function compare(urls, { setup, connections, seconds, rounds, warmUp, settle }) {
  const taken = { real: [], bare: [] };
  for (const name of ['real', 'bare']) await round(urls[name], { setup, connections, seconds: warmUp });
  for (let n = 0; n < rounds; n++) {
    // ABBA: whoever comes second in one round comes first in the next.
    const order = n % 2 === 0 ? ['real', 'bare'] : ['bare', 'real'];
    for (const name of order) {
      await settle();
      taken[name].push(await round(urls[name], { setup, connections, seconds }));
    }
  }
  const [real, bare] = [summary(taken.real), summary(taken.bare)];
  // The ratio of neighbours in time, not of the medians: what slows both down does not count.
  const ratio = median(taken.real.map(({ perSecond }, n) => perSecond / taken.bare[n].perSecond));
  return { real, bare, ratio };
}
