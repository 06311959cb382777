/**
 * test-utils-react calls the router the way Taro 3 did: createRouter(app, config, framework). Everything here is
 * Taro 4's own router; only that call is translated.
 */
const { Current } = require('@tarojs/runtime');
const real = require('@tarojs/router/dist/index.js');

function createRouter(...args) {
  if (typeof args[2] !== 'string') return real.createRouter(...args);
  const [app, config, framework] = args;
  Current.page = null;
  document.body.innerHTML = '<div id="app"></div>';
  for (const { root, pages } of config.subPackages ?? [])
    for (const page of pages) {
      const file = `${root}/${page}`;
      if (config.routes.some((route) => route.path === file)) continue;
      config.routes.push({
        path: file,
        load: async (context, params) => [require(`${process.cwd()}/src/${file}`).default, context, params],
      });
    }
  window.__taroAppConfig = config;
  const history = real.createHashHistory({ window });
  real.setHistory(history);
  if (config.tabBar && !config.tabBar.custom) real.handleAppMountWithTabbar(config, history);
  else real.handleAppMount(config, history);
  return real.createRouter(history, app, config, framework);
}

module.exports = new Proxy(real, {
  get: (target, name) => (name === 'createRouter' ? createRouter : target[name]),
});
