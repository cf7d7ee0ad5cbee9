// node tests/Corpus/generate.mjs: writes tests/fixtures/pages/corpus anew. The same pages every time; layouts need a Chromium and
// are measured again with --layout only, since fonts differ between machines.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf } from './answers.mjs';
import { languages } from './languages/index.mjs';
import { measuring, written } from './layout.mjs';
import { plan } from './plan.mjs';
import { tell } from './story.mjs';

const root = join('tests', 'fixtures', 'pages', 'corpus');
const zones = { '-3': 'America/Sao_Paulo', 1: 'Europe/Berlin' };
const uuid = (slug) => createHash('sha256').update(slug).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

const head = (slug, made, told) => ({
  id: uuid(slug), url: made.url, title: made.title, capturedAt: `${told.captured}T15:05:00.000Z`, timeZone: zones[told.zone], language: told.language.locale.slice(0, 5),
  sender: { name: 'DisputeHelper', version: '0.1.0', userAgent: 'corpus' }, viewport: { width: 1280, height: 900, scale: 1 }, completeness: {},
});

const measured = new Map();
for (const [slug] of plan)
  for (const name of ['layout.json', 'conversation.html', 'page.html']) {
    const file = join(root, slug, name);
    if (existsSync(file)) measured.set(join(slug, name), readFileSync(file));
  }
rmSync(root, { recursive: true, force: true });
const wanted = [];
for (const [slug, code, { zone = 1, ...change }, build, answers] of plan) {
  const told = { ...tell(slug, languages[code], change), zone };
  const made = build(told);
  const folder = join(root, slug);
  const write = (name, content) => writeFileSync(join(folder, name), content);
  mkdirSync(folder, { recursive: true });
  if (made.mail) write('mail.eml', made.mail);
  else write('page.html', made.html);
  write('capture.json', `${JSON.stringify(head(slug, made, told))}\n`);
  write('truth.json', `${JSON.stringify({ page: made.kind, language: code, ...made.truth }, null, 1)}\n`);
  if (answers) write('response.json', `${JSON.stringify(answersOf(told, made, answers), null, 1)}\n`);
  if (made.layout) wanted.push([slug, made.html, made.gathered]);
}
writeFileSync(join(root, 'words.json'), `${JSON.stringify(Object.fromEntries(Object.entries(languages).map(([code, { label }]) => [code, label])), null, 1)}\n`);

if (process.argv.includes('--layout'))
  await measuring(async (measure) => {
    for (const [slug, html, list] of wanted) {
      const { conversation, window = html } = list ? await measure.gathered(html, list) : {};
      if (conversation) measured.set(join(slug, 'conversation.html'), conversation).set(join(slug, 'page.html'), window);
      measured.set(join(slug, 'layout.json'), written(await measure.layout(window)));
    }
  });
for (const [slug, , list] of wanted)
  for (const name of list ? ['layout.json', 'conversation.html', 'page.html'] : ['layout.json'])
    if (measured.has(join(slug, name))) writeFileSync(join(root, slug, name), measured.get(join(slug, name)));
console.log(`${plan.length} pages, ${wanted.length} of them with a layout.`);
