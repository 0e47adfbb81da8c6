import type { Scenario, ShownInset, TranscriptLine } from '#engine'
import type { Words } from './en/index.ts'

/** A sound's caption without brackets. A sound without one is named by its id. */
function captionOf(words: Words, sound: string): string {
  const captions: Readonly<Record<string, string>> = words.sounds
  return captions[sound] ?? sound.replaceAll('-', ' ')
}

/** Where a sound comes from: a side of the picture, or out of view. */
export type Whence = 'left' | 'right' | 'off'

/** A sound as the strip and the transcript write it: its caption in brackets, with where it comes from if that is known. */
export const soundText = (words: Words, sound: string, whence: Whence | null = null): string =>
  words.lines.sound(captionOf(words, sound), whence)

/** Name of a cast member as the author wrote it; the id where there is none. */
export const nameOf = (scenario: Scenario, who: string): string => scenario.cast[who]?.name ?? who

/** A deed or a narration as a sentence of its own. What ends in a sign that leads on, such as a colon, stays as it is. */
export const asSentence = (text: string): string => (/[.!?…:;,–—”"»]$/.test(text) ? text : `${text}.`)

/** What the trainee does, after the colon that leads to it: a label begins with the act's verb, which is no name. */
export const ownAct = (words: Words, label: string): string =>
  asSentence(words.lines.youDid(label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())))

/** An author's label without the quotation marks around it, for a bubble, which says by itself that it is speech. */
export function withoutQuotes(label: string): string {
  const bare = /^[“"„«‘']([^“”"„«»]*)[”"“»’']$/.exec(label.trim())
  return bare?.[1] ?? label
}

/** What an inset shows, in a sentence or two: of a published one in this language, of the author's own picture as its author wrote it. */
export function insetText({ insets, lines }: Words, { id, text, alt }: ShownInset): string {
  if (id === null) return asSentence(alt ?? '')
  return text === null ? insets[id] : `${insets[id]} ${lines.reads(text)}`
}

/** A line that has gone by, as one sentence for screen readers and the transcript: it never names a cue and never judges. */
export function lineText(words: Words, scenario: Scenario, line: TranscriptLine): string {
  const name = line.who === null ? '' : nameOf(scenario, line.who)
  const { lines } = words
  switch (line.kind) {
    case 'say':
      return lines.spoken(name, line.text)
    case 'does':
      return asSentence(lines.did(name, line.text))
    case 'note':
      return line.text
    case 'thought':
      return lines.thought(line.text)
    case 'sound':
      return soundText(words, line.text)
    case 'inset':
      return line.inset === null ? '' : insetText(words, line.inset)
    case 'cut':
      return lines.dark
    case 'you-noticed':
      return lines.youNoted
    case 'you-said':
      return lines.youSaid(withoutQuotes(line.text))
    case 'you-did':
      return ownAct(words, line.text)
  }
}

/** Silence of so many scenario ms in words: 11 000 → "Eleven seconds. Nobody speaks."; empty below a second and a half, which nobody feels as silence. */
export const silenceText = (words: Words, ms: number): string =>
  ms < 1500 ? '' : words.lines.silence(Math.round(ms / 1000))
