import { draw } from './draw';
import type { Edit } from './edit';
import { scaleFor, sizeOf } from './geometry';

/** A picture that is being edited: small in `image`, whole in `bytes`. */
export interface OpenPicture {
  bytes: Blob;
  image: ImageBitmap;
  /** Of the original, as the camera was held. */
  width: number;
  height: number;
}

/** So large is what one draws on; the copy is drawn anew from the original. */
const longerSide = 1600;

/** Undefined where the browser cannot decode it. */
export async function opened(bytes: Blob): Promise<OpenPicture | undefined> {
  try {
    const whole = await createImageBitmap(bytes);
    const { width, height } = whole;
    const scale = Math.min(1, longerSide / Math.max(width, height));
    if (scale === 1) return { bytes, image: whole, width, height };
    const image = await createImageBitmap(whole, { resizeWidth: Math.max(1, Math.round(width * scale)), resizeHeight: Math.max(1, Math.round(height * scale)), resizeQuality: 'high' });
    // A photo of 48 million pixels takes 190 MB while it is open.
    whole.close();
    return { bytes, image, width, height };
  } catch {
    return undefined;
  }
}

/** The copy in full size. Drawn anew it carries pixels and nothing else: no place, no time, no camera. */
export async function copyOfPicture({ bytes, width, height }: OpenPicture, edit: Edit): Promise<{ blob: Blob; ending: string }> {
  const size = sizeOf(edit);
  const scale = scaleFor(size);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(size.width * scale)), Math.max(1, Math.round(size.height * scale)));
  const surface = canvas.getContext('2d');
  if (!surface) throw new Error('No canvas of this size.');
  const image = await createImageBitmap(bytes);
  draw(surface, { image, width, height }, edit, scale);
  image.close();
  // Pictures of pages keep their sharp letters.
  const isPng = bytes.type === 'image/png';
  return { blob: await canvas.convertToBlob({ type: isPng ? 'image/png' : 'image/jpeg', quality: 0.92 }), ending: isPng ? 'png' : 'jpg' };
}
