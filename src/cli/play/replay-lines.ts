import { transcript, view, type Run } from '#engine'
import { chosenItems } from '#score'
import { lineText, silenceText } from '#words'
import type { SpokenWords } from '../command.ts'
import { clockText } from './clock-text.ts'
import { SILENCE } from './terminal.ts'

/** A run as it went, line by line: what was said, done, noticed and thought, the silences, the ending and what was done after it. */
export function replayLines(run: Run, words: SpokenWords): string[] {
  const { scenario } = run.compiled
  let before = 0
  const lines = transcript(run).flatMap((line) => {
    const silence = line.since - before >= SILENCE ? [silenceText(words, line.since - before)] : []
    before = line.since
    return [...silence, `${clockText(line.since)}  ${lineText(words, scenario, line)}`]
  })
  const { ending } = view(run)
  const items = chosenItems(run).map(({ label }) => `  ${label}`)
  return [
    ...lines,
    ...(ending === null ? [] : ['', ending.title, ending.text]),
    ...(run.phase === 'done' ? ['', scenario.followUp.prompt, ...items] : []),
  ]
}
