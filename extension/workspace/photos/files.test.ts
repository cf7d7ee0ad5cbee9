import { describe, expect, it } from 'vitest';
import { type Attached, frameOf, inOrder, moved, nameOfCopy, second, typed, unshownKind } from './files';

const file = (id: string, place: number, of?: { attachment: string; milliseconds: number }): Attached => ({
  id,
  place,
  fileName: `${id}.jpg`,
  contentType: 'image/jpeg',
  bytes: 1,
  sha256: 'a'.repeat(64),
  caption: '',
  storedAt: '2026-11-03T10:00:00Z',
  setAside: false,
  shows: [],
  copyOf: of ? { ...of, sha256: 'b'.repeat(64), capture: null, done: ['key-frame'] } : null,
});

describe('the files of a case', () => {
  it('Stand as the person put them', () => {
    expect(inOrder([file('a', 2), file('b', 1)]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('Move one at a time', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });

  it('Show a video by the earliest of its key frames', () => {
    const frames = [file('late', 1, { attachment: 'film', milliseconds: 9000 }), file('early', 2, { attachment: 'film', milliseconds: 200 })];
    expect(frameOf(file('film', 3), frames)?.id).toBe('early');
    expect(frameOf(file('other', 3), frames)).toBeUndefined();
  });

  it('Name their copies', () => {
    expect(nameOfCopy('IMG_1.HEIC', 'edited', 'jpg')).toBe('IMG_1-edited.jpg');
    expect(nameOfCopy('.hidden', 'edited', 'png')).toBe('.hidden-edited.png');
  });

  it('Say a second as players do', () => {
    expect(second(0)).toBe('0:00.0');
    expect(second(75_449)).toBe('1:15.4');
    expect(second(59_960)).toBe('1:00.0');
  });
});

describe('A file whose kind the browser does not know', () => {
  it('gets it from its ending, and keeps its bytes and its time', async () => {
    const heic = typed(new File(['bytes'], 'IMG_1.HEIC', { lastModified: 5 }));
    expect([heic.type, heic.name, heic.lastModified, await heic.text()]).toEqual(['image/heic', 'IMG_1.HEIC', 5, 'bytes']);
    expect(typed(new File([''], 'notes')).type).toBe('');
    expect(typed(new File([''], 'a.heic', { type: 'image/jpeg' })).type).toBe('image/jpeg');
  });

  it('is named by what it is where it cannot be shown', () => {
    const file = (contentType: string, fileName: string) => unshownKind({ contentType, fileName } as Attached);
    expect(file('image/heic', 'IMG_1.HEIC')).toBe('HEIC');
    expect(file('image/tiff', 'scan.tif')).toBe('TIF');
    expect(file('image/tiff', 'scan')).toBe('TIFF');
    expect(file('image/jpeg', 'a.jpg')).toBe('');
  });
});
