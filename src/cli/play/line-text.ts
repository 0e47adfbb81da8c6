import type { Scenario, TranscriptLine } from '#engine'

/** A sentence with its full stop. What ends in a sign that leads on, such as a colon, stays as it is. */
const stopped = (text: string): string => (/[.!?…:;,–—”"»'’)]$/.test(text) ? text : `${text}.`)

function words(line: TranscriptLine, scenario: Scenario): string {
  const name = line.who === null ? '' : (scenario.cast[line.who]?.name ?? line.who)
  switch (line.kind) {
    case 'say':
      return name === '' ? line.text : `${name}: ${line.text}`
    case 'does':
      return stopped(name === '' ? line.text : `${name} ${line.text}`)
    case 'note':
      return line.text
    case 'thought':
      return `(${line.text})`
    case 'sound':
      return `[${line.text.replaceAll('-', ' ')}]`
    case 'you-noticed':
      return 'You noted: something is off.'
    case 'you-said':
      return `You: ${line.text}`
    case 'you-did':
      return `What you do: ${stopped(line.text)}`
  }
}

/** A line that has gone by, as text: its time, then what was seen, heard, thought or done. */
export const lineText = (line: TranscriptLine, scenario: Scenario, time: string): string =>
  `${time}  ${words(line, scenario)}`
