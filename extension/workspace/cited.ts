import type { components } from '../api/schema';
import { words } from '../ui/words';

type Source = components['schemas']['Source'];
type How = components['schemas']['How'];

/** Any value with its quote, whatever its type. */
export interface CitedValue {
  quote: string;
  source: Source;
  how: How;
  others: readonly { quote: string; source: Source; how: How }[];
}

/** The place in a page's source, in the reader's words. A path in the page's data says nothing to a person: null. */
export function placeOf(where: string): string | null {
  const [, line, column] = /^Ln (\d+), Col (\d+)$/.exec(where) ?? [];
  if (line && column) return words('workspacePlace', line, column);
  return where.startsWith('$') ? null : where;
}
