import { describe, expect, it } from 'vitest';
import type { Layout } from '../capture/layout';
import { canMask, masked, maskedLines, placesIn } from './masking';

describe('Masked words', () => {
  it.each(['Ana Souza ana.souza+shop@mail.example.br', '+55 11 98765-4321', '(11) 98765-4321', '0049 170 1234567', '212 555 0142'])('lose mail addresses and phone numbers: %s', (text) => {
    expect(masked(text)).toContain('████');
    expect(masked(text)).not.toMatch(/\d{4}|@/);
  });

  it.each(['Order ID: 8100000000001234', '1234 5678 1234 5678', 'Total: R$1.977,90', '2026-11-23 08:00', 'LX000000123US', 'x2', 'Refund before Sep 3, 2026'])('keep what proves the case: %s', (text) =>
    expect(masked(text)).toBe(text),
  );
});

describe('Masked pictures', () => {
  const layout: Layout = {
    version: 1,
    page: { width: 1000, height: 2000 },
    viewport: { width: 1000, height: 500, scale: 2 },
    texts: [
      { text: 'Ana Souza', x: 100, y: 620, width: 80, height: 20, personal: true },
      { text: 'Total', x: 100, y: 700, width: 80, height: 20 },
      { text: 'ana@mail.example', x: 100, y: 1500, width: 80, height: 20 },
    ],
    images: [],
  };

  it('are painted over where something personal stood, at the scale of the picture', () => {
    expect(placesIn({ of: 'page', left: 0, top: 500, width: 1000, height: 500 }, 2000, layout)).toEqual([{ x: 194, y: 234, width: 172, height: 52 }]);
  });

  it('are not made of areas that scroll by themselves, nor of a page of which some places are not known', () => {
    const shot = { of: 'page', left: 0, top: 0, width: 10, height: 10 } as const;
    expect(canMask(shot, layout)).toBe(true);
    expect(canMask({ ...shot, of: 'area 1' }, layout)).toBe(false);
    expect(canMask(undefined, layout)).toBe(false);
    expect(canMask(shot, { ...layout, leftOut: 1 })).toBe(false);
  });

  it('come with the words of the page', () => {
    expect(maskedLines(layout).split('\n')).toEqual(['█████████', 'Total', '████████████']);
  });
});
