import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { wordsOf } from '../locales/build';

/** What the fake browser lacks and our background needs. Words are the English ones, as in `_locales/en`. */
export function completeBrowser(): { permissions: { contains: ReturnType<typeof vi.fn> } } {
  const permissions = { contains: vi.fn(async () => true) };
  const action = { setTitle: vi.fn(), setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() };
  Object.assign(fakeBrowser, { permissions, action, i18n: { getMessage } });
  return { permissions };
}

/** Read once: a test may ask for thousands of words. */
const english = new Map<string, string>(Object.entries(wordsOf('en')));

function getMessage(key: string, values: string[] = []): string {
  const message = english.get(key) ?? '';
  return message.replace(/\$([1-9])/g, (_match, place: string) => values[Number(place) - 1] ?? '');
}
