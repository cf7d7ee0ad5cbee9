/**
 * What the shop folds, by structure: price rows behind a chevron on the order's page, older events of the tracking page. Seen up to
 * 2026-09. Everything else is opened by `<details>` or by its words alone.
 */
export const foldSelectors = ['[class*="order-price"] .comet-icon-arrowdown', '[class*="--viewMoreBtn--"]'];

/** Folds that hold more of the list than the page was asked for: a sweep through all orders opens those, not a capture. */
export const listSelectors = ['.order-more button', '[data-pl="order_more"] button'];

/** What that button says, where its place is not known. Seen on real pages up to 2026-09. */
export const listWords = new Set(['view orders', 'load more', 'view more', 'view more orders', 'ver pedidos', 'ver más pedidos', 'mostrar mais', 'ver mais pedidos']);

/** The list in front, with its count if the page gives one. */
export const listTabSelectors = ['.comet-tabs-nav-item-active', '[role="tab"][aria-selected="true"]'];
