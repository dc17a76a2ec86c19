// The search page: takes over <form role="search"> and fills <div id="search-results">. Text from the index only ever
// becomes text nodes. Words come from <script type="application/json" id="search-words">. The engine, a script of its
// own that leaves kbSearch behind, comes when somebody is about to search.
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children.filter(child => child));
  return element;
};

// Text with its marked parts.
const marked = (text, ranges) => {
  const parts = [];
  let at = 0;
  for (const [start, length] of ranges) {
    parts.push(text.slice(at, start), make('mark', {}, text.slice(start, at = start + length)));
  }
  return [...parts, text.slice(at)];
};

const added = src => new Promise((done, fail) => {
  const script = make('script', { src });
  script.onload = done;
  script.onerror = fail;
  document.head.append(script);
});

// A piece is fetched; in a site made to be opened from its folder it is a script that calls kbPiece(path, base64).
const waiting = {};
const fetched = root => async path => {
  const answer = await fetch(root + path);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
};
const scripted = root => path => new Promise(done => {
  waiting[path] = text => done(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
  window.kbPiece = (name, text) => waiting[name] && waiting[name](text);
  added(root + path + '.js').finally(() => done(null)).catch(() => 0);
});

const start = form => {
  const input = form.querySelector('[name=q]'), box = document.getElementById('search-results'), { root = '', folder = 'search' } = form.dataset;
  const said = JSON.parse(document.getElementById('search-words')?.textContent || '{}');
  const say = (name, values = {}) => (said[name] || name).replace(/\{(\w+)\}/g, (_, value) => values[value]);
  // A site made to be opened from its folder names files.
  const offline = /html$/.test(form.getAttribute('action'));
  let opened;
  const index = () => opened ||= added(root + folder.replace(/[^/]*$/, '') + ENGINE).then(() => window.kbSearch((offline ? scripted : fetched)(root), folder)).catch(() => {
    opened = 0;
    throw { key: 'search.piece-missing' };
  });

  // Completions of the last word while typing, as the browser's own list.
  const list = make('datalist', { id: 'search-completions' });
  form.append(list);
  input.setAttribute('list', list.id);
  input.addEventListener('focus', () => index().then(opened => opened.open()).catch(() => 0));
  let timer;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = input.value, words = await index().then(opened => opened.suggest(typed)).catch(() => []);
      const before = typed.replace(/[^\s]*$/, '');
      if (typed == input.value) list.replaceChildren(...words.map(word => make('option', { value: before + word })));
    }, 120);
  });
  document.addEventListener('keydown', event => {
    if (event.key == '/' && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });
  if (!box) return;

  const status = make('p', { role: 'status' }), results = make('ol', {}), more = make('button', { type: 'button', hidden: '' }, say('more'));
  const groups = make('div', {}), details = make('details', { hidden: '' }, make('summary', {}, say('filters')), groups);
  box.replaceChildren(status, details, results, more);
  let turn = 0;

  const filtersOf = address => {
    const filters = {};
    for (const [name, value] of address) if (name != 'q') (filters[name] ||= []).push(value);
    return filters;
  };
  const item = ({ url, title, kind, snippet, titleHighlights, highlights, why, read }) => {
    const text = make('p', {}, ...marked(snippet, highlights));
    // The beginning shows at once; where it says less than the page, the passage that answers takes its place.
    if (highlights.length < why.length) read().then(better => text.replaceChildren(...marked(better.snippet, better.highlights)), () => 0);
    const target = root + url.replace(/^\//, '') + (offline && /(^|\/)$/.test(url) ? 'index.html' : '');
    const reasons = why.map(reason => reason.found == reason.said.toLowerCase() ? reason.said : reason.said + ' → ' + reason.found);
    return make('li', {},
      make('a', { href: target }, ...marked(title, titleHighlights)),
      make('span', { class: 'kind' }, said['kind.' + kind] || kind),
      text,
      reasons.length && make('p', { class: 'why' }, say('why', { words: [...new Set(reasons)].join(', ') })));
  };
  const facet = ({ facet: name, values }, filters, run) => make('fieldset', {}, make('legend', {}, said['facet.' + name] || name),
    ...values.filter(({ value, count }) => count || filters[name]?.includes(value)).map(({ value, count }) => {
      const check = make('input', { type: 'checkbox', name, value });
      check.checked = filters[name]?.includes(value);
      check.onchange = run;
      return make('label', {}, check, ' ' + (said[name + '.' + value] || value) + ' (' + count + ')');
    }));

  const show = async from => {
    const mine = ++turn, address = new URLSearchParams(location.search), query = address.get('q') || '', filters = filtersOf(address);
    if (!from) input.value = query;
    if (!query) return;
    try {
      const countFacets = details.open || !!Object.keys(filters).length;
      const answer = await (await index()).search(query, { from, filters, countFacets });
      if (mine != turn) return;
      const { outcome, total, corrections, shortened, facets } = answer;
      status.replaceChildren([
        say(outcome, { count: total }),
        ...corrections.map(correction => say('corrected', correction)),
        shortened ? say('shortened') : ''
      ].join(' '));
      if (!from) results.replaceChildren();
      results.append(...answer.results.map(item));
      if (from) results.children[from]?.querySelector('a').focus();
      more.hidden = results.children.length >= total;
      details.hidden = outcome == 'NoWords';
      if (countFacets) groups.replaceChildren(...facets.map(one => facet(one, filters, () => go(query))).filter(group => group.querySelector('input')));
    } catch (fault) {
      if (mine != turn) return;
      results.replaceChildren();
      more.hidden = details.hidden = true;
      status.textContent = say(fault.key || 'search.fault');
    }
  };
  // The address says all: query and filters.
  const go = query => {
    const address = new URLSearchParams([['q', query]]);
    for (const check of groups.querySelectorAll(':checked')) address.append(check.name, check.value);
    history.pushState(null, '', '?' + address);
    show(0);
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    groups.replaceChildren();
    go(input.value.trim());
  });
  details.addEventListener('toggle', () => details.open && show(0));
  more.addEventListener('click', () => show(results.children.length));
  addEventListener('popstate', () => show(0));
  show(0);
};
document.querySelectorAll('form[role=search]').forEach(start);
