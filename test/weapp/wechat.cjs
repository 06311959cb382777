const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { createWx } = require('./wx.cjs');

const DRAWN_WITHIN_MS = 5000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Whether a page has words yet. */
const drawn = (page) => text(page) !== '';

/**
 * As much of WeChat as a bundle needs to start: its module loader, App, Page, Component and setData, in a context
 * without eval, without a DOM and without Node.
 */
class WeChat {
  constructor(folder) {
    this.folder = folder;
    this.errors = [];
    this.stack = [];
    this.modules = new Map();
    this.pages = new Map();
    this.wx = createWx();
    const log = (...words) => this.errors.push(words.map(String).join(' '));
    const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
    this.context = vm.createContext(
      {
        ...timers,
        wx: this.wx.proxy,
        console: { log() {}, info() {}, debug() {}, warn() {}, error: log },
        App: (app) => ((this.app = app), app),
        Page: (page) => (this.definition = page),
        Component: (component) => (this.definition = component),
        Behavior: (behaviour) => behaviour,
        getApp: () => this.app,
        getCurrentPages: () => this.stack,
      },
      { codeGeneration: { strings: false, wasm: false } },
    );
  }

  /** Runs a file of the bundle once, as WeChat's require does. */
  require(file) {
    const full = path.resolve(this.folder, file.endsWith('.js') ? file : `${file}.js`);
    const known = this.modules.get(full);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(full, module);
    const source = `(function (require, module, exports) {${fs.readFileSync(full, 'utf8')}\n})`;
    const run = new vm.Script(source, { filename: full }).runInContext(this.context);
    run((next) => this.require(path.resolve(path.dirname(full), next)), module, module.exports);
    return module.exports;
  }

  launch() {
    this.require('app.js');
    this.app.onLaunch({ path: 'tabs/home/index', query: {}, scene: 1001 });
    this.app.onShow?.({});
  }

  /** Opens a page on top of the stack, with WeChat's life cycle. */
  async open(route, query = {}) {
    if (!this.pages.has(route)) {
      this.require(route);
      this.pages.set(route, this.definition);
    }
    const definition = this.pages.get(route);
    const page = Object.create(definition);
    Object.assign(page, { route, options: query, data: structuredClone(definition.data ?? {}) });
    page.setData = (patch, done) => {
      for (const [at, value] of Object.entries(patch)) put(page.data, at, value);
      setTimeout(() => done?.());
    };
    this.stack.push(page);
    page.onLoad?.(query);
    page.onShow?.();
    page.onReady?.();
    // A busy machine draws late: until there is something, then as long as it takes to settle.
    const late = Date.now() + DRAWN_WITHIN_MS;
    while (!drawn(page) && Date.now() < late) await pause(20);
    await pause(120);
    return page;
  }

  close() {
    this.stack.pop()?.onUnload?.();
  }
}

/** Sets `root.cn.[0].cl` as setData does. */
function put(data, at, value) {
  const steps = at.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop();
  let place = data;
  for (const step of steps) place = place[step] ??= {};
  place[last] = value;
}

/** All nodes of a rendered page, depth first; attributes stand under Taro's short names. */
function nodes(page) {
  const all = [];
  const walk = (node) => {
    if (!node || typeof node !== 'object') return;
    all.push(node);
    Object.values(node.cn ?? {}).forEach(walk);
  };
  walk(page.data.root);
  return all;
}

/** All words of a rendered page. */
const text = (page) =>
  nodes(page)
    .map((node) => node.v)
    .filter(Boolean)
    .join(' ');

module.exports = { WeChat, nodes, text };
