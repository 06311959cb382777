// WeChat's older base libraries read ES2015 at most; browsers of the h5 build follow browserslist.
const weapp = process.env.TARO_ENV === 'weapp';

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        ...(weapp ? { targets: { ios: '10', chrome: '53' }, ignoreBrowserslistConfig: true } : {}),
      },
    ],
  ],
};
