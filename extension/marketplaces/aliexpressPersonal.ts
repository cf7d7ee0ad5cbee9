/** Where the shop shows the buyer's name, address, phone and documents. By structure and by the stems of its style modules; seen up to 2026-06. */
export const personalSelectors = [
  '.contact-info',
  '[data-pl^="contact_info"]',
  '.order-detail-info-item:not(.order-detail-order-info):has(.contact-info)',
  'div[class^="blurmode--"]',
  'div[class*="shippingToInfo"]',
  'div[class*="ship-to--"]',
  '.pl-address-item-container',
  '.pl-clearance-item-container',
  'div.subcard-dataPairWrapper',
  'div[class*="result-delivery-info--delivery-info--"]',
].join(', ');
