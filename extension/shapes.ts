import type { AskedByOurPages, AskedByPage } from './messages';

/** What the arguments of each message must look like. Types end where messages begin. */
export type Shapes<P> = { [K in keyof P]: (args: unknown[]) => boolean };

const none = (args: unknown[]): boolean => args.length === 0;
const one =
  (fits: (value: unknown) => boolean) =>
  (args: unknown[]): boolean =>
    args.length === 1 && fits(args[0]);

const tab = one((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const text = one((value) => typeof value === 'string' && value.length <= 64);
const uuid = one((value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value));
const hash = one((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
const orderNumber = one((value) => typeof value === 'string' && /^\d{10,20}$/.test(value));

export const pageShapes: Shapes<AskedByPage> = { captureThisTab: none, stopThisCapture: none };

export const ourShapes: Shapes<AskedByOurPages> = {
  captureTab: tab,
  stopCapture: tab,
  captureList: tab,
  captureOrder: tab,
  continueSweep: none,
  stopSweep: none,
  forgetSweep: none,
  overview: none,
  deliverAll: none,
  pair: text,
  lookFirst: one((value) => typeof value === 'boolean'),
  tryAgain: uuid,
  discard: uuid,
  acceptCustodyHead: none,
  makePack: orderNumber,
  importFile: uuid,
  isImporting: uuid,
  importedFiles: none,
  placeImport: (args) => args.length === 2 && hash([args[0]]) && orderNumber([args[1]]),
  ways: none,
};
