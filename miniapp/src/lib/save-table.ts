import Taro from '@tarojs/taro';
import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf } from './http';

/** Fetches a table (Excel) and opens it in WeChat's own viewer, from where it can be passed on. Throws ApiError. */
export async function saveTable(path: string, fileName: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`;
  await withAuth(async (headers) => {
    const { statusCode } = await Taro.downloadFile({
      url: apiBase() + path,
      header: headers,
      filePath,
    }).catch((error: unknown) => {
      throw failureOf(error);
    });
    if (statusCode !== 200) throw fromProblem(statusCode, undefined);
  });
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true });
}
