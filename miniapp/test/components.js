/**
 * The components of the h5 build (useHtmlComponents). Their index is part of an import cycle through View, so View is
 * taken from its own file and the others only when they are asked for.
 */
module.exports = new Proxy(
  { __esModule: true },
  {
    get(target, name) {
      if (name in target) return target[name];
      if (name === 'View') return require('@tarojs/components-react/dist/components/view/index.js').default;
      return require('@tarojs/components-react/dist/index.js')[name];
    },
  },
);
