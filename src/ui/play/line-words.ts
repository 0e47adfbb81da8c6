import type { Scenario } from '#engine'
import type { Text } from '../text/index.ts'
import type { TranscriptLine } from '#engine'

/** A sound's caption without brackets. A sound without one is named by its id. */
export function soundWords(t: Text, sound: string): string {
  const captions: Readonly<Record<string, string>> = t('sounds', { returnObjects: true })
  return captions[sound] ?? sound.replaceAll('-', ' ')
}

/** Name of a cast member as the author wrote it; the id where there is none. */
export const nameOf = (scenario: Scenario, who: string): string => scenario.cast[who]?.name ?? who

/** A deed or a narration as a sentence of its own. What ends in a sign that leads on, such as a colon, stays as it is. */
export const asSentence = (text: string): string => (/[.!?…:;,–—”"»]$/.test(text) ? text : `${text}.`)

/** What you do, after the colon that leads to it: a label begins with the act's verb, which is no name. */
export const ownAct = (t: Text, label: string): string =>
  asSentence(t('play.words.youDid', { text: label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) }))

/** An author's label without the quotation marks around it, for a bubble, which says by itself that it is speech. */
export function withoutQuotes(label: string): string {
  const bare = /^[“"„«‘']([^“”"„«»]*)[”"“»’']$/.exec(label.trim())
  return bare?.[1] ?? label
}

/** A line that has gone by, as one sentence for ears and for the transcript: never names a cue, never judges. */
export function lineWords(t: Text, scenario: Scenario, line: TranscriptLine): string {
  const name = line.who === null ? '' : nameOf(scenario, line.who)
  switch (line.kind) {
    case 'say':
      return t('play.words.spoken', { name, text: line.text })
    case 'does':
      return asSentence(t('play.words.did', { name, text: line.text }))
    case 'note':
      return line.text
    case 'thought':
      return t('play.words.thought', { text: line.text })
    case 'sound':
      return t('play.words.sound', { sound: soundWords(t, line.text) })
    case 'you-noticed':
      return t('play.words.youNoted')
    case 'you-said':
      return t('play.words.youSaid', { text: withoutQuotes(line.text) })
    case 'you-did':
      return ownAct(t, line.text)
  }
}

/** Silence in words (R9): 11 000 → "Eleven seconds. Nobody speaks."; empty below a second and a half, which nobody feels as silence. */
export function silenceWords(t: Text, ms: number): string {
  const count = Math.round(ms / 1000)
  if (ms < 1500) return ''
  const small: Readonly<Record<string, string>> = t('play.number', { returnObjects: true })
  return t('play.silence', { count, number: small[String(count)] ?? String(count) })
}
