import type { Hurry, LongestLabels, Proof } from '#prove'
import { languageNamed, listed, quote, seconds, secondsAtMost } from './proof-phrases.ts'

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

/** More than there ever are: none is left out. */
const ALL = Infinity

function hurryText({ beat, lang, texts, labels, stays, needs }: Hurry): string {
  const choices =
    labels === 0 ? [] : [labels === 1 ? 'la opción tras la pregunta' : `las ${labels} opciones tras la pregunta`]
  const what = [...texts.map(quote), ...choices]
  const [are, read] = what.length === 1 && labels < 2 ? ['está', 'leerlo'] : ['están', 'leerlos']
  return `en ${quote(beat)} (${languageNamed(lang)}), ${listed(what, ALL)} ${are} en pantalla ${secondsAtMost(stays)}, pero ${labels > 1 && texts.length === 0 ? 'leerlas' : read} toma ${seconds(needs)}`
}

/** P9 fails: every line that cannot be read. */
export function unreadableText({ hurries }: FindingOf<'unreadable'>): string {
  const each = hurries.map(hurryText).join('; ')
  return `${each.charAt(0).toUpperCase()}${each.slice(1)}.`
}

const longestText = ({ lang, beats, of }: LongestLabels): string => `${beats.length} de ${of} (${languageNamed(lang)})`

/** P10 holds: how often, language by language. */
export const longestNotBestText = ({ langs }: FindingOf<'longest-not-best'>): string =>
  `De los beats con opciones, la opción más larga es también la mejor en ${listed(langs.map(longestText), ALL)}; se permite hasta en la mitad.`

/** P10 fails: in which beats, language by language. */
export function longestIsBestText({ langs }: FindingOf<'longest-is-best'>): string {
  const each = langs.map((l) => `${longestText(l)}: ${listed(l.beats.map(quote), ALL)}`)
  return `De los beats con opciones, la opción más larga es también la mejor en ${each.join('; en ')}. Acorta las buenas o alarga las débiles, hasta que eso pase en la mitad como mucho.`
}
