import { pathOf, type RouteName } from './navigate';

interface LazyPage {
  path: string;
  /** Taro's own way to the page: a promise of its script and style, and what it was called with. */
  load: () => [Promise<unknown>, ...unknown[]];
}

/** Brings the scripts of pages that are opened where there may be no network; what fails is fetched when it is opened. */
export function preparePages(routes: readonly RouteName[]): void {
  const { routes: pages = [] } =
    (window as { __taroAppConfig?: { routes?: LazyPage[] } }).__taroAppConfig ?? {};
  const wanted = routes.map((route) => pathOf(route).replace(/^\//, ''));
  for (const { load } of pages.filter(({ path }) => wanted.includes(path.replace(/^\//, '')))) {
    void Promise.resolve(load()[0]).catch(() => undefined);
  }
}
