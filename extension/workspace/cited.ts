import type { components } from '../api/schema';

type Source = components['schemas']['Source'];
type How = components['schemas']['How'];

/** Any value with its quote, whatever its type. */
export interface CitedValue {
  quote: string;
  source: Source;
  how: How;
  others: readonly { quote: string; source: Source; how: How }[];
}
