import Taro from '@tarojs/taro';

/** The code by which the server asks WeChat who this is; throws when WeChat gives none. */
export async function wechatCode(): Promise<string> {
  return (await Taro.login()).code;
}
