import { browser } from 'wxt/browser';

/** The languages that packs are made in, each by its own name. */
export const languages = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  fr: 'Français',
  de: 'Deutsch',
  pl: 'Polski',
  ru: 'Русский',
  uk: 'Українська',
  it: 'Italiano',
  nl: 'Nederlands',
  ko: '한국어',
  ja: '日本語',
  ar: 'العربية',
  he: 'עברית',
} as const;

export type PackLanguage = keyof typeof languages;

const isKnown = (tag: string): tag is PackLanguage => tag in languages;

/** The browser's own language, or its nearest. */
export function uiLanguage(tag = browser.i18n.getUILanguage()): PackLanguage {
  if (isKnown(tag)) return tag;
  const primary = tag.split(/[-_]/)[0] ?? '';
  return isKnown(primary) ? primary : primary === 'pt' ? 'pt-BR' : primary === 'iw' ? 'he' : 'en';
}
