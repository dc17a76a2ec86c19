{
const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
for (let i = 0; i < 8; i++) {
n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
}
return n;
});
const crc32 = (bytes) => {
let crc = -1;
for (const byte of bytes) {
crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
}
return ~crc >>> 0;
};
const zip = (files) => {
const parts = [];
const central = [];
let offset = 0;
const record = (size, fields) => {
const view = new DataView(new ArrayBuffer(size));
for (const [at, width, value] of fields) {
width === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true);
}
return new Uint8Array(view.buffer);
};
for (const [name, bytes] of files) {
const path = new TextEncoder().encode(name);
const shared = (from) => [
[from, 2, 20], [from + 2, 2, 0x800], [from + 8, 2, 33], [from + 10, 4, crc32(bytes)],
[from + 14, 4, bytes.length], [from + 18, 4, bytes.length], [from + 22, 2, path.length],
];
parts.push(record(30, [[0, 4, 0x04034b50], ...shared(4)]), path, bytes);
central.push(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...shared(6), [42, 4, offset]]), path);
offset += 30 + path.length + bytes.length;
}
const size = central.reduce((sum, part) => sum + part.length, 0);
const end = record(22, [[0, 4, 0x06054b50], [8, 2, files.length], [10, 2, files.length], [12, 4, size], [16, 4, offset]]);
return new Blob([...parts, ...central, end]);
};
const inflate = async (bytes) =>
new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer());
const unzip = async (bytes) => {
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
let end = bytes.length - 22;
while (end > 0 && view.getUint32(end, true) !== 0x06054b50) {
end--;
}
const files = [];
let at = view.getUint32(end + 16, true);
for (let n = view.getUint16(end + 10, true); n > 0; n--) {
const [method, size, name, extra, comment, local] =
[view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)];
const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
const data = bytes.subarray(start, start + size);
files.push([new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), method ? await inflate(data) : data]);
at += 46 + name + extra + comment;
}
return files;
};
const encoder = new TextEncoder();
const escapeXml = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const isName = (text) => !/[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(text);
const spell = (n) => {
const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];
const rest = (r) => r ? ' ' + spell(r) : '';
return n < 12 ? digits[n]
: n < 20 ? digits[n - 10] + ' belas'
: n < 100 ? digits[Math.floor(n / 10)] + ' puluh' + rest(n % 10)
: (n < 200 ? 'seratus' : digits[Math.floor(n / 100)] + ' ratus') + rest(n % 100);
};
const addDays = (day, count) => new Date(Date.parse(day + 'T00:00:00Z') + count * 864e5).toISOString().slice(0, 10);
const longDate = (day, words) => {
const date = new Date(day + 'T00:00:00Z');
return `${words.days[date.getUTCDay()]}, ${date.getUTCDate()} ${words.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};
const counted = (n, one, many, words) => words.spelled ? `${n} (${spell(n)}) ${one}` : `${n} ${n === 1 ? one : many}`;
const run = (text) => text ? `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` : '';
const values = (trip, words) => {
const filled = new Map();
const put = (mark, value) => value && filled.set(mark, value);
put(words.marks.visitor, trip.visitor);
put(words.marks.leader, trip.leader);
put(words.marks.contact, trip.contact);
put(words.marks.people, trip.people && counted(trip.people, words.person, words.people, words));
if (trip.first) {
const last = addDays(trip.first, trip.days - 1);
put(words.marks.when, longDate(trip.first, words) + (trip.days > 1 ? words.to + longDate(last, words) : ''));
put(words.marks.length, counted(trip.days, words.day, words.dayMany, words));
for (let n = 1; n <= trip.days; n++) {
put(words.marks.date.replace('#', n), longDate(addDays(trip.first, n - 1), words));
}
}
return filled;
};
const days = (xml, count) => xml.replace(/<!--hari 2-->.*?<!--\/hari-->/s, (block) =>
Array.from({ length: count - 1 }, (_, i) => block.replace(/(ke-|ay )2/g, `$1${i + 2}`)).join(''));
const travellers = (xml, people) => !people.length ? xml : xml.replace(/(<!--orang-->.*?<\/w:tr>)(<w:tr>.*?<\/w:tr>).*?(<\/w:tbl>)/s, (_, head, row, end) =>
head + people.map((person, i) => {
let cell = 0;
return row.replace(/(<\/w:pPr>).*?(<\/w:p>)/g, (_, before, after) => before + run([`${i + 1}.`, ...person][cell++] ?? '') + after);
}).join('') + end);
const fill = (xml, trip, filled) => {
let text = travellers(trip.first ? days(xml, trip.days) : xml, trip.travellers)
.replace(/<w:r><w:rPr><w:rStyle w:val="Isian"\/><\/w:rPr><w:t xml:space="preserve">\[([^\]]*)\]<\/w:t><\/w:r>/g, (mark, name) =>
filled.has(name) ? run(filled.get(name)) : mark);
if (trip.paper === 'f4') {
text = text.replace('<w:pgSz w:w="11906" w:h="16838"/>', '<w:pgSz w:w="12189" w:h="18709"/>').replace('w:right="1417"', 'w:right="1700"').replace('<pageSetup paperSize="9"', '<pageSetup paperSize="14"');
}
return text;
};
const fillKit = async (files, trip, words) => {
const filled = values(trip, words);
return Promise.all(files.map(async ([name, bytes]) => {
if (!/\.(docx|xlsx)$/.test(name)) {
return [name, bytes];
}
const parts = (await unzip(bytes)).map(([path, part]) => [path, encoder.encode(fill(new TextDecoder().decode(part), trip, filled))]);
return [name, new Uint8Array(await zip(parts).arrayBuffer())];
}));
};
const escapeText = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
const fold = (line) => {
let [folded, length] = ['', 0];
for (const c of line) {
const size = new TextEncoder().encode(c).length;
if (length + size > 75) {
folded += '\r\n ';
length = 1;
}
folded += c;
length += size;
}
return folded + '\r\n';
};
const calendar = (host, trip, words, stamp) => {
const compact = (day) => day.replaceAll('-', '');
const [zone, iana, hours] = host.zone;
const offset = `+0${hours}00`;
const event = (id, start, end, summary, place) => [
'BEGIN:VEVENT', `UID:${host.id}-${compact(trip.first)}-${id}@${new URL(host.page).hostname}`, `DTSTAMP:${compact(stamp)}T000000Z`,
`DTSTART;${start}`, `DTEND;${end}`, `SUMMARY:${escapeText(summary)}`, `DESCRIPTION:${escapeText(host.page)}`,
...place ? [`LOCATION:${escapeText(place)}`] : [], 'END:VEVENT',
];
const visit = words.visit + host.name;
const last = addDays(trip.first, trip.days - 1);
const proposal = ([id, summary, from, days]) => {
const day = addDays(from === 'first' ? trip.first : last, days);
return event(id, `VALUE=DATE:${compact(day)}`, `VALUE=DATE:${compact(addDays(day, 1))}`, `${summary} (${host.name})`);
};
return [
'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//KnowledgeBase//kb kit//ID', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
'BEGIN:VTIMEZONE', `TZID:${iana}`, 'BEGIN:STANDARD', 'DTSTART:19880101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, `TZNAME:${zone}`, 'END:STANDARD', 'END:VTIMEZONE',
...Array.from({ length: trip.days }, (_, i) => {
const day = compact(addDays(trip.first, i));
return event(`hari-${i + 1}`, `TZID=${iana}:${day}T${words.begin}00`, `TZID=${iana}:${day}T${words.end}00`, visit + (trip.days > 1 ? ` (${i + 1}/${trip.days})` : ''), host.place);
}).flat(),
...words.proposals.flatMap(proposal), 'END:VCALENDAR',
].map(fold).join('');
};
const form = document.querySelector('#kit');
if (form && 'DecompressionStream' in window) {
const words = JSON.parse(document.querySelector('#kit-words').textContent);
const status = form.querySelector('[role=status]');
const field = form.elements;
for (const link of document.querySelectorAll('[data-zone]')) {
const option = new Option(link.textContent, link.parentElement.id);
option.selected = '#' + link.parentElement.id === location.hash;
field.host.add(option);
}
if (/^#mpp-/.test(location.hash) && !document.getElementById(location.hash.slice(1))) {
field.host.required = true;
field.host.selectedIndex = -1;
}
const check = (input, isGood) => input.setCustomValidity(isGood ? '' : words.badName);
const travellers = () => field.travellers.value.split('\n').map((l) => l.split(';').map((p) => p.trim())).filter((p) => p.some(Boolean)).map((p) => p.slice(0, 3));
form.addEventListener('input', ({ target }) => {
if (target.type === 'text') {
check(target, isName(target.value));
} else if (target === field.travellers) {
check(target, travellers().flat().every(isName));
}
});
form.addEventListener('submit', async (event) => {
event.preventDefault();
const link = document.getElementById(field.host.value).querySelector('[data-zone]');
const id = field.host.value.slice(4);
const people = travellers();
const trip = {
visitor: field.visitor.value.trim(), first: field.first.value, days: +field.days.value || 1, people: +field.people.value || people.length,
leader: field.leader.value.trim(), contact: field.contact.value.trim(), travellers: people, paper: field.paper.value,
};
status.textContent = words.working;
try {
const answer = await fetch(link.href);
if (!answer.ok) {
throw new Error(answer.status);
}
const files = await fillKit(await unzip(new Uint8Array(await answer.arrayBuffer())), trip, words);
const host = { id, name: link.textContent, place: link.dataset.place, page: words.root + id + '/', zone: link.dataset.zone.split(' ') };
files.push([words.calendarFile, new TextEncoder().encode(calendar(host, trip, words, new Date().toISOString().slice(0, 10)))]);
const save = document.createElement('a');
save.href = URL.createObjectURL(zip(files));
save.download = `kit-${id}-${trip.first}.zip`;
save.click();
setTimeout(() => URL.revokeObjectURL(save.href), 6e4);
status.textContent = words.done.replace('#', files.length);
} catch {
status.textContent = words.failed;
}
});
form.hidden = false;
if (location.hash) {
form.scrollIntoView();
}
}
}
