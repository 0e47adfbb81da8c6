import type { Run } from '#engine'
import { bandOf, screenOutLabels } from '#score'
import type { Band, Scorecard } from '#score'
import { clockText } from './clock-text.ts'

const time = (seconds: number): string => clockText(Math.round(seconds * 1000))
/** Two decimals at most, none that say nothing. */
const short = (x: number): string => String(Math.round(x * 100) / 100)
const part = (x: number | null): string => (x === null ? 'does not apply' : short(x))

/** The interface's words for the same bands. */
const bands: Record<Band, string> = {
  low: 'at the beginning',
  some: 'on the way',
  good: 'good',
  high: 'strong',
}

const broke: Record<NonNullable<Scorecard['brokeAt']>, string> = {
  notice: 'It broke at noticing.',
  decide: 'It broke at deciding: you noticed, and did not step in.',
  act: 'It broke at acting: you stepped in, and said nothing that could stop it.',
  skill: 'It broke at skill: you spoke up, but the words did not carry.',
}

function partsText({ parts }: Scorecard): string {
  if ('discernment' in parts)
    return `discernment ${part(parts.discernment)}, follow-through ${part(parts.followThrough)}`
  return [
    `technique ${part(parts.technique)}`,
    `persistence ${part(parts.persistence)}`,
    `outcome ${part(parts.outcome)}`,
    `follow-through ${part(parts.followThrough)}`,
  ].join(', ')
}

function timesText(card: Scorecard): string[] {
  const { cue, actBy, violation, irreversible } = card.marks
  const marks = [
    cue === null ? [] : `first cue ${time(cue)}`,
    actBy === null ? [] : `act by ${time(actBy)}`,
    violation === null ? [] : `violation ${time(violation)}`,
    card.kind === 'control' || irreversible === null ? [] : `irreversible ${time(irreversible)}`,
  ].flat()
  return [
    ...(marks.length === 0 ? [] : [`Untouched: ${marks.join(' · ')}`]),
    `You: ${[
      card.noticedAt === null ? 'noticed nothing' : `noticed at ${time(card.noticedAt)}`,
      card.steppedInAt === null ? 'did not step in' : `stepped in at ${time(card.steppedInAt)}`,
      ...(card.hesitation === null ? [] : [`${short(card.hesitation)} s between`]),
    ].join(' · ')}`,
  ]
}

/** A scorecard in words, line by line. */
export function cardText(card: Scorecard, run: Run): string[] {
  const outcome = run.compiled.scenario.beats[card.ending]?.ending?.outcome
  return [
    `Overall ${card.overall} of 100: ${bands[bandOf(card.overall)]}, ${card.mastered ? 'mastered' : 'not mastered yet'}. Outcome: ${outcome}.`,
    ...(card.screenOuts.length === 0 ? [] : [`Overall is 0 because of: ${screenOutLabels(run).join(' · ')}`]),
    ...(card.kind === 'control' ? ['There was nothing to stop here.'] : [`Early ${short(card.early ?? 0)}`]),
    `Effective ${short(card.effective)}: ${partsText(card)}`,
    ...timesText(card),
    ...(card.brokeAt === null ? [] : [broke[card.brokeAt]]),
    ...(card.inhibitors.length === 0
      ? []
      : [`What stood in the way: ${card.inhibitors.join(', ').replaceAll('-', ' ')}`]),
  ]
}
