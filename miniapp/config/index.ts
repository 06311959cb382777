import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import devConfig from './dev';
import prodConfig from './prod';
import { useSharedSource } from './shared-source';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '../shared');

/** Tokens are px on purpose: text must not shrink with the width of a narrow phone. */
const postcss = { pxtransform: { enable: false, config: {} } };

export default defineConfig<'webpack5'>(async (merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'linli',
    date: '2026-11-20',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    plugins: [path.join(__dirname, 'aria-plugin.ts')],
    alias: { '@': path.join(root, 'src'), '@linli/shared': path.join(shared, 'src/index.ts') },
    env: { TARO_APP_API_BASE: JSON.stringify(process.env.TARO_APP_API_BASE ?? '') },
    terser: { enable: true, config: { output: { ascii_only: false } } },
    mini: {
      optimizeMainPackage: { enable: true },
      compile: { include: [path.join(shared, 'src'), path.resolve(root, '../node_modules/zustand')] },
      postcss,
      webpackChain: useSharedSource,
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      useHtmlComponents: true,
      router: { mode: 'hash', customRoutes: { '/features/ui-demo/pages/index': '/ui' } },
      webpackChain: useSharedSource,
      compile: { include: [path.join(shared, 'src')] },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true, config: {} }, ...postcss },
    },
  };
  return merge({}, base, process.env.NODE_ENV === 'development' ? devConfig : prodConfig);
});
