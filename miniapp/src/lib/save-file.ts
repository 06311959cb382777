import Taro from '@tarojs/taro';
import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf } from './http';

const TIMEOUT_MS = 120_000;

/** Fetches a file and opens it in WeChat's viewer, from where it can be kept or passed on. Throws ApiError. */
export function saveFile(path: string, name: string): Promise<void> {
  return withAuth(async (header) => {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
    const answer = await Taro.downloadFile({
      url: apiBase() + path,
      header,
      filePath,
      timeout: TIMEOUT_MS,
    }).catch((error: unknown) => {
      throw failureOf(error);
    });
    if (answer.statusCode >= 300) throw fromProblem(answer.statusCode, undefined);
    await Taro.openDocument({ filePath, showMenu: true });
  });
}

/** WeChat prints from its viewer. */
export function printFile(path: string, name: string): Promise<void> {
  return saveFile(path, name);
}
