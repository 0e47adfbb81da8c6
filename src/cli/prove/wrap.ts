/** Breaks a sentence into lines that go on below where it began, after `begin`. */
export function wrap(begin: string, text: string, width = 110): string[] {
  const indent = begin.length
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each, i) => `${i === 0 ? begin : ' '.repeat(indent)}${each}`)
}
