import type { Page } from '@playwright/test';
import type { components } from '../../extension/api/schema';
import { captureInto, pair } from './stage/acts';
import { cameraNotes, film, photo } from './stage/photos';
import { lamps, sample } from './stage/samples';
import { expect, test, visit } from './stage/stage';
import { stumbles } from './stage/stumbles';

type Attached = components['schemas']['CaseAttachment'];
const number = '8100000000001234';

test('Photos are put in order, told what they show, and edited in a copy that carries nothing but pixels', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  await captureInto(program, await visit({ buyer, shop }, sample('order-detail', lamps)));
  const page = await buyer.ours(`case.html?order=${number}#photos`);
  const files = (): Promise<Attached[]> => program.read(`/orders/${number}/attachments`);
  const placed = async () => (await files()).sort((a, b) => a.place - b.place).map(({ fileName }) => fileName);

  const taken = cameraNotes(await photo(page, 1600, 1200));
  await add(page, [
    { name: 'box.jpg', mimeType: 'image/jpeg', buffer: taken },
    { name: 'label.jpg', mimeType: 'image/jpeg', buffer: await photo(page, 800, 600) },
    { name: 'fault.webm', mimeType: 'video/webm', buffer: await film(page) },
  ]);
  await expect.poll(async () => (await files()).length).toBe(3);

  await page.getByLabel('What E2 shows').fill('The torn box');
  await page.getByLabel('What E2 shows').press('Enter');
  await expect.poll(async () => (await files())[0]?.caption).toBe('The torn box');
  await page.getByRole('button', { name: /^Move E2/ }).press(' ');
  await expect(page.getByText('E2 is picked up. Place 1 of 3.', { exact: false })).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await expect.poll(placed).toEqual(['label.jpg', 'box.jpg', 'fault.webm']);
  expect(await stumbles(page, '"section.step"')).toEqual([]);

  await page.getByRole('button', { name: 'Open E2, The torn box' }).click();
  await expect(page.getByText('by the camera’s clock; its time zone is unknown')).toBeVisible();
  await expect(page.getByText('yes, in the original; copies never carry it')).toBeVisible();
  expect(await stumbles(page, '"[role=dialog]"')).toEqual([]);
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  const paper = page.getByRole('application', { name: 'The copy' });
  await paper.focus();
  for (const key of ['ArrowLeft', 'Enter', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('Arrow 1', { exact: true })).toBeVisible();
  await page.getByLabel('Blur').check();
  const box = (await paper.locator('canvas').boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Blur 2', { exact: true })).toBeHidden();
  await page.keyboard.press('Control+y');
  await page.getByRole('button', { name: 'Save the copy' }).click();
  await expect.poll(async () => (await files()).find(({ copyOf }) => copyOf)?.copyOf?.done).toEqual(['arrow', 'blurred']);
  const copy = (await files()).find(({ copyOf }) => copyOf)!;
  const original = (await files()).find(({ fileName }) => fileName === 'box.jpg')!;
  expect(copy.copyOf?.sha256).toBe(original.sha256);
  // Who blurs means to keep it from others.
  await expect.poll(async () => (await files()).find(({ fileName }) => fileName === 'box.jpg')?.setAside).toBe(true);
  const bytes = async ({ id }: Attached) => Buffer.from(await (await program.ask(`/orders/${number}/attachments/${id}/file`)).arrayBuffer());
  expect((await bytes(original)).equals(taken)).toBe(true);
  expect((await bytes(copy)).includes('Exif')).toBe(false);
  // The drawn picture has a fine pattern; of the blurred corner a few even blocks are left.
  expect(await edges(page, await bytes(original))).toBeGreaterThan(300);
  expect(await edges(page, await bytes(copy))).toBeLessThan(40);
});

test('Of a video the pictures that matter are kept, each with its second', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  await captureInto(program, await visit({ buyer, shop }, sample('order-detail', lamps)));
  const page = await buyer.ours(`case.html?order=${number}#photos`);
  await add(page, [
    { name: 'fault.webm', mimeType: 'video/webm', buffer: await film(page) },
    { name: 'broken.mp4', mimeType: 'video/mp4', buffer: Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom no film at all', 'latin1') },
    // Browsers that do not know the kind name none.
    { name: 'IMG_1.HEIC', mimeType: '', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1') },
  ]);
  await page.getByRole('button', { name: /^Open E2/ }).click();
  await page.getByRole('button', { name: /^Open the video/ }).click();
  const player = page.locator('video');
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(2);
  await player.evaluate((video: HTMLVideoElement) => new Promise((done) => ((video.onseeked = done), (video.currentTime = 0.4))));
  await page.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(page.getByText('Kept: the picture at 0:00.4')).toBeVisible();
  const files: Attached[] = await program.read(`/orders/${number}/attachments`);
  const video = files.find(({ fileName }) => fileName === 'fault.webm')!;
  expect(files.find(({ copyOf }) => copyOf)?.copyOf).toMatchObject({ attachment: video.id, sha256: video.sha256, milliseconds: 400, done: ['key-frame'] });

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Open E3/ }).click();
  await page.getByRole('button', { name: /^Open the video/ }).click();
  await expect(page.getByText('This browser cannot decode this video', { exact: false })).toBeVisible();

  // A picture that cannot be shown says what it is, and what to do.
  await page.keyboard.press('Escape');
  const unshown = page.getByRole('button', { name: 'Open E4, IMG_1.HEIC' });
  await expect(unshown).toContainText('HEIC');
  await unshown.click();
  await expect(page.getByText('It is kept bit for bit. Open it in another program, save it there as JPEG', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit a copy' })).toBeHidden();
});

const add = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) => page.locator('input[type=file]').setInputFiles(files);

/** How often light changes to dark along a line through the corner. */
const edges = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const surface = canvas.getContext('2d')!;
    surface.drawImage(bitmap, 0, 0);
    const { data } = surface.getImageData(20, Math.round(bitmap.height * 0.1), Math.round(bitmap.width * 0.35), 8);
    let count = 0;
    for (let at = 4; at < data.length; at += 4) if (Math.abs((data[at] ?? 0) - (data[at - 4] ?? 0)) > 12) count++;
    return count;
  }, bytes.toString('base64'));
