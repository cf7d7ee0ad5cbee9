import { isTimeText } from './times';
import { wordsOf } from './shown';

/** How pages say that older messages did not come, in the shop's larger languages. */
const words = /\b(?:retry|try again|load failed|failed to load|could ?n[o']t load|network error|tentar novamente|falha ao carregar|reintentar|error al cargar|réessayer|échec|erneut versuchen|riprova|spróbuj ponownie|tekrar dene)\b|повтор|ошибка|إعادة المحاولة|重试|重試|再試行|다시 시도/iu;

/** A line or a button that says so, and no message: short, without a time. */
export function isRefusal(element: Element): boolean {
  const text = wordsOf(element);
  return text.length <= 80 && words.test(text) && !isTimeText(text) && (element.matches(controls) || element.querySelector(controls) !== null);
}

const controls = 'button, a, [role="button"], [role="alert"], [role="status"]';

/** Such a line at the upper end of the list. */
export function showsRefusal(box: Element): boolean {
  return [...box.querySelectorAll(controls)].some((one) => words.test(wordsOf(one)) && wordsOf(one).length <= 80 && one.checkVisibility());
}
