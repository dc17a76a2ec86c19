// How near hosts are to a planner's case: the same sums as KnowledgeBase.Core/Matching/Matcher.cs, which is the reference.
// Whole numbers only. A test runs both on the same cases and compares every answer.

const criteria = ['population', 'kind', 'place', 'building', 'ceiling', 'months'];

const share = (part, whole) => Math.floor((200 * part + whole) / (2 * whole));

const within = (needed, limit) => needed <= limit ? [100, 'within'] : [share(limit, needed), 'over'];

const sizes = (here, there) => {
  if (!(here > 0)) {
    return [null, 'unknown-here'];
  }
  if (!(there > 0)) {
    return [null, 'unknown-there'];
  }
  const nearness = share(Math.min(here, there), Math.max(here, there));
  return [nearness, nearness >= 80 ? 'same' : there < here ? 'smaller' : 'larger'];
};

const alike = (is) => is ? [100, 'same'] : [0, 'other'];

const told = (value, judge) => value == null ? [null, 'unknown-there'] : judge(value);

const judges = {
  population: (wanted, host) => sizes(wanted.population, host.population),
  kind: (wanted, host) => alike(host.kind === wanted.kind),
  place: (wanted, host) => host.province === wanted.province ? [100, 'province'] : host.island === wanted.island ? [75, 'island'] : [0, 'other'],
  building: (wanted, host) => told(host.building, (value) => alike(value === wanted.building)),
  ceiling: (wanted, host) => told(host.cost, (value) => within(value, wanted.ceiling)),
  months: (wanted, host) => told(host.days, (value) => within(100 * value, 3044 * wanted.months)),
};

// Population, kind and place are always asked; the others only where the planner tells something.
const isAsked = (wanted, criterion, place) => place < 3 || wanted[criterion] != null;

const judge = (wanted, host, weights) => {
  const reasons = criteria
    .map((criterion, i) => [criterion, weights[i]])
    .filter(([criterion, weight], i) => weight > 0 && isAsked(wanted, criterion, i))
    .map(([criterion, weight]) => [criterion, weight, ...judges[criterion](wanted, host)]);
  const total = (rows, value) => rows.reduce((sum, row) => sum + value(row), 0);
  const known = total(reasons.filter((row) => row[2] !== null), (row) => row[1]);
  const asked = total(reasons, (row) => row[1]);
  const sum = total(reasons, (row) => row[1] * (row[2] ?? 0));
  const nearness = known === 0 ? null : Math.floor((2 * sum + known) / (2 * known));
  return { host, nearness, known, asked, doubtful: nearness === null || known * 2 < asked, reasons };
};

export const rank = (wanted, hosts, weights) => hosts
  .map((host) => judge(wanted, host, weights))
  .sort((a, b) => a.doubtful - b.doubtful
    || (b.nearness ?? -1) - (a.nearness ?? -1)
    || b.known - a.known
    || b.host.documented - a.host.documented
    || (a.host.id < b.host.id ? -1 : 1));
