import type { UserConfigExport } from '@tarojs/cli';

export default {
  cache: { enable: true },
  h5: {
    devServer: {
      port: Number(process.env.PORT ?? 10086),
      open: false,
      proxy: [{ context: ['/api'], target: process.env.API_ORIGIN ?? 'http://127.0.0.1:3000' }],
    },
  },
} satisfies UserConfigExport<'webpack5'>;
