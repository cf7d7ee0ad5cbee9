import type { components } from '../../api/schema';

export type NamedAmount = components['schemas']['NamedAmount'];

/**
 * An amount as people type it: "12,50", "1.234,56", "1,234.56". Null when it can mean two things or nothing. A single mark with
 * three digits behind it is a thousand in one country and a fraction in another.
 */
export function readAmount(typed: string, currency: string): NamedAmount | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '');
  const code = currency.trim().toUpperCase();
  if (!/^\d[\d.,]*$/.test(text) || !/^[A-Z]{3}$/.test(code)) return null;
  const marks = [...text].filter((letter) => letter === '.' || letter === ',');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const kinds = new Set(marks);
  const tail = text.length - last - 1;
  if (marks.length === 0) return whole(text, code);
  if (kinds.size === 1 && marks.length > 1) return /^\d{1,3}([.,]\d{3})+$/.test(text) ? whole(text.replace(/[.,]/g, ''), code) : null;
  if (kinds.size === 1 && tail === 3) return null;
  if (tail < 1 || tail > 2) return null;
  const before = text.slice(0, last);
  if (!/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(before)) return null;
  return whole(`${before.replace(/[.,]/g, '')}.${text.slice(last + 1)}`, code);
}

const whole = (digits: string, currency: string): NamedAmount | null => (Number(digits) > 0 ? { amount: Number(digits).toFixed(2), currency } : null);
