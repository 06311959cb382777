/** The browser's twin: pages bring their own `@media print`. */
export const canPrint = true;

export const print = (): void => window.print();
