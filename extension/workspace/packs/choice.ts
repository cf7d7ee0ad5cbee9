import type { components } from '../../api/schema';
import { words } from '../../ui/words';

type Schemas = components['schemas'];
export type Options = Schemas['BundleOptions'];
export type Fit = Schemas['PackFit'];
export type Proposal = Schemas['FitProposal'];

/** One exhibit as the list shows it. */
export interface Chosen {
  label: string;
  title: string;
  isIn: boolean;
  isSmall: boolean;
}

/** The list for what was kept: those put first, then the others by their numbers. */
export function listOf(exhibits: readonly { label: string; title: string }[], options: Partial<Options> | undefined): Chosen[] {
  const order = options?.order ?? [];
  const place = (label: string): number => (order.includes(label) ? order.indexOf(label) : order.length);
  return exhibits
    .map(({ label, title }) => ({ label, title, isIn: !options?.leaveOut?.includes(label), isSmall: options?.shrink?.includes(label) ?? false }))
    .sort((a, b) => place(a.label) - place(b.label));
}

/** What the program is asked for. An order that is that of the numbers is not asked for. */
export function optionsOf(list: readonly Chosen[], byNumber: readonly string[], language: string): Partial<Options> {
  const labels = list.map(({ label }) => label);
  const isMoved = labels.some((label, i) => label !== byNumber[i]);
  return {
    leaveOut: list.filter(({ isIn }) => !isIn).map(({ label }) => label),
    shrink: list.filter(({ isSmall }) => isSmall).map(({ label }) => label),
    order: isMoved ? labels : null,
    language,
  };
}

/** The list with one exhibit moved up (-1) or down (1); at the ends it stays. */
export function moved(list: readonly Chosen[], label: string, by: -1 | 1): Chosen[] {
  const from = list.findIndex((one) => one.label === label);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  const next = [...list];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/** The list after a proposal was accepted. */
export function accepted(list: readonly Chosen[], proposal: Pick<Proposal, 'kind' | 'label'>): Chosen[] {
  return list.map((one) => (one.label !== proposal.label ? one : proposal.kind === 'shrink' ? { ...one, isSmall: true } : { ...one, isIn: false }));
}

/** What the pack will take while the program still measures: the last measure without what was left out since, and with what came in again. */
export function estimate(measured: Fit, known: ReadonlyMap<string, { pages: number; bytes: number }>, list: readonly Chosen[]): { pages: number; bytes: number } {
  let { pages, bytes } = measured;
  for (const { label, isIn } of list) {
    const was = measured.exhibits.find((one) => one.label === label)?.shown ?? false;
    const weight = known.get(label);
    if (!weight || was === isIn) continue;
    pages += isIn ? weight.pages : -weight.pages;
    bytes += isIn ? weight.bytes : -weight.bytes;
  }
  return { pages: Math.max(1, Math.round(pages)), bytes: Math.max(0, bytes) };
}

/** As the reader writes numbers; the smallest file is not nothing. */
export const megabytes = (bytes: number): string => {
  const digits = bytes < 100_000 ? 2 : 1;
  return new Intl.NumberFormat(words('language'), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.max(bytes, bytes > 0 ? 10_000 : 0) / 1e6);
};
