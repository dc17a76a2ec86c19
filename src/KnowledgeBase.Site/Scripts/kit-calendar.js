// The days of the visit as iCalendar (RFC 5545), as kb writes them.
import { addDays } from './kit-fill.js';

const escapeText = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

// At most 75 octets a line; the rest goes on after a space.
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

// host: { id, name, place, page, zone: [name, iana, hours] }. stamp: the day on which the file is made.
export const calendar = (host, trip, words, stamp) => {
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
