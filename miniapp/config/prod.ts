import type { UserConfigExport } from '@tarojs/cli';

/** No persisted cache: a release is built from its sources alone. */
export default { cache: { enable: false } } satisfies UserConfigExport<'webpack5'>;
