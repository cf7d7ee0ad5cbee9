import { retell } from './demo/retell';
import { pair } from './stage/acts';
import type { Browser } from './stage/browser';
import { deliver } from './stage/deliver';
import type { Program } from './stage/program';
import type { Sample } from './stage/samples';
import { test } from './stage/stage';
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
