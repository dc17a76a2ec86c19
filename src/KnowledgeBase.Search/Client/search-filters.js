// The filters of the search page, fetched when somebody filters: a group of boxes for each facet that has values here.
export const kbFilters = (make, said, facets, filters, run) => facets.map(({ facet: name, values }) => make('fieldset', {}, make('legend', {}, said['facet.' + name] || name),
  ...values.filter(({ value, count }) => count || filters[name]?.includes(value)).map(({ value, count }) => {
    const check = make('input', { type: 'checkbox', name, value });
    check.checked = filters[name]?.includes(value);
    check.onchange = run;
    return make('label', {}, check, ' ' + (said[name + '.' + value] || value) + ' (' + count + ')');
  }))).filter(group => group.querySelector('input'));
