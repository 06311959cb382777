// WeChat's older base libraries read ES2015 at most; browsers of the h5 build follow browserslist.
const weapp = process.env.TARO_ENV === 'weapp';

// Under jest the transformer of test-utils-react brings its own presets.
const testing = process.env.NODE_ENV === 'test';

module.exports = {
  presets: testing
    ? []
    : [
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
