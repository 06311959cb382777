import Taro from '@tarojs/taro';
import type { Platform } from './platform-types';

const files = () => Taro.getFileSystemManager();

/** Temporary files vanish when WeChat closes; drafts need theirs. */
async function keep(path: string): Promise<string> {
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: 80, compressedWidth: 1600 });
  return files().saveFileSync(tempFilePath) as string;
}

/** WeChat. The browser's twin is platform.h5.ts. */
export const platform: Platform = {
  can: { speak: false, scan: true, pickPlace: true },

  locate: () =>
    Taro.getLocation({ type: 'gcj02' }).then(
      ({ latitude, longitude }) => ({ lat: latitude, lng: longitude }),
      () => null,
    ),

  pickPlace: () =>
    Taro.chooseLocation({}).then(
      ({ name, address, latitude, longitude }) => ({ name, address, lat: latitude, lng: longitude }),
      () => null,
    ),

  async choosePhotos(count) {
    const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] }).catch(
      () => null,
    );
    return Promise.all((chosen?.tempFiles ?? []).map(({ tempFilePath }) => keep(tempFilePath)));
  },

  photoUrl: (kept) =>
    new Promise((resolve) => {
      files().access({ path: kept, success: () => resolve(kept), fail: () => resolve(null) });
    }),

  removePhoto: (kept) =>
    new Promise((resolve) => {
      files().removeSavedFile({ filePath: kept, complete: () => resolve() });
    }),

  showPhotos: (urls, current) => void Taro.previewImage({ urls, current }),

  scan: () =>
    Taro.scanCode({ scanType: ['qrCode'] }).then(
      ({ result }) => result,
      () => null,
    ),

  copy: (text) =>
    Taro.setClipboardData({ data: text }).then(
      () => true,
      () => false,
    ),

  call: (phone) => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined),

  // WeChat gives mini-programs no voice of its own.
  speak: () => undefined,
  stopSpeaking: () => undefined,
};
