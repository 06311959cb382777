import type { RouteName } from './navigate';

/** WeChat brings whole sub-packages: their pages are there. The browser's twin is prepare-pages.h5.ts. */
export const preparePages = (_routes: readonly RouteName[]): void => undefined;
