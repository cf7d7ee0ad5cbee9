import type { components } from '../../api/schema';
import { words } from '../../ui/words';

export type Attached = components['schemas']['CaseAttachment'];
export type Particulars = components['schemas']['PictureParticulars'];
export type Exhibit = components['schemas']['TitledExhibit'];

/** In the order that the person gave them. */
export const inOrder = (files: readonly Attached[]): Attached[] => [...files].sort((a, b) => a.place - b.place);

export const isPicture = ({ contentType }: Attached): boolean => contentType.startsWith('image/');
export const isVideo = ({ contentType }: Attached): boolean => contentType.startsWith('video/');

/** Kinds that browsers on some systems give no name to. */
const unnamed: Record<string, string> = { heic: 'image/heic', heif: 'image/heif', avif: 'image/avif', tif: 'image/tiff', tiff: 'image/tiff', mkv: 'video/x-matroska', mov: 'video/quicktime' };
const endingOf = (name: string): string => (name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '');

/** The file with its kind, also where the browser does not know it. Its bytes are not looked at. */
export function typed(file: File): File {
  const type = file.type || unnamed[endingOf(file.name)];
  return type && type !== file.type ? new File([file], file.name, { type, lastModified: file.lastModified }) : file;
}

/** Kinds of pictures that neither the program nor every browser can decode. */
const unshown = new Set(['image/heic', 'image/heif', 'image/tiff', 'image/x-tiff']);

/** `HEIC` for a picture that cannot be shown; empty for others. */
export const unshownKind = ({ contentType, fileName }: Attached): string => (unshown.has(contentType) ? endingOf(fileName) || contentType.split('/')[1] || '' : '').toUpperCase();

export const megabytes = (bytes: number): string => new Intl.NumberFormat(words('language'), { maximumSignificantDigits: bytes < 100_000_000 ? 2 : 3 }).format(bytes / 1_000_000);

/** The picture that stands for a video: the first of its key frames. */
export const frameOf = (video: Attached, files: readonly Attached[]): Attached | undefined =>
  inOrder(files)
    .filter(({ copyOf }) => copyOf?.attachment === video.id)
    .sort((a, b) => (a.copyOf?.milliseconds ?? 0) - (b.copyOf?.milliseconds ?? 0))[0];

/** `IMG_1.HEIC` → `IMG_1-edited.jpg`: a copy is known by its name, in every list. */
export function nameOfCopy(fileName: string, what: string, ending: string): string {
  const dot = fileName.lastIndexOf('.');
  return `${(dot > 0 ? fileName.slice(0, dot) : fileName).slice(0, 150)}-${what}.${ending}`;
}

/** Moves one to another place; the rest keep their order. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const one = list[from];
  return one === undefined ? [...list] : [...rest.slice(0, to), one, ...rest.slice(to)];
}

export const pathOf = (number: string, id: string): string => `/orders/${number}/attachments/${id}`;

/** `75.4 s` → `1:15.4`, as players show it. */
export function second(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  const rest = `${(Math.floor(tenths / 10) % 60).toString().padStart(2, '0')}.${tenths % 10}`;
  return `${Math.floor(tenths / 600)}:${rest}`;
}
