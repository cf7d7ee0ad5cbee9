import { lamps, sample, type Sample } from '../stage/samples';

/** One line of a conversation. */
export interface Line {
  by: 'buyer' | 'seller';
  /** As the shop prints it (`Nov 18, 2026 06:02`). */
  at: string;
  text: string;
}

/** One proposal in a dispute. */
export interface Proposal {
  by: 'You' | 'Seller' | 'AliExpress';
  at: string;
  text: string;
  amount: string;
}

export interface Dispute {
  status: string;
  description: string;
  reason: string;
  asked: string;
  amount: string;
  openedOn: string;
  history: Proposal[];
}

const told = '8100000000001234';

/** The pages of an order, in the shape of the lamps' pages. Nothing of the lamps' own story stays in them but the item and the shop. */
export class OrderPages {
  constructor(readonly number: string) {}

  order(): Sample {
    return this.retold(sample('order-detail', lamps));
  }

  /** `delivered` false: the parcel's last trace is that it left for the destination. */
  tracking(delivered: boolean): Sample {
    const page = this.retold(sample('tracking', lamps));
    if (delivered) return page;
    const node = /<div class="logistic-info-v2--node--2kGqE">.*?<div class="logistic-info-v2--nodeTime--2kGqE">[^<]*<\/div><\/div>/gs;
    let nth = 0;
    // The newest stands first. What was observed of the answers tells the whole way, so it is left out.
    const html = page.html.replace(node, (found) => (nth++ < 8 ? '' : found)).replaceAll('Delivered', 'In transit');
    return { ...page, html, answers: [] };
  }

  chat(lines: Line[]): Sample {
    const page = this.retold(sample('chat', lamps));
    const [before = '', rest = ''] = page.html.split('<div class="im-list"');
    const rows = lines.map(({ by, at, text }) => `<div class="im-time">${at}</div>\n<div class="im-row${by === 'buyer' ? ' r' : ''}"><div class="im-ava" aria-hidden="true">${by === 'buyer' ? 'J' : 'N'}</div><div class="im-bub">${text}</div></div>`);
    return { ...page, html: `${before}<div class="im-list">${rows.join('\n')}</div>\n${rest.slice(rest.indexOf('<div class="im-foot"'))}` };
  }

  dispute({ status, description, reason, asked, amount, openedOn, history }: Dispute): Sample {
    const rows = [['Order ID', this.number], ['Reason:', reason], ['Requested solution', asked], ['Refund amount', amount], ['Opened on', openedOn]];
    const html = `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>Refund details</title></head><body>
<div id="root"><div class="a1"><h2>${status}</h2><p>${description}</p></div>
<div class="b2">${rows.map(([name, value]) => `<div class="c3"><span>${name}</span><span>${value}</span></div>`).join('\n')}</div>
<div class="d4"><h3>Negotiation history</h3>
${history.map(({ by, at, text, amount: offered }) => `<div class="e5"><div>${by}</div><div>${at}</div><p>${text}</p><b>${offered}</b></div>`).join('\n')}
<a href="https://www.aliexpress.com/item/1005000000000101.html">Folding desk lamp x3 brightness levels, USB-C, aluminium arm, stepless dimmer</a></div></div></body></html>`;
    const page = this.retold(sample('dispute', lamps));
    return { ...page, html, answers: page.answers.map((answer) => ({ ...answer, body: this.observed(answer.body, { status, description, reason, asked, amount, openedOn, history }) })) };
  }

  /** What the page received, told anew in the shape that it had. */
  private observed(body: string, { status, description, reason, asked, amount, openedOn, history }: Dispute): string {
    const answer = JSON.parse(body) as { data: { module: object } };
    const money = (text: string) => ({ cent: Math.round(Number(text.replace(/[^\d.]/g, '')) * 100), currency: 'USD', formatMoney: text });
    const moment = (pacific: string): number => Date.parse(`${pacific.replace(' ', 'T')}-08:00`);
    const owners = { You: 'BUYER', Seller: 'SELLER', AliExpress: 'PLATFORM' };
    const solutions = history.map(({ by, at, text, amount: offered }) => ({ solutionOwner: owners[by], solutionTypeText: text.split(':')[0], content: text.split(': ')[1], refundMoney: money(offered), gmtCreate: moment(at) }));
    const told = { reverseDetailStatusText: status, statusDescription: description, gmtCreateTimestamp: moment(openedOn), applyReason: { reasonName: reason, reasonId: '40001' }, applySolution: { solutionTypeText: asked }, reverseType: asked.startsWith('Return') ? 'RETURN' : 'REFUND', refundMoney: money(amount), solutions };
    return JSON.stringify({ ...answer, data: { ...answer.data, module: { ...answer.data.module, ...told } } });
  }

  private retold(page: Sample): Sample {
    const anew = (text: string): string => text.replaceAll(told, this.number);
    return { ...page, url: anew(page.url), html: anew(page.html), answers: page.answers.map((answer) => ({ ...answer, url: anew(answer.url), body: anew(answer.body) })) };
  }
}
