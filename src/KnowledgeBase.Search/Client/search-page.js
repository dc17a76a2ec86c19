// The search page: takes over <form role="search"> and fills <div id="search-results">. Text from the index only ever
// becomes text nodes. Words come from <script type="application/json" id="search-words">. The engine, a script of its
// own that leaves kbSearch behind, comes when somebody is about to search; what few queries need comes with those.
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children.filter(Boolean));
  return element;
};

// Text with its marked parts.
const marked = (text, ranges) => {
  let at = 0;
  return [...ranges.flatMap(([start, length]) => [text.slice(at, start), make('mark', {}, text.slice(start, at = start + length))]), text.slice(at)];
};

const start = form => {
  const input = form.querySelector('[name=q]'), box = document.getElementById('search-results'), { root = '', folder = 'search' } = form.dataset;
  const said = JSON.parse(document.getElementById('search-words')?.textContent || '{}');
  const say = (name, values) => (said[name] || name).replace(/\{(\w+)\}/g, (_, value) => values[value]);
  // A site made to be opened from its folder names files.
  const offline = /html$/.test(form.getAttribute('action')), waiting = {};
  window.kbPiece = (path, text) => waiting[path]?.(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
  const added = path => new Promise((done, fail) => {
    const script = make('script', { src: root + path });
    script.onload = done;
    script.onerror = () => fail({ key: 'search.piece-missing' });
    document.head.append(script);
  });
  // A piece is fetched; in a site opened from its folder it is a script that calls kbPiece(path, base64).
  const load = path => offline ? new Promise(done => {
    waiting[path] = done;
    added(path + '.js').catch(() => done());
  }) : fetch(root + path).then(async answer => answer.ok && new Uint8Array(await answer.arrayBuffer()));
  const scripts = folder.replace(/[^/]*$/, '');
  let opened;
  const index = () => opened ||= added(scripts + ENGINE).then(() => window.kbSearch(load, folder, () => added(scripts + MORE).then(() => window.kbMore)), fault => {
    opened = 0;
    throw fault;
  });

  // Completions of the last word while typing, as the browser's own list.
  const list = make('datalist', { id: 'search-completions' });
  form.append(list);
  input.setAttribute('list', list.id);
  input.onfocus = () => index().then(opened => opened.open()).catch(() => 0);
  let timer;
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = input.value, words = await index().then(opened => opened.suggest(typed)).catch(() => []);
      if (typed == input.value) list.replaceChildren(...words.map(word => make('option', { value: typed.replace(/\S*$/, word) })));
    }, 120);
  };
  document.addEventListener('keydown', event => {
    if (event.key == '/' && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });
  if (!box) return;

  const status = make('p', { role: 'status' }), results = make('ol'), more = make('button', { type: 'button', hidden: '' }, say('more'));
  const groups = make('div'), details = make('details', { hidden: '' }, make('summary', {}, say('filters')), groups);
  box.replaceChildren(status, details, results, more);
  let turn = 0;

  const item = ({ url, title, kind, snippet, titleHighlights, highlights, why, read }) => {
    const text = make('p', {}, ...marked(snippet, highlights));
    // The beginning shows at once; where it says less than the page, the passage that answers takes its place.
    if (highlights.length < why.length) read().then(better => text.replaceChildren(...marked(better.snippet, better.highlights)), () => 0);
    const reasons = why.map(({ said, found }) => said + (found == said.toLowerCase() ? '' : ' → ' + found));
    return make('li', {},
      make('a', { href: root + url.replace(/^\//, '') + (offline && /(^|\/)$/.test(url) ? 'index.html' : '') }, ...marked(title, titleHighlights)),
      make('span', { class: 'kind' }, said['kind.' + kind] || kind),
      text,
      why[0] && make('p', { class: 'why' }, say('why', { words: [...new Set(reasons)].join(', ') })));
  };

  const show = async from => {
    const mine = ++turn, filters = {};
    let query = '', message;
    for (const [name, value] of new URLSearchParams(location.search)) if (name == 'q') query = value; else (filters[name] ||= []).push(value);
    if (!from) input.value = query;
    if (!query) return;
    try {
      const countFacets = details.open || Object.keys(filters)[0];
      const { outcome, total, corrections, shortened, facets, results: found } = await (await index()).search(query, { from, filters, countFacets });
      if (mine != turn) return;
      message = [say(outcome, { count: total }), ...corrections.map(correction => say('corrected', correction)), shortened ? say('shortened') : ''].join(' ');
      if (!from) results.replaceChildren();
      results.append(...found.map(item));
      if (from) results.children[from]?.querySelector('a').focus();
      more.hidden = results.children.length >= total;
      details.hidden = outcome == 'NoWords';
      if (countFacets) groups.replaceChildren(...window.kbFilters(make, said, facets, filters, () => go(query)));
    } catch (fault) {
      if (mine != turn) return;
      results.replaceChildren();
      more.hidden = details.hidden = true;
      message = say(fault.key || 'search.fault');
    }
    status.textContent = message;
  };
  // The address says all: query and filters.
  const go = query => {
    const address = new URLSearchParams({ q: query });
    for (const check of groups.querySelectorAll(':checked')) address.append(check.name, check.value);
    history.pushState(null, '', '?' + address);
    show(0);
  };
  form.onsubmit = event => {
    event.preventDefault();
    groups.replaceChildren();
    go(input.value.trim());
  };
  details.ontoggle = () => details.open && show(0);
  more.onclick = () => show(results.children.length);
  onpopstate = () => show(0);
  show(0);
};
document.querySelectorAll('form[role=search]').forEach(start);
