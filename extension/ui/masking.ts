import type { Layout, PlacedText } from '../capture/layout';
import type { Shot } from '../capture/scroll';

const mail = /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".,;]+/gu;
/** With a country's code, with an area in brackets, or in three groups. An order's number has more digits in each. */
const phone = /(?:\+|\b00)[ \u00a0]?\d[\d\s().\u2011-]{6,}\d|\(\d{2,4}\)[ \u00a0]?\d[\d\s.\u2011-]{5,}\d|(?<!\d[ .\u2011-]?)\d{2,4}[ .\u2011-]\d{3,5}[ .\u2011-]\d{3,4}(?![\d -]*\d)/gu;
const mostDigits = 15;

/** The words with mail addresses and phone numbers blacked out. */
export function masked(text: string): string {
  return text.replace(mail, bar).replace(phone, (found) => (found.replace(/\D/g, '').length > mostDigits || isMoment(found) ? found : bar(found)));
}

/** What must not be seen: the block of the address, and every text with a mail address or a phone number in it. */
export const isPersonal = ({ text, personal }: PlacedText): boolean => personal === true || masked(text) !== text;

/** The page's words, line by line, without what is personal. */
export const maskedLines = (layout: Layout): string => layout.texts.map((one) => (one.personal ? bar(one.text) : masked(one.text))).join('\n');

/** Pictures of areas that scroll by themselves are not of the page's own places: nothing can be blacked out in them. Nor where some places are not known. */
export const canMask = (shot: Shot | undefined, { leftOut = 0 }: Pick<Layout, 'leftOut'>): shot is Shot => shot !== undefined && !shot.of.startsWith('area') && leftOut === 0;

/** A new picture, its personal places painted over; the old one stays as it is. */
export async function maskPicture(picture: Blob, shot: Shot, layout: Layout): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const paint = canvas.getContext('2d');
    if (!paint) throw new Error('This browser cannot paint over a picture.');
    paint.drawImage(bitmap, 0, 0);
    for (const { x, y, width, height } of placesIn(shot, bitmap.width, layout)) paint.fillRect(x, y, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    bitmap.close();
  }
}

/** The places to paint over, in pixels of the picture, a little larger than the letters. */
export function placesIn(shot: Shot, pictureWidth: number, layout: Layout): { x: number; y: number; width: number; height: number }[] {
  const scale = pictureWidth / shot.width;
  const edge = 3;
  return layout.texts
    .filter(isPersonal)
    .filter(({ y, height }) => y + height > shot.top && y < shot.top + shot.height)
    .map(({ x, y, width, height }) => ({
      x: (x - shot.left - edge) * scale,
      y: (y - shot.top - edge) * scale,
      width: (width + 2 * edge) * scale,
      height: (height + 2 * edge) * scale,
    }));
}

const bar = (text: string): string => '█'.repeat(Math.min(12, Math.max(4, text.length)));
/** "2026-11-23 08:00" has the groups of a phone number. */
const isMoment = (text: string): boolean => /^(19|20)\d\d[ .\u2011-]/.test(text);
