// Keeps a page of `kb serve` current: loads it anew when the site has changed, lays findings over it while the content has errors.
(() => {
  'use strict';
  const build = document.currentScript.dataset.build;
  // The page that stands in for a site that was never built lists the findings itself.
  const listsFindings = document.body.hasAttribute('data-kb-findings');
  let overlay = null;
  let stream = null;
  let latest = null;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const hide = () => {
    overlay?.remove();
    overlay = null;
  };

  // The overlay waits for its style, or it would stand bare at the end of the page for a moment.
  let styled = null;
  const style = () => styled ??= new Promise(done => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/_kb/overlay.css';
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });

  const show = async state => {
    await style();
    if (state !== latest) {
      return;
    }

    hide();
    overlay = element('section', 'kb-overlay', '');
    overlay.setAttribute('role', 'alert');
    overlay.lang = state.language;
    const close = element('button', 'kb-overlay-close', state.close);
    close.type = 'button';
    close.addEventListener('click', hide);
    // Only ever as text: an excerpt may hold any markup.
    overlay.append(close, element('h2', 'kb-overlay-title', state.title), ...state.findings.map(f => element('pre', 'kb-overlay-finding', f)));
    document.body.append(overlay);
  };

  const receive = event => {
    const state = JSON.parse(event.data);
    latest = state;
    if (state.build !== build) {
      location.reload();
    } else if (state.findings.length > 0 && !listsFindings) {
      show(state);
    } else {
      hide();
    }
  };

  const connect = () => {
    if (stream === null) {
      stream = new EventSource('/_kb/events');
      stream.addEventListener('state', receive);
    }
  };

  const disconnect = () => {
    stream?.close();
    stream = null;
  };

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      hide();
    }
  });
  // A browser allows six connections to one host: hidden tabs give theirs back and catch up when they are shown.
  document.addEventListener('visibilitychange', () => document.hidden ? disconnect() : connect());
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', () => document.hidden || connect());
  if (!document.hidden) {
    connect();
  }
})();
