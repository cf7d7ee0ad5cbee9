// mutool run mutool.js FILE FOLDER: what MuPDF makes of a pack, as one line of JSON; the files inside go into the folder.
var pdf = new PDFDocument(scriptArgs[0]);
var told = {labels: [], outline: [], links: [], attachments: []};

function leaves(node, name, found) {
	var i, kids = node.get('Kids'), values = node.get(name);
	if (kids && !kids.isNull()) for (i = 0; i < kids.length; i++) leaves(kids.get(i), name, found);
	if (values && !values.isNull()) for (i = 0; i + 1 < values.length; i += 2) found.push([values.get(i), values.get(i + 1)]);
	return found;
}

function outline(items, depth) {
	items.forEach(function (item) {
		told.outline.push({title: item.title, uri: item.uri, depth: depth});
		if (item.down) outline(item.down, depth + 1);
	});
}

var root = pdf.getTrailer().get('Root');
outline(pdf.loadOutline(), 1);

var labels = {};
leaves(root.get('PageLabels'), 'Nums', []).forEach(function (pair) {
	var first = pair[1].get('St');
	labels[pair[0].asNumber()] = first && !first.isNull() ? first.asNumber() : 1;
});
var first = 1, from = 0;
for (var page = 0; page < pdf.countPages(); page++) {
	if (page in labels) first = labels[page], from = page;
	told.labels.push(String(first + page - from));
	pdf.loadPage(page).getLinks().forEach(function (link) {
		told.links.push({page: page + 1, uri: link.uri || link.getURI()});
	});
}

leaves(root.get('Names').get('EmbeddedFiles'), 'Names', []).forEach(function (pair, i) {
	told.attachments.push(pair[0].asString());
	pdf.getEmbeddedFileContents(pair[1]).save(scriptArgs[1] + '/' + i);
});
print(JSON.stringify(told));
