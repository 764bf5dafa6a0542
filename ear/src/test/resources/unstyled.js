styled => {
  // classes of the page that a style sheet of ours gives a look, but none that the page has
  const known = new Set();
  const read = rules => {
    for (const rule of rules) {
      for (const found of (rule.selectorText || '').matchAll(/\.([a-z]-[\w-]+)/g)) known.add(found[1]);
      if (rule.cssRules) read(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) read(sheet.cssRules);
  const bare = new Set();
  for (const element of document.body.querySelectorAll('[class]')) {
    for (const name of element.classList) if (styled.includes(name) && !known.has(name)) bare.add(name);
  }
  return [...bare];
}
