import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { components } from '../../../extension/api/schema';
import type { Browser } from '../stage/browser';
import { say } from '../stage/deliver';
import type { Program } from '../stage/program';
import { expect } from '../stage/stage';

type Bundle = components['schemas']['BundleProgress'];

/** The pages that tell what a pack is: its first two, the conversation, and a page of evidence. */
const telling = [/./, /Claim and evidence/, /Conversation with the seller/, /Exhibit E2/];

/** Four pages of an evidence pack side by side. */
export async function shootPack(program: Program, buyer: Browser, order: string, path: string): Promise<void> {
  const { id } = await say<Bundle>(program, 'POST', `/orders/${order}/bundles`, { profile: 'full' });
  await expect.poll(async () => (await program.read<Bundle>(`/bundles/${id}`)).state, { timeout: 60_000 }).toBe('done');
  const folder = mkdtempSync(join(tmpdir(), 'disputehelper-pack-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, Buffer.from(await (await program.ask(`/bundles/${id}/file`)).arrayBuffer()));
    execFileSync('pdftoppm', ['-r', '80', '-png', file, join(folder, 'page')]);
    const texts = execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f');
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.png')).sort();
    const chosen = telling.map((words, nth) => sheets[nth === 0 ? 0 : texts.findIndex((text, at) => at > 0 && headed(text, words))]).filter((name) => name !== undefined);
    const images = chosen.map((name) => `<img src="data:image/png;base64,${readFileSync(join(folder, name)).toString('base64')}" alt="">`);
    const page = await buyer.context.newPage();
    await page.setViewportSize({ width: 1600, height: 562 });
    await page.setContent(`<body style="margin:0;display:grid;grid-template-columns:repeat(4,1fr);gap:8px;padding:4px;background:#c9d0d6"><style>img{width:100%;display:block}</style>${images.join('')}</body>`);
    await page.screenshot({ path, fullPage: true });
    await page.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that begins a part, or is in its first lines about it; contents name the parts too. */
const headed = (text: string, words: RegExp): boolean => words.test(text.trim().split('\n').slice(0, 40).join('\n')) && !/Contents/.test(text);
