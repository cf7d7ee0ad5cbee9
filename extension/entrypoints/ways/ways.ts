import type { WaysReport } from '../../desk/ways';
import { day } from '../../ui/moments';
import { type WordKey, words } from '../../ui/words';

export { nameOf } from '../../workspace/pageNames';

export type PageWays = WaysReport['pages'][number];
type Field = PageWays['fields'][number];
type Way = 'response' | 'selector' | 'label' | 'layout' | 'pattern';

/** The ways in their order of trust. */
export const columns: [Way, WordKey][] = [
  ['response', 'waysResponse'],
  ['selector', 'waysSelector'],
  ['label', 'waysLabel'],
  ['layout', 'waysLayout'],
  ['pattern', 'waysPattern'],
];

/** Said in words, since a colour alone says nothing. */
export const driftText = (drift: Exclude<Field['drift'], 'none'>, since: string | null): string =>
  words(drift === 'lost' ? 'waysLost' : 'waysSelectorLost', since ? day(since) : '');

/** In percent of those that were found. */
export const share = (part: number, of: number): string =>
  new Intl.NumberFormat(words('language'), { style: 'percent' }).format(of === 0 ? 0 : part / of);

export const drifting = (report: WaysReport): number => report.pages.flatMap(({ fields }) => fields).filter(({ drift }) => drift !== 'none').length;
