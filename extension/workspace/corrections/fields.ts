import type { components } from '../../api/schema';
import { day } from '../../ui/moments';
import { type WordKey, words } from '../../ui/words';
import type { CitedValue } from '../cited';
import type { CaseFile } from '../step';

/** A value of the case as it is shown: its path is what a correction names. `typed` is how it is typed. */
export interface Field {
  path: string;
  label: string;
  /** What the label is about, if it names something of the shop's: a part of the label. */
  about?: string;
  text: string | null;
  typed: string;
  cited: CitedValue | null;
}

type Money = components['schemas']['Money'];

/** The values that a dispute stands on, known or not, in the order in which a person asks for them. */
export function fieldsOf(file: CaseFile): Field[] {
  const text = (path: string, key: WordKey, cited: (CitedValue & { value: string }) | null | undefined): Field => ({ path, label: words(key), text: cited?.value ?? null, typed: cited?.value ?? '', cited: cited ?? null });
  const onDay = (path: string, key: WordKey, cited: (CitedValue & { value: string }) | null): Field => ({ ...text(path, key, cited), text: cited ? day(cited.value) : null });
  const money = (path: string, label: string, cited: (CitedValue & { value: Money }) | null): Field => ({
    path,
    label,
    text: cited?.value.text ?? null,
    typed: cited ? `${cited.value.amount} ${cited.value.currency ?? ''}`.trim() : '',
    cited,
  });
  return [
    text('status', 'workspaceFieldStatus', file.status),
    onDay('placedOn', 'workspaceFieldPlaced', file.placedOn),
    onDay('paidOn', 'workspaceFieldPaid', file.paidOn),
    onDay('shippedOn', 'workspaceFieldShipped', file.shippedOn),
    onDay('completedOn', 'workspaceFieldCompleted', file.completedOn),
    money('total', words('workspaceFieldTotal'), file.total),
    text('paymentMethod', 'workspaceFieldPayment', file.paymentMethod),
    text('seller.name', 'workspaceFieldSeller', file.seller?.name),
    ...file.lines.flatMap((line): Field[] => {
      const key = line.lineId ?? line.productId;
      if (!key) return [];
      const name = line.title?.value ?? key;
      const { quantity } = line;
      return [
        { path: `lines[${key}].quantity`, label: words('workspaceFieldQuantity', name), about: name, text: quantity ? String(quantity.value) : null, typed: quantity ? String(quantity.value) : '', cited: quantity },
        { ...money(`lines[${key}].unitPrice`, words('workspaceFieldPrice', name), line.unitPrice), about: name },
      ];
    }),
  ];
}

/** The label of a path that a conflict or a correction names; the path itself where there is none. */
export const labelOf = (path: string, file: CaseFile): string => fieldsOf(file).find((field) => field.path === path)?.label ?? (path.startsWith('statements[') ? words('workspaceStatedDate') : path);

export const isDay = (path: string): boolean => /On$/.test(path);
export const isMoney = (path: string): boolean => /(total|unitPrice|amount|refund)$/.test(path);
