import type { CaptureDraft } from '../capture/draft';

/** A small capture as the camera hands it over. */
export const aDraft = (id = crypto.randomUUID(), title = 'Order details'): CaptureDraft => ({
  head: {
    id,
    url: 'https://www.aliexpress.com/p/order/detail.html?orderId=3048963030691559',
    title,
    capturedAt: '2026-11-23T08:00:00.000Z',
    timeZone: 'America/Sao_Paulo',
    language: 'en',
    sender: { name: 'DisputeHelper', version: '0.1.0', userAgent: 'test' },
    viewport: { width: 1280, height: 720, scale: 1 },
    completeness: {
      lacks: [],
      images: { total: 0, loaded: 0, failed: 0, stored: [] },
      frames: { read: 0, refused: 0 },
      screenshots: { parts: 0, wholePage: false },
      answers: 1,
      mhtml: false,
      suspected: null,
      settleMs: 10,
      changedWhileCapturing: false,
    },
  },
  parts: [
    { name: 'page', type: 'text/html', blob: new Blob(['<p>Ünïcode</p>'], { type: 'text/html' }) },
    { name: 'response', type: 'application/json', blob: new Blob(['{"body":"x"}'], { type: 'application/json' }) },
  ],
});
