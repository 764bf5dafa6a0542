() => {
  // words of up to 10 letters on two lines, in a column too narrow for them; longer ones and those with marks may break
  const word = /(?<![\p{L}\d\p{P}])\p{L}{2,10}(?![\p{L}\d\p{P}])/gu;
  const broken = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const box = node.parentElement;
    if (box.closest('script, style, .r-hidden, .r-nav') || !box.checkVisibility()) continue;
    for (const found of node.data.matchAll(word)) {
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const lines = new Set([...range.getClientRects()].map(rect => Math.round(rect.top)));
      if (lines.size > 1) broken.push(found[0]);
    }
  }
  return broken.slice(0, 5);
}
