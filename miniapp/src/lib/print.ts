/** WeChat has no printer: the table goes out as a file instead. */
export const canPrint = false;

export const print = (): void => undefined;
