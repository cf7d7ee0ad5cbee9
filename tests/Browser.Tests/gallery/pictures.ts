import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../stage/settings';

/** Any small picture will do. */
export const picture = readFileSync(join(pages, 'pictures', 'lampblack.png'));

/** Where the gallery's pictures are said to lie: the shop's own host for them. */
export const pictureAt = (name: string): string => `https://ae01.alicdn.com/gallery/${name}.png`;

/** What lets the extension read a picture of another host, as the shop's host does. */
export const readable = { 'Access-Control-Allow-Origin': '*' };
