/** An hour in any of the digits that the shop's languages use: "14:48", "2:05 PM", "١٤:٤٨". */
const hour = /(?<![\p{Nd}:])\p{Nd}{1,2}[:.٫h]\p{Nd}{2}(?!\p{Nd})/u;

/** A short text that is a time and little else ("Yesterday 14:48", "Oct 31, 2026 08:02"). */
export function isTimeText(text: string): boolean {
  const short = text.trim();
  return short.length >= 4 && short.length <= 40 && hour.test(short) && (short.match(/\p{L}+/gu) ?? []).length <= 4;
}

/** Whether a text of an element is a time. */
export function carriesTime(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTimeText((node as Text).data)) return true;
  return false;
}
