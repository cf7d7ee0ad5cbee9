import { words } from '../../ui/words';

/** An amount as people of this language write it; as it is where the currency is none that the browser knows. */
export function sum(amount: string, currency: string): string {
  try {
    return new Intl.NumberFormat(words('language'), { style: 'currency', currency }).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
}
