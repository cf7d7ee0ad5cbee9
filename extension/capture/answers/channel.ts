import { isKnownAnswer } from '../../marketplaces/aliexpressAnswers';
import { answerAddress, withoutSecrets } from '../secrets';
import { limits, type AnswerShelf, type SeenAnswer } from './shelf';

/**
 * From the page's world to ours, in strings over the document. The page shares both the shelf's world and the document: it
 * can read what it has itself received, keep answers back, or invent some. It can do no more than that: what arrives is
 * text that is checked, bounded and stored, and the other ways of reading a page contradict what is false.
 */
const askName = 'dispute-helper:ask';
const answerName = (nonce: string): string => `dispute-helper:answers:${nonce}`;
const nonceShape = /^[\da-f-]{36}$/;

/** What came through; `observing` is false when nobody answered (the page was open before the extension was). */
export interface HandedOver {
  observing: boolean;
  answers: SeenAnswer[];
  dropped: number;
}

/** In the page's world: answers whoever asks with what is on the shelf, without secrets. */
export function offerAnswers(shelf: AnswerShelf): void {
  const { stringify } = JSON;
  document.addEventListener(askName, (event) => {
    const nonce: unknown = (event as CustomEvent).detail;
    if (typeof nonce !== 'string' || !nonceShape.test(nonce)) return;
    const answers = shelf.all().map((answer) => ({
      ...answer,
      url: answerAddress(answer.url, location.href),
      body: withoutSecrets(answer.body),
    }));
    const detail = stringify({ answers, dropped: shelf.dropped });
    document.dispatchEvent(new CustomEvent(answerName(nonce), { detail }));
  });
}

/**
 * In our world: asks the page, and those of its inner pages that are open to us, and believes nothing. Dispatching is synchronous,
 * so the answer is there when it returns.
 */
export function askForAnswers(pages: readonly Document[] = [document]): HandedOver {
  return joined(pages.map(askOne));
}

/** The page's own come first, and tell whether anything was observed. */
export function joined(all: readonly HandedOver[]): HandedOver {
  return {
    observing: all[0]?.observing ?? false,
    answers: all.flatMap(({ answers }) => answers).slice(-limits.answers),
    dropped: all.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}

function askOne(page: Document): HandedOver {
  const nonce = crypto.randomUUID();
  let detail: unknown = null;
  const receive = (event: Event): void => {
    detail ??= (event as CustomEvent).detail;
  };
  page.addEventListener(answerName(nonce), receive);
  page.dispatchEvent(new CustomEvent(askName, { detail: nonce }));
  page.removeEventListener(answerName(nonce), receive);
  return read(detail);
}

function read(detail: unknown): HandedOver {
  const nothing: HandedOver = { observing: false, answers: [], dropped: 0 };
  if (typeof detail !== 'string' || detail.length > 2 * limits.allBodies) return nothing;
  try {
    const { answers, dropped } = JSON.parse(detail) as Record<string, unknown>;
    if (!Array.isArray(answers)) return nothing;
    return {
      observing: true,
      answers: answers.slice(0, limits.answers).flatMap(checked),
      dropped: typeof dropped === 'number' && dropped > 0 ? Math.floor(dropped) : 0,
    };
  } catch {
    return nothing;
  }
}

/** Field by field, cleaned a second time: the page may have handed over anything. */
function checked(candidate: unknown): SeenAnswer[] {
  if (typeof candidate !== 'object' || candidate === null) return [];
  const { url, method, status, at, body } = candidate as Record<string, unknown>;
  if (typeof url !== 'string' || !isKnownAnswer(url, location.href)) return [];
  if (typeof method !== 'string' || !/^[A-Z]{1,10}$/.test(method)) return [];
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 0 || status > 999) return [];
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at)) return [];
  if (typeof body !== 'string' || body.length > limits.oneBody) return [];
  return [{ url: answerAddress(url, location.href), method, status, at, body: withoutSecrets(body) }];
}
