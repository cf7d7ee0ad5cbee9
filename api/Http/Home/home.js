// Keeps the one line up to date; all words come with the page, in its language.
const line = document.getElementById('status');

const stateOf = health =>
  health.store === 'unavailable' || health.store === 'read-only' ? 'trouble'
  : health.store === 'opening' ? 'opening'
  : health.paired ? 'paired' : 'unpaired';

async function look() {
  let state = 'away';
  try {
    const answer = await fetch('/health');
    if (answer.ok) state = stateOf(await answer.json());
  } catch {
    // The program was stopped; the line says so until it is back.
  }
  if (line.dataset.state === state) return;
  line.dataset.state = state;
  line.textContent = line.dataset[state];
}

look();
setInterval(() => document.hidden || look(), 2000);
