const everyLanguage = JSON.parse(document.getElementById('words').textContent);
const place = (id) => document.getElementById(id);
let language = navigator.languages.map((tag) => Object.keys(everyLanguage).find((one) => one === tag || one.split('-')[0] === tag.split('-')[0])).find(Boolean) ?? 'en';
let shown;

const isRightToLeft = () => ['ar', 'he'].includes(language);
/** A path or a number must not turn the words around it. */
const apart = (value) => isRightToLeft() ? `\u2068${value}\u2069` : value;
const say = (key, values = []) => values.reduce((text, value, i) => text.replaceAll(`{${i + 1}}`, apart(value)), everyLanguage[language][key] ?? everyLanguage.en[key]);

function speak() {
	document.documentElement.lang = language;
	document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr';
	document.title = say('verifyTitle');
	for (const part of document.querySelectorAll('[data-say]')) part.textContent = say(part.dataset.say);
	shown?.();
}

function list(id, sentences) {
	place(id).replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
}

function show(report) {
	const sound = report.faults.length === 0;
	place('result').dataset.state = sound ? 'sound' : 'damaged';
	place('verdict').textContent = sound ? say('verifySound') : say('verifyDamaged', [report.faults.length]);
	place('about').textContent = say('verifyAbout', [report.card.order, report.card.exhibits.length]);
	list('faults', report.faults.slice(0, 200).map((fault) => say(fault.key, fault.values)));
	list('checked', [say('verifyFiles', [report.files]), say('verifyLog', [report.entries]), report.card.redacted ? say('verifyRedacted') : say('verifyExhibits', [report.card.exhibits.length])]);
	list('unchecked', ['verifyNotTruth', 'verifyNotClock', 'verifyNotRewritten', 'verifyNoStamps'].map((key) => say(key)));
	place('head').textContent = `${report.card.seq}:${report.card.hash}`;
	place('more').hidden = false;
}

function refuse(key) {
	place('result').dataset.state = 'refused';
	place('verdict').textContent = say(key);
	place('about').textContent = '';
	list('faults', []);
	place('more').hidden = true;
}

async function take(file) {
	if (!file) return;
	place('result').hidden = false;
	place('result').dataset.state = 'working';
	place('more').hidden = true;
	place('about').textContent = file.name;
	list('faults', []);
	try {
		const report = await check(file, (done, of) => { place('verdict').textContent = say('verifyWorking', [done, of]); });
		shown = () => show(report);
	} catch (failure) {
		const key = everyLanguage.en[failure.message] ? failure.message : 'verifyBroken';
		shown = () => refuse(key);
	}
	shown();
	place('verdict').focus();
}

for (const tag of Object.keys(everyLanguage)) place('language').append(new Option(everyLanguage[tag].verifyLanguage, tag));
place('language').value = language;
place('language').addEventListener('change', (event) => { language = event.target.value; speak(); });
place('file').addEventListener('change', (event) => take(event.target.files[0]));
document.addEventListener('dragover', (event) => { event.preventDefault(); document.body.classList.add('over'); });
document.addEventListener('dragleave', () => document.body.classList.remove('over'));
document.addEventListener('drop', (event) => { event.preventDefault(); document.body.classList.remove('over'); take(event.dataTransfer.files[0]); });
speak();
