import Taro from '@tarojs/taro';

const MOST_BYTES = 600_000;

/** A CSV file out of a chat, as base64; null when none was chosen or it is far too large to be one of ours. */
export async function chooseTable(): Promise<string | null> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv'] }).catch(
    () => null,
  );
  const file = chosen?.tempFiles[0];
  if (!file || file.size > MOST_BYTES) return null;
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: () => resolve(null),
    });
  });
}
