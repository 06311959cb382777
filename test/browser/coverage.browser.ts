import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages.js';

const config = readFileSync(join(process.cwd(), 'miniapp/src/app.config.ts'), 'utf8');
const NOBODY = 'none';
const ids = {
  route: NOBODY,
  team: NOBODY,
  posting: NOBODY,
  request: NOBODY,
  toDispatch: NOBODY,
  toVerify: NOBODY,
  task: NOBODY,
  shift: NOBODY,
  order: NOBODY,
  goods: NOBODY,
  place: NOBODY,
  redemption: NOBODY,
  round: NOBODY,
  certificate: NOBODY,
  activity: NOBODY,
  neighbour: NOBODY,
  venue: NOBODY,
  series: NOBODY,
  mother: NOBODY,
};

/** On the web the component page has a short address. */
const SHORT: Record<string, string> = { '/features/ui-demo/pages/index': '/ui' };

/** The paths in app.config.ts: main pages as they stand, those of sub-packages behind their root. */
function declared(): string[] {
  const main = [...config.matchAll(/^ {4}'(tabs\/[^']+)'/gm)].map(([, path]) => `/${path}`);
  const roots = [...config.matchAll(/root: '([^']+)',\s+pages: \[([^\]]+)\]/g)];
  const sub = roots.flatMap(([, root, pages]) =>
    [...pages!.matchAll(/'([^']+)'/g)].map(([, path]) => `/${root}/${path}`),
  );
  return [...main, ...sub].map((path) => SHORT[path] ?? path);
}

const repeated = (all: string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);

describe('the list of pages under test', () => {
  it('names every page of the mini-program', () => {
    const tested = new Set(PAGES.map((page) => page.path(ids).split('?')[0]));
    expect(declared().length).toBeGreaterThan(20);
    expect(declared().filter((path) => !tested.has(path))).toEqual([]);
  });

  it('stands on pages that are declared once: WeChat takes no sub-package twice', () => {
    const roots = [...config.matchAll(/root: '([^']+)'/g)].map(([, root]) => root!);
    expect(repeated([...declared(), ...roots])).toEqual([]);
  });

  it('has no name twice, as the pictures would be written over each other', () => {
    expect(repeated(PAGES.map(({ name }) => name))).toEqual([]);
  });
});
