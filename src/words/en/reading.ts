import type { Hurry, LongestLabels, Proof } from '#prove'
import { count, languageNamed, listed, quote, seconds, secondsAtMost } from './proof-phrases.ts'

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

/** More than there ever are: none is left out. */
const ALL = Infinity

function hurryText({ beat, lang, texts, labels, stays, needs }: Hurry): string {
  const choices = labels === 0 ? [] : [`the ${count(labels, 'choice')} after the ask`]
  const what = [...texts.map(quote), ...choices]
  const [is, takes] = what.length === 1 && labels < 2 ? ['is', 'it takes'] : ['are', 'they take']
  return `in ${quote(beat)} (${languageNamed(lang)}) ${listed(what, ALL)} ${is} on screen for ${secondsAtMost(stays)}, but ${takes} ${seconds(needs)} to read`
}

/** P9 fails: every line that cannot be read. */
export function unreadableText({ hurries }: FindingOf<'unreadable'>): string {
  const each = hurries.map(hurryText).join('; ')
  return `${each.charAt(0).toUpperCase()}${each.slice(1)}.`
}

const longestText = ({ lang, beats, of }: LongestLabels): string => `${beats.length} of ${of} (${languageNamed(lang)})`

/** P10 holds: how often, language by language. */
export const longestNotBestText = ({ langs }: FindingOf<'longest-not-best'>): string =>
  `Of the beats with a choice the longest label is also the best in ${listed(langs.map(longestText), ALL)}; half of them may be.`

/** P10 fails: in which beats, language by language. */
export function longestIsBestText({ langs }: FindingOf<'longest-is-best'>): string {
  const each = langs.map((l) => `${longestText(l)}: ${listed(l.beats.map(quote), ALL)}`)
  return `Of the beats with a choice the longest label is also the best in ${each.join('; in ')}. Shorten good ones, or lengthen weak ones, until it is at most half.`
}
