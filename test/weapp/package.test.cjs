const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const acorn = require('acorn');

const root = path.resolve(__dirname, '../..');
const weapp = path.join(root, 'miniapp/dist/weapp');
const h5 = path.join(root, 'miniapp/dist/h5');
const KB = 1024;

const files = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
const size = (list) => list.reduce((sum, file) => sum + fs.statSync(file).size, 0);
const zipped = (file) => zlib.gzipSync(fs.readFileSync(file)).length;

const { subPackages } = JSON.parse(fs.readFileSync(path.join(weapp, 'app.json'), 'utf8'));
const all = files(weapp);
const inside = (name) => all.filter((file) => file.startsWith(path.join(weapp, name) + path.sep));
const subs = subPackages.map((sub) => sub.root);

test('the mini-program is written in ES2015', () => {
  for (const file of all.filter((name) => name.endsWith('.js')))
    expect(() => acorn.parse(fs.readFileSync(file, 'utf8'), { ecmaVersion: 2015 })).not.toThrow();
});

test('the main package stays under 900 KB', () => {
  const sub = new Set(subs.flatMap(inside));
  expect(size(all.filter((file) => !sub.has(file)))).toBeLessThanOrEqual(900 * KB);
});

test.each(subs)('sub-package %s stays under 2 MB', (name) => {
  expect(inside(name).length).toBeGreaterThan(0);
  expect(size(inside(name))).toBeLessThanOrEqual(2048 * KB);
});

test('all packages together stay under 30 MB', () => {
  expect(size(all)).toBeLessThanOrEqual(30 * 1024 * KB);
});

test('h5 loads at most 230 KB of zipped script before its first page, and nothing from elsewhere', () => {
  const html = fs.readFileSync(path.join(h5, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    [...scripts, ...html.matchAll(/href="(\/[^"]+)"/g)].filter((source) => /^(https?:)?\/\//.test(source)),
  ).toEqual([]);
  const entry = scripts.map((source) => path.join(h5, source));
  const chunks = files(path.join(h5, 'js')).filter((file) => file.endsWith('.js') && !entry.includes(file));
  // Which chunk is the first page's is not written anywhere: count the largest.
  const first = Math.max(...chunks.map(zipped));
  expect(entry.map(zipped).reduce((sum, bytes) => sum + bytes, first)).toBeLessThanOrEqual(230 * KB);
});

test('h5 can be zoomed and says its language', () => {
  const html = fs.readFileSync(path.join(h5, 'index.html'), 'utf8');
  expect(html).toContain('lang="zh-CN"');
  expect(html).not.toMatch(/user-scalable|maximum-scale/);
});

test('one React is installed, 18.3.1', () => {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  for (const name of ['react', 'react-dom']) {
    const found = Object.entries(packages).filter(([at]) => at.endsWith(`node_modules/${name}`));
    expect(found.map(([, entry]) => entry.version)).toEqual(['18.3.1']);
  }
});
