// The form of the kit page. It reads the empty kit of the chosen host, fills it here, and hands it over as a download; nothing is sent.
import { calendar } from './kit-calendar.js';
import { fillKit, isName } from './kit-fill.js';
import { unzip } from './unzip.js';
import { zip } from './zip.js';

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
  // Who asked for a host of another part must choose, and not take the first one for the one asked for.
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
