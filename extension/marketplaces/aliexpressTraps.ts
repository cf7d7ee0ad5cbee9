import type { Suspicion } from '../capture/completeness';

/** The shop's "are you a robot" dialogs and its sign-in. Logged-out pages look like normal HTML otherwise. */
const captcha = '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container, iframe[src*="/_____tmd_____/punish"]';
const captchaWords = /FAIL_SYS_USER_VALIDATE|RGV587_ERROR/;
const loginWords = /FAIL_SYS_SESSION_EXPIRED/;

/** Does the page look like one of those? `answers` are the bodies it received; the last ones count. */
export function suspicion(document: Document, url: string, answers: readonly string[]): Suspicion | null {
  const { pathname, hostname } = new URL(url);
  if (/\/_____tmd_____\//.test(pathname) || shown(document, captcha)) return 'captcha';
  if (/^(login|passport)\./.test(hostname) || shown(document, 'input[type="password"]')) return 'login';
  const last = answers.at(-1)?.slice(0, 4_000) ?? '';
  if (captchaWords.test(last)) return 'captcha';
  return loginWords.test(last) ? 'login' : null;
}

function shown(document: Document, selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
}
