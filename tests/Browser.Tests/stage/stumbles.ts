import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { top } from './settings';

const axe = readFileSync(join(top, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What a screen reader or a keyboard would stumble over. The page's own policy forbids scripts, so the tools' door is used. */
export async function stumbles(page: Page, within = 'document'): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Runtime.evaluate', { expression: axe });
  const { result } = await tools.send('Runtime.evaluate', { expression: `axe.run(${within}).then(({ violations }) => violations)`, awaitPromise: true, returnByValue: true });
  const violations = result.value as Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
