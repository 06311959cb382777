/// <reference types="@tarojs/taro" />

declare module '*.scss';
declare module '*.css';
declare module '*.png';
declare module '*.svg';

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
    NODE_ENV: 'development' | 'production' | 'test';
    /** Origin of the API in the WeChat build; the h5 build speaks to its own origin. */
    TARO_APP_API_BASE?: string;
  }
}
