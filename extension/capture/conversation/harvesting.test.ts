import { describe, expect, it, vi } from 'vitest';
import type { CollectorInPage } from '../photograph';
import { newestOf, reached } from './fingerprint';
import { harvestConversation, lacksOfConversation, reportOf } from './harvesting';
import type { HarvestEnd, KnownConversations } from './report';

const whole: HarvestEnd = { report: { firstMessageReached: true, rows: 40, gaps: [], imagesFailed: 0, stoppedBy: 'top' }, newest: [], pictures: ['https://a/1.png'], known: null };
const upToKnown: HarvestEnd = { ...whole, report: { ...whole.report, firstMessageReached: false, stoppedBy: 'known' }, known: { capture: 'old', at: '2026-11-20T10:00:00.000Z' } };
const watching = { progress: vi.fn(), check: vi.fn(), enough: undefined };
const codes = (end: HarvestEnd | null): string[] => lacksOfConversation(end, []).map(({ code }) => code);

/** The page's side: each way up ends as the next of these says. */
function pageThat(...ends: HarvestEnd[]) {
  const asked: KnownConversations[] = [];
  let stopped = 0;
  const page = async (what: string, _session: string, earlier?: KnownConversations) => {
    if (what === 'stopHarvest') stopped++;
    if (what === 'harvested') return { rows: 40, isAway: ends.length > 1, done: ends.shift() ?? null };
    if (what === 'harvest') asked.push(structuredClone(earlier!));
    return true;
  };
  return { page: page as unknown as CollectorInPage, asked, stops: () => stopped };
}

const earlier = (isSafe: boolean) => ({ known: async () => ({ salt: 's', ends: [{ capture: 'old', at: 'x', hashes: ['a'] }] }), isSafe: async () => isSafe });

describe('the way up through a conversation', () => {
  it('ends at the part that an earlier capture holds', async () => {
    const { page, asked } = pageThat(upToKnown);
    expect(await harvestConversation(page, 's', earlier(true), watching)).toBe(upToKnown);
    expect(asked).toHaveLength(1);
  });

  it('goes past that part when the earlier capture is gone', async () => {
    const { page, asked } = pageThat(upToKnown, whole);
    expect(await harvestConversation(page, 's', earlier(false), watching)).toBe(whole);
    expect(asked.map(({ ends }) => ends.length)).toEqual([1, 0]);
  });

  it('says when it waits for a page in the background', async () => {
    const progress = vi.fn();
    await harvestConversation(pageThat(upToKnown, whole).page, 's', earlier(false), { ...watching, progress });
    expect(progress.mock.calls).toEqual([[0, false], [40, true], [40, false]]);
  });

  it('is ended by whoever has enough', async () => {
    const { page, stops } = pageThat(whole);
    await harvestConversation(page, 's', earlier(true), { ...watching, enough: AbortSignal.abort() });
    expect(stops()).toBe(1);
  });
});

describe('an earlier capture', () => {
  const hashes = Array.from({ length: 30 }, (_, at) => `h${at}`);
  const end = { capture: 'old', at: 'x', hashes: newestOf(hashes) };

  it('is known by its newest rows, though a few of them have changed', () => {
    expect(end.hashes).toHaveLength(24);
    expect(reached([end], [...hashes.map((hash, at) => (at % 4 === 0 ? 'other' : hash)), 'n1', 'n2'])).toBe(end);
  });

  it('is not known by a third of them', () => {
    expect(reached([end], [...hashes.slice(22), 'n1', 'n2'])).toBeNull();
  });

  it('of few or of equal rows is not remembered', () => {
    expect(newestOf(hashes.slice(0, 5))).toEqual([]);
    expect(newestOf(Array.from({ length: 30 }, () => 'ok'))).toEqual([]);
  });
});

describe('what a capture says of a conversation', () => {
  it('is nothing when it is whole', () => expect(codes(whole)).toEqual([]));
  it('names a page without one', () => expect(codes(null)).toEqual(['chat-none']));
  it('names each hole', () => expect(codes({ ...whole, report: { ...whole.report, gaps: ['One.', 'Two.'] } })).toEqual(['chat-gap', 'chat-gap']));
  it('names the capture that holds the rest', () => expect(lacksOfConversation(upToKnown, [])[0]?.text).toContain('the capture of 2026-11-20'));
  it.each([['user', 'chat-stopped'], ['limit', 'chat-limit'], ['nothing-new', 'chat-start']] as const)('tells why it ends early (%s)', (stoppedBy, code) => {
    expect(codes({ ...whole, report: { ...whole.report, firstMessageReached: false, stoppedBy } })).toEqual([code]);
  });
  it('names others that were open beside it', () => {
    expect(codes({ ...whole, others: 0 })).toEqual([]);
    expect(lacksOfConversation({ ...whole, others: 1 }, [])).toEqual([{ code: 'chat-other', text: 'Another conversation of the page was kept as far as it was in view.', count: 1 }]);
  });
  it('counts its pictures that could not be fetched, and no others', () => {
    expect(reportOf(whole, [{ url: 'https://a/1.png' }, { url: 'https://b/2.png' }]).imagesFailed).toBe(1);
    expect(lacksOfConversation(whole, [{ url: 'https://a/1.png' }]).map(({ code }) => code)).toEqual(['chat-images']);
  });
});
