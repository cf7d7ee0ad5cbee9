/** Chats that keep their text themselves, as pages built with a framework do, and that note whatever could send. */

const inner = (field: string, script: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages</title></head><body>
<input type="search" placeholder="Search" style="width:300px"><form style="margin-top:400px"><div>Seller: hello</div>${field}<button>Send</button></form>
<script>
const held = globalThis.held = { text: '', sent: [] };
for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'submit', 'paste']) document.addEventListener(kind, () => held.sent.push(kind), true);
(${script})(held);
</script></body></html>`;

/** A field as React keeps one: a value that was set past its eyes is set back. */
export const controlled = inner('<textarea id="field" style="width:400px;height:60px"></textarea>', `(held) => {
  const field = document.getElementById('field');
  let known = '';
  const real = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  Object.defineProperty(field, 'value', { get: () => real.get.call(field), set: (value) => { known = String(value); real.set.call(field, value); } });
  document.addEventListener('input', () => { if (real.get.call(field) !== known) held.text = known = real.get.call(field); });
  const show = () => { if (real.get.call(field) !== held.text) real.set.call(field, held.text); requestAnimationFrame(show); };
  show();
}`);

/** An editor that takes text only as input, and undoes every other change of its element. */
export const editor = inner('<div id="field" contenteditable="true" style="width:400px;min-height:60px;white-space:pre-wrap"></div>', `(held) => {
  const field = document.getElementById('field');
  let typing = false;
  field.addEventListener('beforeinput', () => { typing = true; });
  field.addEventListener('input', () => { held.text = field.innerText; typing = false; });
  new MutationObserver(() => { if (!typing && field.innerText !== held.text) field.textContent = held.text; }).observe(field, { subtree: true, childList: true, characterData: true });
}`);

/** A page whose conversation is in a frame of another host of the shop. */
export const framing = (address: string): string => `<!doctype html><html lang="en"><head><title>Messages</title></head><body style="margin:0"><iframe src="${address}" style="border:0;width:1000px;height:700px"></iframe></body></html>`;
