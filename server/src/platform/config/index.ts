export { Config, ConfigError, LOG_LEVELS, type DatabaseTarget, type LogLevel } from './config.js';
export { loadConfig } from './load-config.js';
