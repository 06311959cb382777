/* The order matters: the components first, because they enter Taro's import cycle at the right place. */
process.env.TARO_ENV = 'h5';
process.env.TARO_PLATFORM = 'web';
globalThis.defineAppConfig = (config) => config;
globalThis.definePageConfig = (config) => config;

require('@tarojs/components/dist/components');
const React = require('react');
const ReactDOMClient = require('react-dom/client');
const { createH5NativeComponentConfig } = require('@tarojs/plugin-framework-react/dist/runtime');

createH5NativeComponentConfig(null, React, ReactDOMClient);
require('react-dom/test-utils').act = React.act;
window.React = React;
