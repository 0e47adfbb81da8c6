/**
 * Gives a box of words its width: as narrow as its longest line.
 * @param wide the words run in fewer, longer lines than the stylesheet asks for
 */
export function fitWords(element: HTMLElement, wide: boolean): void {
  element.style.maxInlineSize = wide ? 'min(32rem, 56%)' : ''
  hug(element)
}

/** Makes a box as wide as the words in it, which CSS does not do once they have wrapped. */
function hug(element: HTMLElement): void {
  element.style.width = ''
  const range = document.createRange()
  const lines: DOMRect[] = []
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    if (walk.currentNode.parentElement?.closest('.visually-hidden')) continue
    range.selectNodeContents(walk.currentNode)
    lines.push(...range.getClientRects())
  }
  const style = getComputedStyle(element)
  const around = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth]
  const text = Math.max(...lines.map((r) => r.right)) - Math.min(...lines.map((r) => r.left))
  const width = Math.ceil(text + around.reduce((sum, part) => sum + Number.parseFloat(part), 1))
  if (lines.length > 0 && width < element.offsetWidth) element.style.width = `${width}px`
}
