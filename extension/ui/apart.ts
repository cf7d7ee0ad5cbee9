/** Words that run their own way inside a sentence: what stands around them does not turn them, and they do not turn it. For where no element can be put around them. */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** A sentence in pieces: what is quoted or in brackets is one of its own, so that it can be set apart. */
export function pieces(text: string): { text: string; isApart: boolean }[] {
  return text
    .split(/([“«„「][^“”«»„「」]*[”»“」]|\([^()]*\))/)
    .map((piece, index) => ({ text: piece, isApart: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
