import type { Page } from '@playwright/test';

/** A photo with a fine pattern, drawn by the browser. */
export async function photo(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([across, down]) => {
      const canvas = new OffscreenCanvas(across!, down!);
      const surface = canvas.getContext('2d')!;
      const ground = surface.createLinearGradient(0, 0, across!, down!);
      ground.addColorStop(0, '#8c6a45');
      ground.addColorStop(1, '#d9b88c');
      surface.fillStyle = ground;
      surface.fillRect(0, 0, across!, down!);
      surface.fillStyle = '#2b2118';
      for (let y = 0; y < down!; y += 24) for (let x = (y / 24) % 2 ? 12 : 0; x < across!; x += 24) surface.fillRect(x, y, 10, 12);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer());
      return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
    },
    [width, height],
  );
  return Buffer.from(base64, 'base64');
}

/** The same photo as a phone writes it: with the time, and the place it was taken at. */
export function cameraNotes(jpeg: Buffer): Buffer {
  const time = Buffer.from('2026:11:03 14:22:05\0', 'latin1');
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const directory = (...entries: Buffer[]) => Buffer.concat([Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)]);
  const main = directory(entry(0x8769, 4, 1, 38), entry(0x8825, 4, 1, 76));
  const exif = Buffer.concat([directory(entry(0x9003, 2, time.length, 56)), time]);
  const place = Buffer.concat([directory(entry(0x0002, 5, 3, 100)), Buffer.alloc(40)]);
  const block = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'), main, exif, place]);
  const head = Buffer.from([0xff, 0xe1, (block.length + 2) >> 8, (block.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
}

/** A second of film. */
export async function film(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const surface = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void pieces.push(data);
    recorder.start();
    const from = performance.now();
    await new Promise<void>((done) => {
      const paint = () => {
        const since = performance.now() - from;
        surface.fillStyle = `hsl(${since / 4} 70% 50%)`;
        surface.fillRect(0, 0, 320, 180);
        if (since < 1000) requestAnimationFrame(paint);
        else done();
      };
      paint();
    });
    await new Promise((done) => ((recorder.onstop = done), recorder.stop()));
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}
