export {
  Config,
  ConfigError,
  LOG_LEVELS,
  type DatabaseTarget,
  type LogLevel,
  type Open311Settings,
  type WechatApp,
} from './config.js';
export { loadConfig } from './load-config.js';
