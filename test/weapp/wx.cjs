/** What the bundle may call at start. Anything else is counted, so that a test can say what is missing. */
function known(storage, calls) {
  const nothing = () => undefined;
  const later = (run) => setTimeout(run);
  const offline = ({ fail, complete }) => {
    later(() => {
      fail?.({ errMsg: 'request:fail offline' });
      complete?.({ errMsg: 'request:fail offline' });
    });
    return { abort: nothing, onHeadersReceived: nothing, offHeadersReceived: nothing };
  };
  const opens = (name) => (options) => {
    calls.push([name, options.url]);
    later(() => options.success?.({ errMsg: `${name}:ok` }));
  };
  return {
    getStorageSync: (key) => storage.get(key) ?? '',
    setStorageSync: (key, value) => void storage.set(key, value),
    removeStorageSync: (key) => void storage.delete(key),
    getWindowInfo: () => ({ statusBarHeight: 44, windowWidth: 390, windowHeight: 844, pixelRatio: 3 }),
    getAppBaseInfo: () => ({ theme: 'light', fontSizeSetting: 16, SDKVersion: '3.7.0' }),
    getDeviceInfo: () => ({ platform: 'ios', system: 'iOS 17.0', model: 'iPhone' }),
    getSystemInfoSync: () => ({ platform: 'ios', pixelRatio: 3, windowWidth: 390, SDKVersion: '3.7.0' }),
    getMenuButtonBoundingClientRect: () => ({
      left: 293,
      top: 48,
      right: 383,
      bottom: 80,
      width: 90,
      height: 32,
    }),
    getLaunchOptionsSync: () => ({ path: 'tabs/home/index', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: 'tabs/home/index', query: {}, scene: 1001 }),
    getFileSystemManager: () => ({ access: ({ fail }) => later(() => fail?.({ errMsg: 'access:fail' })) }),
    getNetworkType: ({ success }) => later(() => success?.({ networkType: 'wifi' })),
    canIUse: () => true,
    nextTick: later,
    onThemeChange: nothing,
    onNetworkStatusChange: nothing,
    onWindowResize: nothing,
    offWindowResize: nothing,
    offNetworkStatusChange: nothing,
    onAppHide: nothing,
    onAppShow: nothing,
    onKeyboardHeightChange: nothing,
    setNavigationBarTitle: nothing,
    request: offline,
    uploadFile: offline,
    login: ({ success }) => later(() => success?.({ code: 'test' })),
    switchTab: opens('switchTab'),
    navigateTo: opens('navigateTo'),
    redirectTo: opens('redirectTo'),
    reLaunch: opens('reLaunch'),
    navigateBack: opens('navigateBack'),
    webpackJsonp: undefined,
  };
}

/** A `wx` that behaves like a phone without a network; `missing` lists calls nobody here knows. */
function createWx() {
  const calls = [];
  const missing = new Set();
  const storage = new Map();
  const own = known(storage, calls);
  const proxy = new Proxy(own, {
    get: (target, name) => {
      if (name in target) return target[name];
      return typeof name === 'string' ? () => void missing.add(name) : undefined;
    },
  });
  return { proxy, calls, missing, storage };
}

module.exports = { createWx };
