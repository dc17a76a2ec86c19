// The desk of “my region”: reads the form, asks matching.js, writes the nearest hosts and their reasons.
// The page is whole without it: provinces, and what cost and time to expect, stand there already.
import { rank } from './matching.js';
import { page } from './links.js';

const read = (id) => JSON.parse(document.getElementById(id).textContent);
let data;
const words = read('planner-words');
const form = document.getElementById('planner-form');
const results = document.getElementById('planner-results');
const status = document.getElementById('planner-status');
const field = (name) => form.elements.namedItem(name);
const shown = 3;

// Texts only: nothing of a record or an address ever becomes markup.
const make = (tag, text, attributes) => {
  const node = document.createElement(tag);
  Object.entries(attributes ?? {}).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...[text ?? ''].flat());
  return node;
};

const fill = (text, ...values) => values.reduce((said, value, i) => said.replaceAll(`{${i}}`, value), text);
// Few enough digits that every sum stays a whole number.
const digits = (text, most = 9) => text.replace(/[^0-9]/g, '').slice(0, most);
const number = (value) => value === '' || +value === 0 ? null : +value;
const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, words.thousands);

let provinces, places;
const take = (given) => {
  data = given;
  provinces = new Map(data.provinces.map(([code, name, island, slug]) => [code, { name, island, slug }]));
  places = data.places.map(([code, name, population, ...hosts]) => ({
    code, name, population, hosts,
    kind: name.startsWith('Kota ') ? 'kota' : 'kabupaten',
    province: code.slice(0, 2),
    island: provinces.get(code.slice(0, 2)).island,
  }));
};
const plain = (text) => text.trim().toLowerCase().replace(/^kab\.? /, 'kabupaten ').replace(/\s+/g, ' ');
const byName = (text) => {
  const wanted = plain(text);
  const ends = places.filter((place) => plain(place.name).endsWith(' ' + wanted));
  return places.find((place) => plain(place.name) === wanted) ?? (ends.length === 1 ? ends[0] : undefined);
};

const names = [['place', 'd'], ['population', 'j'], ['building', 'g'], ['ceiling', 'p'], ['months', 'b']];
const weightsOf = () => words.criteria.map((_, i) => Math.min(5, +digits(field('w' + i).value, 1)));

const here = (wanted, place) => [
  wanted.population && fill(words.people, grouped(wanted.population)),
  words.kinds[place.kind],
  provinces.get(place.province).name,
  wanted.building && words.options[wanted.building],
  wanted.ceiling && fill(words.atMost, grouped(wanted.ceiling / 1e6)),
  wanted.months && fill(words.inMonths, wanted.months),
];

const reason = ([criterion, weight, nearness, verdict], said, own) => {
  const i = words.keys.indexOf(criterion);
  const pair = said[i] && own[i] && said[i] !== own[i] ? fill(words.pair, said[i], own[i]) : said[i] ?? '';
  return make('li', [make('b', words.criteria[i]), `: ${words.verdicts[criterion + '.' + verdict]}. `, make('small', [pair && pair + '. ',
    nearness === null ? words.noPoints : fill(words.points, nearness, weight)].filter(Boolean))]);
};

// From a host to its page, to the check whether a trip is needed, and to the papers.
const ways = { page: (host) => host.href, need: (host) => host.href + 'tanya/', kit: (host) => `kit/${host.kit > 1 ? `_${host.kit}/` : ''}#mpp-${host.id}` };

const card = (match, own) => make('li', [
  make('h3', [make('a', match.host.name, { href: page(match.host.href) })]),
  make('p', [make('b', fill(words.nearness, match.nearness ?? '–')), ` ${fill(words.known, match.known, match.asked)}`]),
  make('ul', match.reasons.map((row) => reason(row, match.host.said, own))),
  make('p', words.next.filter(([, to]) => to !== 'kit' || match.host.kit).map(([text, to]) => make('a', text, { href: page(ways[to](match.host)), class: 'button' })), { class: 'next' }),
]);

const list = (matches, own) => make('ol', matches.map((match) => card(match, own)), { class: 'near' });

const answer = (place) => {
  const wanted = {
    kind: place.kind, province: place.province, island: place.island,
    population: number(digits(field('population').value)),
    building: field('building').value || null,
    ceiling: number(digits(field('ceiling').value, 7)),
    months: number(digits(field('months').value, 3)),
  };
  wanted.ceiling = wanted.ceiling && wanted.ceiling * 1e6;
  const own = here(wanted, place);
  const ids = place.hosts.map(([id]) => id);
  const all = rank(wanted, data.hosts.filter((host) => !ids.includes(host.id)), weightsOf());
  const sure = all.filter((match) => !match.doubtful);
  const parts = [make('h2', fill(words.heading, place.name), { tabindex: -1 }), make('p', make('a', words.transfer, { href: '#_transfer' }))];
  place.hosts.forEach(([, name, href]) => parts.push(make('p', [words.ownHost + ' ', make('a', name, { href: page(href) })], { class: 'notice' })));
  if (!wanted.population) {
    parts.push(make('p', words.tellPopulation, { class: 'notice warn' }));
  }
  parts.push(sure.length ? list(sure.slice(0, shown), own) : make('p', words.none, { class: 'notice warn' }));
  const rest = sure.slice(shown, shown + 7);
  if (rest.length) {
    parts.push(make('details', [make('summary', fill(words.more, rest.length)), list(rest, own)]));
  }
  if (all.length > sure.length) {
    parts.push(make('p', make('small', fill(words.doubtful, all.length - sure.length))));
  }
  const slug = provinces.get(place.province).slug;
  parts.push(make('p', [make('a', fill(words.province, provinces.get(place.province).name), { href: page(slug + '/') })]));
  results.replaceChildren(...parts);
  return fill(words.said, Math.min(shown, sure.length), place.name);
};

// Of the ranges that stand on the page: the one of all buildings, and the one of the building chosen.
const transfers = () => document.querySelectorAll('[data-option]').forEach((section) => {
  section.hidden = !['', field('building').value].includes(section.dataset.option);
});

const show = () => {
  const place = byName(field('place').value);
  transfers();
  field('place').setCustomValidity(place || !field('place').value ? '' : words.notFound);
  if (!place) {
    results.replaceChildren();
  }
  status.textContent = place ? answer(place) : field('place').value ? words.notFound : '';
  const query = new URLSearchParams();
  names.forEach(([name, key]) => {
    const value = name === 'place' ? place?.code : field(name).value;
    if (value) {
      query.set(key, value);
    }
  });
  const weights = weightsOf().join('');
  if (weights !== words.weights) {
    query.set('w', weights);
  }
  const text = query.toString();
  history.replaceState(null, '', text ? '?' + text : location.pathname);
};

// A region that the site knows brings its own number of inhabitants; the planner may write another over it.
const takePopulation = () => {
  const place = byName(field('place').value);
  if (place) {
    field('population').value = place.population ? grouped(place.population) : '';
  }
};

const start = () => {
  document.getElementById('planner-places').append(...places.map((place) => make('option', '', { value: place.name })));
  const query = new URLSearchParams(location.search);
  field('place').value = places.find((place) => place.code === query.get('d'))?.name ?? '';
  takePopulation();
  names.slice(1).forEach(([name, key]) => {
    const value = query.get(key);
    if (value !== null) {
      field(name).value = name === 'building' ? value : digits(value) && grouped(digits(value));
    }
  });
  if (/^[0-5]{6}$/.test(query.get('w') ?? '')) {
    [...query.get('w')].forEach((weight, i) => { field('w' + i).value = weight; });
  }
  form.hidden = false;
  show();
};

form.addEventListener('change', (event) => {
  if (event.target === field('place')) {
    takePopulation();
  }
  show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  results.querySelector('h2')?.focus();
});
form.addEventListener('reset', () => setTimeout(show));

// The data stand in the page or, of a large site, in a script: a folder opened as a file may load scripts and nothing else.
const { src } = document.getElementById('planner-data').dataset;
if (src) {
  window.kbPlanner = (given) => {
    take(given);
    start();
  };
  document.head.append(make('script', '', { src }));
} else {
  take(read('planner-data'));
  start();
}
