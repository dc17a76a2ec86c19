// The chooser of the comparison. Every text comes written, every refusal decided, every place on the axis computed from
// data.js; here they are only put side by side. Text only ever becomes text nodes. Choices are shown in the order of
// their ids, whatever the order in which they were made.
import { page } from './links.js';
import { xlsx } from './xlsx.js';

const most = 4;
const form = document.getElementById('compare-form');
const status = document.getElementById('compare-status');
const view = document.getElementById('compare-view');
const words = JSON.parse(document.getElementById('compare-words').textContent);
const root = form.dataset.root;

const put = (element, attributes, children) => {
  for (const name in attributes) {
    element.setAttribute(name, attributes[name]);
  }
  element.append(...children.flat(Infinity).filter((child) => child));
  return element;
};
const make = (tag, attributes, ...children) => put(document.createElement(tag), attributes, children);
const draw = (tag, attributes, ...children) => put(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
const link = (text, url, kind) => url ? make('a', { href: page(root + url), class: kind || '' }, text) : text;

// Scripts, because a folder opened as a file may load scripts and nothing else. Each brings a piece of the data.
const data = { hosts: {}, playbooks: {}, told: [], choices: [] };
window.kbCompare = (piece) => {
  for (const name in piece) {
    data[name] = name == 'told' ? data.told.concat(piece.told) : name == 'hosts' || name == 'playbooks' ? { ...data[name], ...piece[name] } : piece[name];
  }
};
const loading = {};
const load = (src) => loading[src] ??= new Promise((done, fail) => {
  const script = make('script', { src });
  script.onload = done;
  script.onerror = () => fail(loading[src] = null);
  document.head.append(script);
});

// Of a large site every host has a file of its own, and playbooks stand in that of their host.
const { src, choices: names } = form.dataset;
const fetched = async (ids) => {
  await load(src);
  await Promise.all(ids.map((id) => names && load(src.replace(/\.js$/, `/${hosts.get(id)}.js`))));
};

// Selects: the first is on the page, the others are like it.
const first = form.querySelector('label');
const selects = [];
const hosts = new Map();
const fill = () => {
  for (const [label, rows] of data.choices) {
    first.lastElementChild.append(make('optgroup', { label }, rows.map(([value, name, host]) => {
      hosts.set(value, host || value);
      return make('option', { value }, name);
    })));
  }
  for (let i = 2; i <= most; i++) {
    const copy = first.cloneNode(true);
    copy.firstChild.data = copy.firstChild.data.replace('1', i);
    first.parentElement.append(copy);
  }
  selects.push(...form.querySelectorAll('select'));
};
const unique = (ids) => [...new Set(ids)].filter((id) => id && [...selects[0].options].some((option) => option.value == id)).sort().slice(0, most);
const asked = () => unique((new URLSearchParams(location.search).get('h') || '').split(','));

const gap = () => make('em', { class: 'gap' }, words.unknown);
const plan = (cell) => cell.plan && [' ', make('span', { class: 'chip plan' }, words.plan)];

// Sources are numbered in the order in which the view meets them.
let sources;
const marks = ({ from }) => from.flatMap((title, i) => {
  if (i % 2) {
    return [];
  }
  sources.set(from[i + 1], title);
  return make('sup', {}, link(`[${[...sources.keys()].indexOf(from[i + 1]) + 1}]`, from[i + 1]));
});
const shown = (cell) => !cell ? gap() : cell.no ? make('small', {}, `✗ ${words.refused}: ${cell.no}`) : [
  link(cell.text, cell.url, 'figure'), plan(cell),
  cell.others && [' ', make('span', { class: 'chip warn' }, `≠ ${cell.others}`)],
  cell.formula && make('small', {}, ' = ' + cell.formula),
  marks(cell),
];

// What nobody knows of any of them stands in one row, so that the gaps are seen and the sheet stays one sheet.
const table = (name, choices, rows) => {
  const [told, silent] = [true, false].map((isTold) => rows.filter((row) => row[2] == isTold).map(([label, cells]) => [label, cells]));
  return sides(name, choices, silent.length ? [...told, [words.unknownOfAll, [silent.map((row) => row[0]).join(', ')]]] : told);
};
const sides = (name, choices, rows) => make('table', { class: 'side' },
  make('caption', { class: 'vh' }, name),
  make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, name), choices.map((c) => make('th', { scope: 'col' }, link(c.name, c.url))))),
  make('tbody', {}, rows.map(([label, cells]) => make('tr', {}, make('th', { scope: 'row' }, label),
    cells.map((cell, i) => cells.length < choices.length ? make('td', { colspan: choices.length, class: 'gap' }, cell)
      : make('td', { 'data-l': choices[i].name.replace('MPP ', '') }, cell))))));
const section = (name, ...parts) => make('section', {}, make('h2', {}, name), parts);

const bar = ({ time }, ticks) => {
  const line = (kind, from, to, y, end = y) => draw('line', { class: kind, x1: from + '%', x2: to + '%', y1: y, y2: end });
  return draw('svg', { width: '100%', height: 34, 'aria-hidden': 'true' },
    ticks.map(([at]) => line('tick', at, at, 0, 34)),
    draw('rect', { class: 'bar pref', x: 0, y: 16, width: time.known + '%', height: 14 }),
    !time.length && line('hatch', time.known, 100, 23),
    time.delays.map(([from, to]) => line('late', from, to, 7)),
    time.points.map((p) => p.plan
      ? [p.to > p.at && line('vague', p.at, p.to, 7), draw('circle', { class: 'hollow', cx: p.at + '%', cy: 7, r: 5 })]
      : [p.to > p.at && line('vague', p.at, p.to, 23), line('step', p.at, p.at, 14, 32)]));
};

const times = (choices, data) => {
  const ticks = data.ticks;
  const axis = draw('svg', { width: '100%', height: 18, 'aria-hidden': 'true' }, ticks.map(([at, text], i) =>
    draw('text', { x: at + '%', y: 9, class: i ? at > 90 ? 'end' : '' : 'start' }, text)));
  const days = (c) => c.time.out ? make('small', {}, `${words.leftOut}: ${c.time.out}`) : shown(c.time.length);
  const list = (items, text) => items.length > 0 && make('ul', { class: 'steps-on-axis' }, items.map(text));
  return section(words.time,
    make('p', { class: 'finding' }, choices.map((c) => `${c.name}: ${c.time.length ? c.time.length.text : words.unknown}`).join('; ') + '.'),
    make('table', { class: 'cards bars times' }, make('caption', { class: 'vh' }, words.time),
      make('thead', { class: 'vh' }, make('tr', {}, words.timeColumns.map((name) => make('th', { scope: 'col' }, name)))),
      make('tbody', {}, choices.map((c) => make('tr', {}, make('th', { scope: 'row' }, c.name),
        make('td', {}, !c.time.out && bar(c, ticks)),
        make('td', {}, days(c),
          list(c.time.points, (p) => make('li', {}, link(p.text, p.url, 'figure'), p.then && ': ' + p.then)),
          list(c.time.slips, (s) => make('li', {}, link(s.text, s.url, 'figure'), ': ' + s.then))))),
        make('tr', {}, make('th', { scope: 'row' }, words.axis), make('td', {}, axis), make('td', {}, make('small', {}, words.fromCommitment))))),
    make('p', { class: 'key' }, words.timeKey + ' ' + data.all));
};

const pairsOf = (choices) => choices.flatMap((a, i) => choices.slice(i + 1).map((b) => [a, b])).filter(([a, b]) => a.host != b.host);
const refusals = (a, b, data) => data.refusals[Math.max(a.judge, b.judge)][Math.min(a.judge, b.judge)].map((i) => data.reasons[i]);

const headline = (c) => c.money.find((line) => line.shown);
const silent = (choices) => {
  const pairs = pairsOf(choices).filter((pair) => !pair.every(headline)).map(([a, b]) => `${a.name} – ${b.name}`);
  return pairs.length > 0 && make('p', { class: 'conflict' }, `${pairs.join('; ')}: ${words.noAmount}`);
};
const judged = (choices, data) => pairsOf(choices.filter(headline)).flatMap(([a, b]) => {
  const [left, right] = [a, b].map(headline);
  const name = (c, line) => [c.name, ': ', link(line.text, line.url, 'figure')];
  const reasons = refusals(left, right, data);
  const same = a.money.flatMap((x) => b.money.filter((y) => !refusals(x, y, data).length).map((y) => [x, y]));
  return [
    reasons.length > 0 && make('p', { class: 'conflict' }, name(a, left), ' ÷ ', name(b, right), ' – ', make('strong', {}, '✗ ' + words.refused), ': ' + reasons.join('; ') + '.'),
    same.map(([x, y]) => make('p', { class: 'notice' }, make('strong', {}, '✓ ' + words.comparable), ': ', name(a, x), '; ', name(b, y), make('small', {}, ` (${x.kind} · ${x.for})`))),
  ];
});

const told = (choices, data) => data.told.filter((t) => [t.left, t.right].every((id) => choices.some((c) => c.host == id))).map((t) =>
  make('p', { class: 'conflict' }, t.text, t.no ? [' – ', make('strong', {}, '✗ ' + words.refused), `: ${t.no}.`] : ` = ${t.ratio}.`, ' ', words.comparedBy, marks(t)));

const money = (choices, data) => {
  const parts = [...new Set(choices.flatMap((c) => c.money.map((line) => line.for)))];
  return section(words.money,
    table(words.component, choices, parts.map((part) => [part, choices.map((c) => {
      const lines = c.money.filter((line) => line.for == part);
      return lines.length ? lines.map((line) => make('p', {}, shown(line), make('small', {}, ` ${line.kind}${line.asOf ? ', ' + line.asOf : ''}`))) : make('small', {}, words.noStatement);
    }), true])),
    judged(choices, data), silent(choices), told(choices, data),
    pairsOf(choices.filter(headline)).some(([a, b]) => refusals(headline(a), headline(b), data).length) && make('p', {}, words.notAcross),
    table(words.perUnit, choices, data.units.map((unit, i) => [unit, choices.map((c) => shown(c.per[i])), choices.some((c) => c.per[i])])),
    make('p', { class: 'key' }, words.noIndex));
};

const facts = (choices, data) => {
  const rows = data.labels.map((label, i) => [label, choices.map((c) => shown(c.facts[i])), choices.some((c) => c.facts[i])]);
  for (const [label, key] of [[words.steps, 'steps'], [words.core, 'core']]) {
    if (choices.some((c) => c[key])) {
      rows.push([label, choices.map((c) => c[key] ? make('ol', {}, c[key].map((text) => make('li', {}, text))) : make('small', {}, words.noPlaybook)), true]);
    }
  }
  return section(words.facts, table(words.facts, choices, rows));
};

// What is shown as a table to take away: the written value, the bare number, how it came about, and the sources.
const rowsOf = (choices, data) => {
  const row = (part, item, c, cell) => [part, item, c.name, cell ? cell.no ? words.refused : cell.text : words.unknown, cell?.number ?? null,
    cell ? [cell.plan && words.plan, cell.no, cell.formula, cell.kind, cell.asOf].filter((text) => text).join('; ') : '',
    (cell?.from || []).filter((_, i) => i % 2 == 0).join('; ')];
  const all = (part, labels, key) => labels.flatMap((label, i) => choices.map((c) => row(part, label, c, c[key][i])));
  return [words.columns,
    ...all(words.facts, data.labels, 'facts'),
    ...choices.flatMap((c) => c.money.map((line) => row(words.money, line.for, c, line))),
    ...all(words.perUnit, data.units, 'per'),
    ...choices.map((c) => row(words.time, words.length, c, c.time.out ? { no: c.time.out, from: [] } : c.time.length)),
    ...choices.flatMap((c) => c.time.points.map((p) => [words.time, p.text, c.name, p.then, null, '', ''])),
    ...choices.flatMap((c) => c.time.slips.map((s) => [words.time, s.text, c.name, s.then, null, '', '']))];
};

// A spreadsheet program takes a text that begins with one of these signs for a formula, even between quotes.
const csv = (rows) => new Blob(['\ufeff' + rows.map((row) => row.map((value) => typeof value == 'number' ? value
  : `"${(value || '').replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`).join(',') + '\r\n').join('')], { type: 'text/csv' });

const button = (text, act) => {
  const element = make('button', { type: 'button' }, text);
  element.addEventListener('click', act);
  return element;
};
const save = (name, blob) => {
  const url = URL.createObjectURL(blob);
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
};

const show = async (ids) => {
  selects.forEach((select, i) => select.value = ids[i] || '');
  view.replaceChildren();
  document.documentElement.classList.toggle('compared', ids.length > 1);
  if (ids.length < 2) {
    status.textContent = ids.length ? words.oneMore : '';
    return;
  }

  try {
    await fetched(ids);
  } catch {
    status.textContent = words.fault;
    return;
  }

  sources = new Map();
  const choices = ids.map((id) => {
    const playbook = data.playbooks[id.split(':')[1]];
    const host = playbook ? playbook.host : id;
    return { ...data.hosts[host], ...playbook, host };
  });
  const file = 'banding-' + ids.join('-').replace(/:/g, '-');
  const page = ids.length == 2 && data.pairs[ids.join()];
  view.replaceChildren(
    make('p', { class: 'send' },
      button('XLSX', () => save(file + '.xlsx', xlsx(words.sheet, rowsOf(choices, data)))),
      button('CSV', () => save(file + '.csv', csv(rowsOf(choices, data)))),
      button(words.print, () => print()),
      page ? link(words.ready, page) : ''),
    make('div', { class: choices.length > 2 ? 'sheet wide' : 'sheet' }, facts(choices, data), times(choices, data), money(choices, data)),
    section(words.sources, make('ol', { class: 'sources' }, [...sources].map(([url, title]) => make('li', {}, link(title, url))))));
  status.textContent = words.done + choices.map((c) => c.name).join(', ') + '.';
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const ids = unique(selects.map((select) => select.value));
  try {
    history.pushState(null, '', ids.length ? '?h=' + ids.join() : location.pathname);
  } catch {
    // A folder opened as a file has no address of its own.
  }
  show(ids);
});
addEventListener('popstate', () => show(asked()));
const start = () => {
  fill();
  form.hidden = false;
  show(asked());
};
if (names) {
  load(names).then(start, () => status.textContent = words.fault);
} else {
  start();
}
