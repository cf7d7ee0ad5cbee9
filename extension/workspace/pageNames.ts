import type { components } from '../api/schema';
import { type WordKey, words } from '../ui/words';

const names: Record<components['schemas']['PageKind'], WordKey> = {
  unknown: 'pageUnknown',
  'order-list': 'pageOrderList',
  'order-detail': 'pageOrderDetail',
  tracking: 'pageTracking',
  chat: 'pageChat',
  'dispute-list': 'pageDisputeList',
  dispute: 'pageDispute',
  listing: 'pageListing',
  'listing-snapshot': 'pageListingSnapshot',
  receipt: 'pageReceipt',
  'order-mail': 'pageOrderMail',
};

/** A kind of page, in words. */
export const nameOf = (page: components['schemas']['PageKind']): string => words(names[page]);

/** What a piece of evidence is called: a capture by its kind of page, in the language of our pages; a file as the person calls it. */
export const exhibitName = ({ page, title }: Pick<components['schemas']['TitledExhibit'], 'page' | 'title'>): string => (page === null || page === 'unknown' ? title : nameOf(page));
