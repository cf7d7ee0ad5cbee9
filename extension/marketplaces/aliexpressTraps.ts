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
  if (loginWords.test(last)) return 'login';
  return isWalled(document) ? 'cookie-wall' : null;
}

/** What only a signed-in buyer is shown, and what only a stranger is. Cookies are never looked at. */
const mine = '.order-item, .order-detail-order-info, [data-pl="order_detail_gray_id"], [class*="RedOrderList_OrderList__item__"], a[href*="logout"], a[href*="signout"]';
const strangers = 'a[href*="//login.aliexpress."], a[href*="//passport.aliexpress."], input[type="password"]';

/** Null where the page does not tell. */
export function signedIn(document: Document, url: string, answers: readonly string[]): boolean | null {
  if (suspicion(document, url, answers) === 'login') return false;
  if (document.querySelector(mine)) return true;
  return shown(document, strangers) ? false : null;
}

const consent = '#gdpr-new-container, #onetrust-banner-sdk, [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [role="dialog"], dialog[open]';
const consentWords = /cookie|куки|печенье|çerez|쿠키|クッキー|คุกกี้|ملفات تعريف|עוגיות/i;

/** A question about cookies that lies over the middle of the page and most of it; a bar at its edge is none. */
function isWalled(document: Document): boolean {
  const { innerWidth, innerHeight } = document.defaultView ?? window;
  const middle = document.elementFromPoint?.(innerWidth / 2, innerHeight / 2);
  const asking = middle?.closest(consent);
  if (!asking || !consentWords.test(asking.textContent ?? '')) return false;
  for (let at: Element | null = asking; at && at !== document.body; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (getComputedStyle(at).position === 'fixed' && width * height > 0.3 * innerWidth * innerHeight) return true;
  }
  return false;
}

function shown(document: Document, selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
}
