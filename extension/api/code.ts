const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The typed code as the proof wants it: upper-case, without dash or spaces. Crockford's alphabet has no I, L, O, U, so that
 * a misread letter still means the right digit. Null when it cannot be a code.
 */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–—]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === 8 && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}
