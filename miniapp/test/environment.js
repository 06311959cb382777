const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom lays nothing out, so nothing ever comes into view. */
class IntersectionObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom has no fetch; Node's own lets tests talk to a real server. Its signals and forms only go together with it. */
class BrowserWithFetch extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      'fetch',
      'Headers',
      'Request',
      'Response',
      'AbortController',
      'AbortSignal',
      'TextEncoder',
      'TextDecoder',
      'structuredClone',
    ])
      this.global[name] = globalThis[name];
    this.global.IntersectionObserver = IntersectionObserver;
  }
}

module.exports = BrowserWithFetch;
