import type { ImageReport, PageReading } from './collecting';
import type { CaptureFacts, Lack, Photographed } from './completeness';
import { lacksOfConversation } from './conversation/harvesting';
import { lacksOfList } from './list/growing';

/** What is not in a capture, or may not be, one sentence each. */
export function lacksOf(facts: CaptureFacts): Lack[] {
  const { reading, pictures, snapshot, images, left, conversation, list } = facts;
  return [
    ...lacksOfPage(facts),
    ...(list ? lacksOfList(list) : []),
    ...lacksOfWhatIsShown(facts),
    ...(left ? [] : [...lacksOfPictures(pictures), ...lacksOfCopy(snapshot)]),
    ...(conversation === undefined ? [] : lacksOfConversation(conversation, images.failed)),
    ...lacksOfImages(images, reading),
  ];
}

function lacksOfPage({ reading, settled, left, pictures, snapshot }: CaptureFacts): Lack[] {
  const { suspected, cut, plain, answers, frames, vanished, unplaced = 0 } = reading;
  return some([
    suspected === 'login' && lack('login', 'The page looks like a sign-in page and may show nothing of the order. Sign in and capture again.'),
    suspected === 'cookie-wall' && lack('cookie-wall', 'A question about cookies lay over the page. Answer it and capture again.'),
    suspected === 'captcha' && lack('captcha', 'The shop asked for a check against robots, so the page may be incomplete. Pass the check and capture again.'),
    left && lack('left', `The capture was broken off before its end, as a rule because the page was left: ${pictures.parts === 0 ? 'there are no pictures of it' : `its pictures stop after ${count(pictures.parts, 'screen')}`}${snapshot === 'taken' ? '' : ', and there is no full copy'}.`),
    !settled && lack('not-settled', 'The page was still loading when it was captured.'),
    vanished > 0 && lack('changed', `The page changed while it was captured: ${count(vanished, 'text')} seen at first ${were(vanished)} gone at the end.`, vanished),
    cut && lack('cut', 'The page is too large to keep whole; the end of it was left out.'),
    plain && lack('plain', 'Inner pages and components could not be read; the stored page holds the outer markup only.'),
    unplaced > 0 && lack('places', `For ${unplaced} of the texts and images it is not kept where on the page they stood, because there are too many. The stored page holds them.`, unplaced),
    frames.refused.length > 0 &&
      lack('frames', `${count(frames.refused.length, 'inner page')} could not be read${from(frames.refused)}.`, frames.refused.length, frames.refused),
    !answers.observing &&
      lack('answers', 'The answers that the page received were not observed. Reload the page and capture again to have them.'),
    answers.dropped > 0 &&
      lack('answers-dropped', `${count(answers.dropped, 'answer')} that the page received ${were(answers.dropped)} too many or too large to keep.`, answers.dropped),
  ]);
}

/** What a page holds beside its text. */
function lacksOfWhatIsShown({ reading, folded, endless, pictures }: CaptureFacts): Lack[] {
  const { shadow, canvases, videos, audio = 0, embedded = 0 } = reading.inventory;
  const { scrolling = 0 } = reading.frames;
  const drawn = canvases.seen - canvases.kept;
  return some([
    endless && lack('endless', 'The page goes on loading more for ever; it was followed for some screens.'),
    folded.left.length > 0 && lack('folded', `${count(folded.left.length, 'folded part')} stayed closed: ${quoted(folded.left)}.`, folded.left.length, folded.left),
    shadow.closed > 0 && lack('closed', `${count(shadow.closed, 'component')} of the page ${were(shadow.closed)} closed to reading; the pictures show what they showed.`, shadow.closed),
    drawn > 0 && lack('canvases', `${count(drawn, 'drawing')} of the page could not be kept by ${itself(drawn)}; the pictures of the screen show what they showed.`, drawn),
    audio > 0 && lack('audio', `${count(audio, 'sound recording')} of the page ${were(audio)} not kept.`, audio),
    embedded > 0 && lack('embedded', `${count(embedded, 'document')} shown within the page (a PDF, for instance) ${were(embedded)} not kept by ${itself(embedded)}; the pictures show what was in view.`, embedded),
    videos > 0 && lack('videos', `${count(videos, 'video')} of the page ${were(videos)} not kept; the pictures show one moment.`, videos),
    scrolling > 0 && pictures.parts > 0 && lack('inner-scroll', `${count(scrolling, 'inner page')} of another host of the shop ${scrolling === 1 ? 'scrolls by itself: the pictures show it' : 'scroll by themselves: the pictures show them'} as far as ${scrolling === 1 ? 'it was' : 'they were'} in view. The stored page holds the rest.`, scrolling),
    reading.rows.leftOut > 0 && lack('rows', `A long list drops its rows while it is scrolled; ${count(reading.rows.leftOut, 'change')} of such rows ${were(reading.rows.leftOut)} too many to keep.`, reading.rows.leftOut),
  ]);
}

function lacksOfPictures({ parts, wholePage, endless, containers, ended }: Photographed): Lack[] {
  return some([
    ended === 'forbidden' &&
      lack('screenshots', 'There is no picture of the page, because the browser was not allowed to take one. Start the capture from the toolbar button, or allow pictures in the settings of DisputeHelper.'),
    ended === 'elsewhere' &&
      lack('screenshots', `${soFar(parts)} because another tab came to the front. Keep the page in view and capture again.`),
    ended === 'failed' && lack('screenshots', `${soFar(parts)} because the browser failed to take more.`),
    ended === 'done' && !wholePage && !endless &&
      lack('screenshots-cut', `The page is very long: the pictures show its first ${parts} screens. The stored page holds the rest.`, parts),
    ended === 'done' && containers.wider !== undefined &&
      lack('sideways', `${count(containers.wider, 'area')} of the page ${containers.wider === 1 ? 'goes' : 'go'} on sideways beyond the pictures. The stored page holds the rest.`, containers.wider),
    ended === 'enough' && lack('screenshots', `The pictures stop after ${count(parts, 'screen')}, at your wish. The stored page holds the rest.`, parts),
    ended === 'done' && containers.older !== undefined &&
      lack('chat-pictures', `The conversation is longer than what is pictured: its oldest ${count(containers.older, 'screen')} ${containers.older === 1 ? 'is' : 'are'} kept as text alone, the newer ones as pictures, too.`, containers.older),
    ended === 'done' && containers.left > 0 &&
      lack('inner-scroll', `${count(containers.left, 'area')} of the page ${containers.left === 1 ? 'scrolls' : 'scroll'} by ${itself(containers.left)} and could not be pictured from end to end.`, containers.left),
  ]);
}

function lacksOfCopy(snapshot: CaptureFacts['snapshot']): Lack[] {
  return some([
    snapshot === 'forbidden' &&
      lack('mhtml', "There is no copy in the browser's own format (MHTML), because the browser was not allowed to make one."),
    snapshot === 'unknown' && lack('mhtml', "There is no copy in the format MHTML: this browser makes none. The page itself, its pictures and images are kept."),
    snapshot === 'failed' && lack('mhtml', "The browser failed to make a copy in its own format (MHTML)."),
    snapshot === 'exposed' &&
      lack('mhtml', "The copy in the browser's own format (MHTML) was thrown away, because it might have held a key to the account. Capture again to have one."),
  ]);
}

function lacksOfImages({ failed, leftOut }: ImageReport, { images }: PageReading): Lack[] {
  const hosts = failed.map(({ url }) => (URL.canParse(url) ? new URL(url).host : ''));
  return some([
    images.failed > 0 && lack('images-failed', `${count(images.failed, 'image')} of the page had not loaded.`, images.failed),
    failed.length > 0 && lack('images-not-stored', `${count(failed.length, 'image')} could not be stored by ${itself(failed.length)}${from(hosts)}.`, failed.length, hosts),
    leftOut > 0 && lack('images-left-out', `${count(leftOut, 'image')} ${were(leftOut)} left out, because the page has too many or too large ones.`, leftOut),
  ]);
}

function lack(code: string, text: string, number?: number, names?: readonly string[]): Lack {
  const known = [...new Set(names?.filter(Boolean))].slice(0, 3);
  return { code, text, ...(number !== undefined && { count: number }), ...(known.length > 0 && { names: known }) };
}

function some(lacks: (Lack | false)[]): Lack[] {
  return lacks.filter((one) => one !== false);
}

/** The first of them by their words. */
function quoted(all: readonly string[], most = 5): string {
  const names = [...new Set(all)];
  const shown = names.slice(0, most).map((name) => `“${name}”`).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
const were = (number: number): string => (number === 1 ? 'was' : 'were');
const itself = (number: number): string => (number === 1 ? 'itself' : 'themselves');
const soFar = (parts: number): string =>
  parts === 0 ? 'There is no picture of the page,' : `The pictures stop after ${count(parts, 'screen')},`;

function from(hosts: string[]): string {
  const named = [...new Set(hosts.filter(Boolean))].slice(0, 3);
  return named.length ? ` (${named.join(', ')})` : '';
}
