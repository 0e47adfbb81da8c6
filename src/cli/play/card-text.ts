import type { Run } from '#engine'
import { bandOf, chosenItems, screenOutLabels, unsafeAmong } from '#score'
import type { Scorecard } from '#score'
import type { CommandWords } from '#words'
import type { SpokenWords } from '../command.ts'
import { small } from './small.ts'
import { clockText } from './clock-text.ts'

type CardWords = CommandWords['play']['card']

const time = (seconds: number): string => clockText(Math.round(seconds * 1000))
/** Two decimals at most, none that say nothing. */
const short = (x: number): string => String(Math.round(x * 100) / 100)

function partsText({ parts }: Scorecard, words: CardWords): string {
  const part = (name: keyof CardWords['parts'], x: number | null): string =>
    `${words.parts[name]} ${x === null ? words.notAsked : short(x)}`
  if ('discernment' in parts)
    return [part('discernment', parts.discernment), part('followThrough', parts.followThrough)].join(', ')
  return [
    part('technique', parts.technique),
    part('persistence', parts.persistence),
    part('outcome', parts.outcome),
    part('followThrough', parts.followThrough),
  ].join(', ')
}

function timesText(card: Scorecard, words: CardWords): string[] {
  const { cue, actBy, violation, irreversible } = card.marks
  const at = { cue, actBy, violation, irreversible: card.kind === 'control' ? null : irreversible }
  const times = (['cue', 'actBy', 'violation', 'irreversible'] as const).flatMap((name) => {
    const second = at[name]
    return second === null ? [] : [`${words.marks[name]} ${time(second)}`]
  })
  const leftOpen = Object.values(card.opened).reduce((sum, times) => sum + times, 0)
  return [
    ...(times.length === 0 ? [] : [words.untouched(times)]),
    words.you([
      words.noticedAt(card.noticedAt === null ? null : time(card.noticedAt)),
      // Who has broken at skill did step in, with acts that are not real ones (S2).
      card.steppedInAt === null && card.brokeAt === 'skill'
        ? words.weak
        : words.steppedInAt(card.steppedInAt === null ? null : time(card.steppedInAt)),
      ...(card.hesitation === null ? [] : [words.between(short(card.hesitation))]),
      ...(leftOpen === 0 ? [] : [words.opened(leftOpen)]),
    ]),
  ]
}

const unsafeLabels = (run: Run): string[] => unsafeAmong(chosenItems(run)).map(({ label }) => label)

/** A scorecard in words, line by line. */
export function cardText(card: Scorecard, run: Run, { vocabulary, commands }: SpokenWords): string[] {
  const words = commands.play.card
  const outcome = run.compiled.scenario.beats[card.ending]?.ending?.outcome
  return [
    words.overall(
      card.overall,
      vocabulary.band[bandOf(card.overall)],
      card.mastered,
      outcome === undefined ? '' : small(vocabulary.outcome[outcome]),
    ),
    ...(card.screenOuts.length === 0 ? [] : [words.screenOuts(screenOutLabels(run))]),
    ...(card.unsafe.length === 0 ? [] : [words.unsafe(unsafeLabels(run))]),
    ...(card.kind === 'control' ? [words.nothingToStop] : [words.early(short(card.early ?? 0))]),
    words.effective(short(card.effective), partsText(card, words)),
    ...timesText(card, words),
    ...(card.brokeAt === null ? [] : [words.broke[card.brokeAt]]),
    ...(card.inhibitors.length === 0
      ? []
      : [words.inTheWay(card.inhibitors.map((one) => small(vocabulary.inhibitor[one])))]),
  ]
}
