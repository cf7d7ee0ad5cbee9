import capture from './en/capture.json';
import completeness from './en/completeness.json';
import connection from './en/connection.json';
import general from './en/general.json';
import orders from './en/orders.json';
import outbox from './en/outbox.json';
import preview from './en/preview.json';
import setup from './en/setup.json';
import sweep from './en/sweep.json';

/**
 * The parts whose words are shipped in every language: what is said before the program is there, or without it. The words of all other
 * parts are shipped in English, and come from the program in the browser's language. Here in English, for pages that speak only that.
 */
export const everywhere = { capture, completeness, connection, general, orders, outbox, preview, setup, sweep };
