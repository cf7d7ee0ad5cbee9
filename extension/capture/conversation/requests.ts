import { askForRequests } from '../answers/requests';

/** What became of the requests that the page has begun since a moment. */
export class RequestsSince {
  private readonly begun: number | null = askForRequests()?.begun ?? null;

  /** Nothing at all where nobody counts: the page was open before the extension was. */
  get now(): { any: boolean; open: boolean; failed: boolean } {
    const count = this.begun === null ? null : askForRequests();
    if (!count || this.begun === null) return { any: false, open: false, failed: false };
    const isNew = (number: number): boolean => number > this.begun!;
    return { any: count.begun > this.begun, open: count.open.some(isNew), failed: count.failed.some(isNew) };
  }
}
