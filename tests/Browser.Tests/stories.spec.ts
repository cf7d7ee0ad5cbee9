import { retell } from './demo/retell';
import { pair } from './stage/acts';
import type { Browser } from './stage/browser';
import { deliver } from './stage/deliver';
import type { Program } from './stage/program';
import type { Sample } from './stage/samples';
import { expect, test } from './stage/stage';
import { OrderPages } from './stories/pages';
import { Walk } from './stories/walk';

/** Each story goes through all eleven steps as somebody would who has never opened a dispute. Dates are told relative to today. */
const today = retell();

const keep = async (program: Program, ...samples: Sample[]): Promise<void> => {
  for (const page of samples) {
    const anew = { ...page, html: today(page.html), answers: page.answers.map((answer) => ({ ...answer, body: today(answer.body) })) };
    await deliver(program, anew, ['trackshot'], new Date().toISOString());
  }
};

async function begin(program: Program, buyer: Browser, number: string): Promise<Walk> {
  await pair(buyer, program);
  const walk = new Walk(await buyer.context.newPage(), `chrome-extension://${buyer.extensionId}/case.html?order=${number}`);
  await walk.open('overview');
  return walk;
}

test('The parcel never came, and all the money comes back', async ({ program, buyer }) => {
  const story = new OrderPages('8300000000000017');
  await keep(program, story.order(), story.tracking(false), story.chat([
    { by: 'buyer', at: 'Nov 10, 2026 09:00', text: 'Where is my parcel? The tracking has not moved for two weeks.' },
    { by: 'seller', at: 'Nov 11, 2026 03:12', text: 'Dear friend, please wait 30 more days, it will arrive.' },
  ]));
  const walk = await begin(program, buyer, story.number);
  await walk.problem(['No, nothing came', 'It is late and has not come', 'All of it'], 'The parcel never came');
  await walk.terms(/./);
  await walk.evidence();
  await walk.seller(/parcel/i, /8300000000000017/);
  await walk.claim('A full refund', 'Nothing came to my address.', /77\.03/);
  await walk.says('Deadlines', /\d/);
  await keep(program, story.dispute({
    status: 'Refund completed', description: 'The refund was sent to your card.', reason: 'Package not received', asked: 'Refund only', amount: 'US $77.03', openedOn: '2026-11-16 09:12:44',
    history: [{ by: 'You', at: '2026-11-16 09:12:44', text: 'Refund only: nothing came.', amount: 'US $77.03' }, { by: 'Seller', at: '2026-11-18 04:20:00', text: 'Refund only: we agree.', amount: 'US $77.03' }],
  }));
  await walk.open('follow');
  await walk.says('Follow the dispute', /Refund completed/);
  await walk.says('Mediation and refund request', 'Inside AliExpress', 'Outside AliExpress');
  await walk.says('Return', /./);
  await walk.money('77.03');
  await walk.outcome('Full refund', '77.03');
});

test('The wrong item came broken, and the seller offers nothing', async ({ program, buyer }) => {
  const story = new OrderPages('8300000000000025');
  await keep(program, story.order(), story.tracking(true), story.chat([
    { by: 'buyer', at: 'Nov 15, 2026 10:00', text: 'You sent a white lamp instead of the black one, and its arm is broken.' },
    { by: 'seller', at: 'Nov 16, 2026 03:12', text: 'Please cancel the dispute first, then we help you.' },
  ]));
  const walk = await begin(program, buyer, story.number);
  await walk.problem(['Yes, something came', 'It is broken or damaged', 'Only some items'], 'It arrived damaged');
  await walk.terms(/./);
  await walk.evidence(/photo/i);
  await walk.seller(/please cancel/i, /8300000000000025/);
  await walk.claim('A full refund', 'The arm is broken and the colour is wrong.', /damaged|broken/i);
  await walk.says('Deadlines', /\d/);
  await keep(program, story.dispute({
    status: 'Seller is processing your refund request', description: 'The seller must respond within 5 days, before Nov 21, 2026.', reason: 'Product damaged', asked: 'Refund only', amount: 'US $24.90', openedOn: '2026-11-16 09:12:44',
    history: [{ by: 'You', at: '2026-11-16 09:12:44', text: 'Refund only: broken arm, wrong colour.', amount: 'US $24.90' }, { by: 'Seller', at: '2026-11-18 04:20:00', text: 'Refund only: we offer a partial refund.', amount: 'US $0.00' }],
  }));
  await walk.open('follow');
  await walk.says('Follow the dispute', /0\.00/);
  await walk.says('Mediation and refund request', 'Inside AliExpress', 'What they want to see');
  await walk.says('Return', /./);
  await walk.money('24.90');
  await expect(walk.content).toContainText(/0\.00/);
  await walk.outcome('Part of the money', '24.90');
});

test('A counterfeit goes back, and AliExpress decides', async ({ program, buyer }) => {
  const story = new OrderPages('8300000000000033');
  await keep(program, story.order(), story.tracking(true), story.chat([
    { by: 'buyer', at: 'Nov 15, 2026 10:00', text: 'This is not the brand that you advertise.' },
    { by: 'seller', at: 'Nov 16, 2026 03:12', text: 'You can return it at your own cost.' },
  ]));
  const walk = await begin(program, buyer, story.number);
  await walk.problem(['Yes, something came', 'It is a fake', 'All of it'], 'It is a fake');
  await walk.terms(/./);
  await walk.evidence(/photo/i);
  await walk.seller(/^Refuse a return/, /8300000000000033/);
  await walk.claim('I send the goods back and get the money', 'The maker says that the number on it does not exist.', /fake|counterfeit|genuine/i);
  await walk.says('Deadlines', /\d/);
  await keep(program, story.dispute({
    status: 'Return the goods', description: 'AliExpress has decided. Please ship the goods back and enter the tracking number within 10 days, before Nov 30, 2026.', reason: 'Counterfeit', asked: 'Return and refund', amount: 'US $77.03', openedOn: '2026-11-16 09:12:44',
    history: [{ by: 'You', at: '2026-11-16 09:12:44', text: 'Return and refund: it is a fake.', amount: 'US $77.03' }, { by: 'AliExpress', at: '2026-11-19 04:20:00', text: 'Return and refund: the buyer returns the goods.', amount: 'US $77.03' }],
  }));
  await walk.open('follow');
  await walk.says('Follow the dispute', /Return the goods/);
  await walk.says('Mediation and refund request', 'Inside AliExpress', 'Outside AliExpress');
  await walk.choose('Return');
  await walk.content.getByLabel('Posted on').fill(new Date().toISOString().slice(0, 10));
  await walk.content.getByLabel('Tracking number of the return').fill('RR000000123DE');
  await walk.content.getByRole('button', { name: 'Keep', exact: true }).click();
  // Whoever leaves the page before the program has it leaves without it.
  await expect.poll(async () => JSON.stringify(await (await program.ask('/orders/8300000000000033/return')).json())).toContain('RR000000123DE');
  await walk.open('returns');
  await expect(walk.content.getByLabel('Tracking number of the return')).toHaveValue('RR000000123DE');
  await walk.money('77.03');
  await walk.outcome('Full refund', '77.03');
});
