interface Detector {
  detect(image: ImageBitmap): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    /** Chrome on Android and macOS, Samsung Internet; others have none. */
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

export const canReadCodes = () => typeof window === 'object' && 'BarcodeDetector' in window;

/** The text of the first QR code in a photo; null when there is none. */
export async function readCode(photo: Blob): Promise<string | null> {
  if (!window.BarcodeDetector) return null;
  const image = await createImageBitmap(photo);
  try {
    const found = await new window.BarcodeDetector({ formats: ['qr_code'] }).detect(image);
    return found[0]?.rawValue ?? null;
  } finally {
    image.close();
  }
}
