import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { pages } from '../stage/settings';
import { expect } from '../stage/stage';

/** The case page as a buyer uses it who has read nothing: by what is written on it. */
export class Walk {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** By the address, as a link from elsewhere would. The case is read anew. */
  async open(step: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.address}#${step}`);
    await expect(this.content.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }

  /** By the list of steps. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Steps of this case' }).getByRole('link', { name: new RegExp(`^${name.replace('?', '\\?')}\\s*(,|$)`) }).click();
    await expect(this.content.getByRole('heading', { level: 2, name })).toBeVisible();
  }

  get content() {
    return this.page.locator('section.step');
  }

  /** Three questions, then a reason. */
  async problem(answers: [string, string, string], reason: string): Promise<void> {
    await this.choose('What is the problem?');
    for (const answer of answers) {
      await this.content.getByRole('radio', { name: answer, exact: true }).check();
      await this.content.getByRole('button', { name: 'Continue', exact: true }).click();
    }
    const article = this.content.getByRole('article', { name: reason });
    await article.getByRole('button', { name: /^Choose this reason/ }).click();
    await expect(article).toContainText('Chosen');
  }

  /** Whether and until when, with the words of the page. */
  async terms(answer: RegExp): Promise<void> {
    await this.choose('Terms and windows');
    await expect(this.content.getByRole('status').first()).toContainText(answer);
    await expect(this.content.getByRole('link', { name: "Open the order's page" })).toBeVisible();
  }

  /** What is there and what is missing; a photo is added where one is missing, if the reason wants any. */
  async evidence(photoFor?: RegExp): Promise<void> {
    await this.choose('Evidence');
    const count = this.content.locator('progress');
    await expect(count).toBeVisible();
    if (!photoFor) return;
    const item = this.content.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: photoFor }) }).first();
    await expect(item).toContainText('Missing');
    await item.locator('input[type=file]').setInputFiles(join(pages, 'pictures', 'photobox.png'));
    await expect(item).toContainText('There');
  }

  /** A draft for a situation, with the facts in it. */
  async seller(situation: RegExp, says: RegExp): Promise<void> {
    await this.choose('Write to the seller');
    await this.content.getByText(/^Other situations/).click();
    await this.content.getByRole('radio', { name: situation }).check();
    await expect(this.content.getByRole('textbox', { name: /^Message/ })).toHaveValue(says);
    await expect(this.content.getByText(/Nothing is ever sent for you/)).toBeVisible();
  }

  async claim(solution: string, own: string, says: RegExp): Promise<void> {
    await this.choose('Claim');
    await this.content.getByRole('radio', { name: solution }).check();
    await this.content.getByLabel(/What happened, in your own words/).fill(own);
    await this.content.getByLabel(/What happened, in your own words/).blur();
    await expect(this.content.getByRole('list').filter({ hasText: own }).first()).toBeVisible();
    await expect(this.content).toContainText(says);
  }

  /** A step that is about reading: it says this. */
  async says(name: string, ...words: (string | RegExp)[]): Promise<void> {
    await this.choose(name);
    for (const word of words) await expect(this.content).toContainText(word);
  }

  async money(amount: string): Promise<void> {
    await this.choose('Money');
    await expect(this.content).toContainText('Paid');
    await this.content.getByLabel('Amount', { exact: true }).first().fill(amount);
    await this.content.getByLabel('Currency', { exact: true }).first().fill('USD');
    await this.content.getByLabel('Seen on').fill(new Date().toISOString().slice(0, 10));
    await this.content.getByRole('button', { name: 'This came back' }).click();
    await expect(this.content.getByRole('button', { name: `Remove: ${amount} USD` })).toBeVisible();
  }

  async outcome(result: string, amount: string): Promise<void> {
    await this.choose('Outcome and experience');
    await this.content.getByRole('radio', { name: result }).check();
    if (amount) {
      await this.content.getByLabel('Amount that came back').fill(amount);
      await this.content.getByLabel('Currency', { exact: true }).fill('USD');
    }
    await this.content.getByRole('button', { name: 'Keep the outcome' }).click();
    await expect(this.content.getByText('Cases', { exact: true }).first()).toBeVisible();
    await expect(this.content.getByLabel('Draft of a review')).not.toHaveValue('');
  }
}
