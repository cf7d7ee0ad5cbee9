/** English, as the shop writes it. Of each label the first is printed; the others are what a redesign might print. */
export default {
  locale: 'en-US', orders: 'Orders', details: 'Order details', copy: 'Copy', more: 'View orders', also: 'You may also like', track: 'Track order', confirm: 'Confirm received',
  label: {
    number: ['Order ID', 'Ref. Number', 'Order No.'], date: ['Order date', 'Ordered on', 'Date of order'], total: ['Total', 'Order total', 'Total amount'],
    placed: ['Order placed on', 'Order date', 'Ordered on'], paid: ['Paid on', 'Payment time', 'Payment date'], shipped: ['Shipment completed on', 'Shipped on', 'Ship date'],
    completed: ['Order completed on', 'Completed on', 'Finished on'], payment: ['Payment method', 'Paid with', 'Payment'],
    subtotal: ['Subtotal', 'Items total'], shipping: ['Shipping', 'Delivery fee', 'Shipping cost'], coupon: ['Store Coupon', 'Store discount', 'Coupon'], coins: ['Coins'], tax: ['Tax', 'VAT'],
    address: ['Delivery address', 'Ship to'], trackNo: ['Tracking number', 'Tracking no.', 'Parcel number'], carrier: ['Carrier', 'Shipped by', 'Delivery company'],
    seller: ['Seller', 'Sold by', 'Store'], opened: ['Requested on', 'Opened on'], request: ['Request ID', 'Request number'], reason: ['Reason', 'Refund reason'], refund: ['Refund amount', 'Amount requested'],
    decision: ['Status', 'State of the request'], price: ['Price'], brand: ['Brand'], material: ['Material'], origin: ['Origin'], specs: ['Specifications'], receiptNo: ['Invoice number', 'Receipt no.'], receiptDate: ['Invoice date', 'Date'], buyer: ['Buyer', 'Bill to'],
  },
  status: { toPay: 'To pay', processing: 'To ship', shipped: 'Awaiting delivery', delivered: 'Delivered', completed: 'Completed', cancelled: 'Canceled', dispute: 'In dispute' },
  card: 'Credit/Debit card', free: 'Free shipping', color: 'Color', colors: ['Black', 'White', 'Navy blue'],
  titles: ['USB-C desk lamp x99 LEDs, 3 brightness steps', 'Wireless earphones with charging case', 'Stainless steel bottle 750 ml', 'Screw set M3 x10, 120 pcs'],
  eta: 'Estimated delivery date: {d}', refundBefore: 'Refund if no delivery before {d}', returns: 'If there are any problems, you can apply for a return/refund within {n} days of confirming receipt.', delivery: 'Delivery: {a} - {b}',
  steps: ['Order created', 'Package collected by carrier', 'Left from departure country/region', 'Import customs clearance started', 'Package out for delivery', 'Package delivered'],
  dispute: { open: 'Refund request in progress', done: 'Refund completed', cancelled: 'Request cancelled', kind: 'Refund only', reason: 'Item does not match the description' },
  chat: {
    buyer: ['Hello, where is my order? Tracking has not moved for two weeks.', 'The lamp arrived broken, please look at the photo.', 'No, I want my money back.', 'OK'],
    seller: ['Dear friend, please wait 10 more days, it is on the way.', 'We are sorry. Can you send a picture?', 'We can refund US $5.00 to you.', 'Thank you for your patience 🙏'],
    system: 'Keep payment and communication on the platform.', today: 'Today', yesterday: 'Yesterday', read: 'Read', send: 'Send', type: 'Type a message', about: 'You are asking about this order',
  },
  sold: '1,000+ sold', receipt: 'Receipt', mail: { subject: 'Order {n}: order shipped', hello: 'Hello {name},', body: 'Your order has been shipped.' },
  login: 'Sign in to see your orders', captcha: 'Please slide to verify', empty: 'No orders yet', snapshot: 'Snapshot of this item at the time of purchase',
};
