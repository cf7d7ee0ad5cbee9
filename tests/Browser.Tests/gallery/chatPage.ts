/** How a chat page of the gallery is built. */
export interface ChatPage {
  /** `virtual`: only rows in view are on the page. `reverse`: the box counts upwards from the newest. */
  kind: 'plain' | 'virtual' | 'reverse';
  language: string;
  direction: 'ltr' | 'rtl';
  /** The page writes the ids of its messages. */
  ids: boolean;
  /** In an open shadow root. */
  shadow: boolean;
  /** It keeps what is in view in its place when older messages come in. */
  anchored: boolean;
  /** A virtual list that puts new messages into its old elements, and numbers them by their places. */
  reuses: boolean;
  /** A line without any mark says that more is coming; the day of what is in view floats above it. */
  floats: boolean;
  /** Older messages come by a button only. */
  button: boolean;
  /** Pictures load when they come into view. */
  lazy: boolean;
  /** The bubble of each message has a colour of its own, of which red is 16 more than the message's number. */
  tinted: boolean;
  history: string;
}

export const chatPage = (wishes: Partial<ChatPage> & { history: string }): string => {
  const page: ChatPage = { kind: 'plain', language: 'en', direction: 'ltr', ids: false, shadow: false, anchored: true, reuses: false, floats: false, button: false, lazy: false, tinted: false, ...wishes };
  return `<!doctype html><html lang="${page.language}" dir="${page.direction}"><head><meta charset="utf-8"><title>Message center</title><style>${style}</style></head>
<body><div class="im"><div class="im-side"><input type="text" placeholder="Search"><div class="im-sessions">${sessions()}</div></div>
<div class="im-main"><div class="im-head">Bright Lamps Store</div><div id="here"></div><div class="im-foot"><textarea placeholder="Write"></textarea><button>Send</button></div></div></div>
<script>(${build.toString()})(${JSON.stringify(page)}, ${JSON.stringify(style)})</script></body></html>`;
};

const sessions = (): string =>
  Array.from({ length: 40 }, (_, at) => `<div class="im-session${at === 0 ? ' on' : ''}"><b>Store ${at}</b><small>Last words ${at}</small><i>${8 + (at % 12)}:0${at % 10}</i></div>`).join('');

const style = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 sans-serif}.im{display:flex;height:680px;width:960px;margin:20px auto}.im-side{width:240px;display:flex;flex-direction:column}.im-sessions{overflow:auto;flex:1}.im-session{padding:12px;cursor:pointer}
.im-session small{display:block}.im-main{flex:1;display:flex;flex-direction:column;min-width:0}#here{flex:1;min-height:0;display:flex;flex-direction:column}.im-list{flex:1;min-height:0;overflow-y:auto;padding:16px;position:relative}.im-list.up{display:flex;flex-direction:column-reverse}.im-list.loose{overflow-anchor:none}
.im-time,.im-note{text-align:center;color:#767676;font-size:12px;padding:12px 0 6px}.im-row{display:flex;gap:10px;padding-bottom:10px}.im-row.r{flex-direction:row-reverse}.im-ava{width:34px;height:34px;border-radius:50%;background:#c9d6e8;flex:none}
.im-bub{background:#f4f4f4;border-radius:12px;padding:8px 12px;max-width:62%}.im-bub img{display:block;width:240px;height:160px}.im-foot{display:flex;padding:12px}.im-foot textarea{flex:1}.spinner{height:24px;text-align:center}.im-pad{position:absolute;inset-inline:16px}`;

interface Row {
  id: string;
  from: string;
  text: string;
  picture?: string;
}

/** Runs in the page: loads twenty rows at a time from the history, older ones when the upper end comes near. */
function build(page: ChatPage, style: string): void {
  const here = document.getElementById('here')!;
  const root: ParentNode & Node = page.shadow ? here.attachShadow({ mode: 'open' }) : here;
  if (page.shadow) root.append(Object.assign(document.createElement('style'), { textContent: `${style}:host{display:flex;flex-direction:column}` }));
  const list = document.createElement('div');
  list.className = `im-list${page.kind === 'reverse' ? ' up' : ''}${page.anchored ? '' : ' loose'}`;
  root.append(list);
  const rows: Row[] = [];
  let more = true;
  let busy = false;

  const node = (row: Row): HTMLElement => {
    const element = document.createElement('div');
    if (page.ids) element.dataset.mid = row.id;
    if (row.from === 'time' || row.from === 'note') {
      element.className = `im-${row.from}`;
      element.textContent = row.text;
      return element;
    }
    element.className = `im-row ${row.from === 'buyer' ? 'r' : 'l'}`;
    const bubble = document.createElement('div');
    bubble.className = 'im-bub';
    if (page.tinted) bubble.style.background = `rgb(${16 + (Number(row.id.slice(2)) - 7_000_000) / 13}, 210, 160)`;
    if (row.picture) bubble.append(pictureOf(row.picture));
    else bubble.textContent = row.text;
    element.append(Object.assign(document.createElement('span'), { className: 'im-ava' }), bubble);
    return element;
  };

  const eyes = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) if (isIntersecting) (target as HTMLImageElement).src = (target as HTMLElement).dataset.src ?? '';
  });
  const pictureOf = (src: string): HTMLImageElement => {
    const image = Object.assign(document.createElement('img'), { alt: '' });
    if (page.lazy) (image.dataset.src = src), eyes.observe(image);
    else image.src = src;
    return image;
  };

  const spinner = Object.assign(document.createElement('div'), { className: page.floats ? 'tip' : 'spinner', textContent: 'Loading older messages' });
  if (page.floats) {
    const day = Object.assign(document.createElement('div'), { className: 'im-day' });
    day.style.cssText = 'position:sticky;top:0;text-align:center;background:#fff';
    list.prepend(day);
    list.addEventListener('scroll', () => {
      const at = list.getBoundingClientRect().top + 30;
      const times = [...list.querySelectorAll('.im-time')].filter((one) => one.getBoundingClientRect().top < at);
      day.textContent = times.at(-1)?.textContent?.slice(0, 12) ?? 'Aug 1, 2026';
    });
  }
  let failing: HTMLElement | null = null;
  const load = async (): Promise<Row[] | null> => {
    if (busy || !more) return null;
    busy = true;
    failing?.remove();
    if (page.kind !== 'virtual') list[page.kind === 'reverse' ? 'append' : 'prepend'](spinner);
    try {
      const answer = await fetch(`${page.history}&before=${rows[0]?.id ?? ''}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const older = (await answer.json()) as { rows: Row[]; more: boolean };
      more = older.more;
      rows.unshift(...older.rows);
      document.documentElement.dataset.rows = String(rows.length);
      return older.rows;
    } catch {
      failing = document.createElement('div');
      failing.innerHTML = '<span>Could not load older messages.</span> <button>Retry</button>';
      list[page.kind === 'reverse' ? 'append' : 'prepend'](failing);
      return null;
    } finally {
      spinner.remove();
      busy = false;
    }
  };

  const earlier = Object.assign(document.createElement('button'), { textContent: 'View earlier messages', onclick: () => void add() });

  if (page.kind === 'virtual') return void virtual();
  const add = async (): Promise<void> => {
    const older = await load();
    if (!older) return;
    const before = list.scrollHeight;
    const top = list.scrollTop;
    if (page.kind === 'reverse') list.append(...[...older].reverse().map(node));
    else {
      list.prepend(...older.map(node));
      if (page.anchored) list.scrollTop = top + list.scrollHeight - before;
      if (page.floats) list.prepend(list.querySelector('.im-day')!);
      if (page.button) list.prepend(earlier);
      if (!more) earlier.remove();
    }
  };
  void add().then(() => {
    if (page.kind !== 'reverse') list.scrollTop = list.scrollHeight;
    list.addEventListener('scroll', () => {
      const above = page.kind === 'reverse' ? list.scrollHeight - list.clientHeight + list.scrollTop : list.scrollTop;
      if (above < 60 && !page.button) void add();
    });
    document.documentElement.dataset.ready = '1';
  });

  /** Heights are guessed, measured when a row is drawn, and put right: as libraries do. */
  async function virtual(): Promise<void> {
    const heights = new Map<string, number>();
    const drawn = new Map<string, HTMLElement>();
    const pad = Object.assign(document.createElement('div'), { className: 'im-pad' });
    list.append(pad);
    const guess = 56;
    const spare: HTMLElement[] = [];
    const fill = (element: HTMLElement, row: Row): HTMLElement => {
      const fresh = node(row);
      element.className = fresh.className;
      element.replaceChildren(...fresh.childNodes);
      return element;
    };
    const heightOf = (row: Row): number => heights.get(row.id) ?? guess;
    const draw = (): void => {
      for (let turn = 0; turn < 4; turn++) {
        let [at, moved] = [0, 0];
        const wanted = new Set<string>();
        for (const row of rows) {
          const height = heightOf(row);
          if (at + height > list.scrollTop - 300 && at < list.scrollTop + list.clientHeight + 300) {
            wanted.add(row.id);
            let element = drawn.get(row.id);
            if (!element) {
              element = page.reuses && spare.length > 0 ? fill(spare.pop()!, row) : node(row);
              if (page.reuses) element.dataset.index = String(rows.indexOf(row) + 100_000);
              element.style.cssText = 'position:absolute;left:0;right:0';
              drawn.set(row.id, element);
              pad.append(element);
            }
            element.style.transform = `translateY(${at}px)`;
            const real = element.getBoundingClientRect().height;
            if (Math.abs(real - height) > 0.5) {
              heights.set(row.id, real);
              if (at < list.scrollTop) moved += real - height;
            }
          }
          at += heightOf(row);
        }
        for (const [id, element] of drawn) {
          if (!wanted.has(id)) {
            drawn.delete(id);
            element.remove();
            if (page.reuses) spare.push(element);
          }
        }
        pad.style.height = `${at}px`;
        if (moved === 0) break;
        list.scrollTop += moved;
      }
    };
    const add = async (): Promise<void> => {
      const older = await load();
      if (!older) return;
      list.scrollTop += older.reduce((sum, row) => sum + heightOf(row), 0);
      pad.style.height = `${rows.reduce((sum, row) => sum + heightOf(row), 0)}px`;
      draw();
      list.scrollTop = list.scrollTop;
    };
    await load();
    pad.style.height = `${rows.length * guess}px`;
    for (let turn = 0; turn < 3; turn++) {
      list.scrollTop = list.scrollHeight;
      draw();
    }
    list.addEventListener('scroll', () => {
      draw();
      if (list.scrollTop < 60) void add();
    });
    document.documentElement.dataset.ready = '1';
  }
}
