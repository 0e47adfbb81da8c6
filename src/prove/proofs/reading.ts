/**
 * P9: everything that is on screen can be read while it is there.
 *
 * One pair of eyes reads everything: speech, narration and what people do, thoughts, and after an ask the labels. Each text has
 * a window: it appears, and at some time it is gone. Somebody who reads at a steady speed can read all of them in their windows if and
 * only if in no stretch of time the texts whose windows lie inside it need more time than the stretch has. (Reading first what goes
 * first then manages it: earliest deadline first.) So it is enough to look at the stretches from where a text appears to where one is gone.
 *
 * *Step in* stops the clock, so the labels it opens can be read for as long as one likes. After an ask the clock goes on.
 */
import type { Moment, Scenario } from '#scenario'
import type { Entrance } from '../entrances.ts'
import { failed, proved } from '../proof.ts'
import type { Hurry, Proof } from '../proof.ts'
import type { Version } from '../versions.ts'
import { wayTo } from '../witness.ts'
import type { Show } from '../witness.ts'

/** Characters a second that can be read. */
const READABLE = 17

/** Texts of a moment on a channel, in the order in which they are shown; the next takes the place of the one before (R8). */
const channels: readonly ((m: Moment) => (string | undefined)[])[] = [
  (m) => [m.say],
  (m) => [m.does, m.note],
  (m) => [m.thought],
]

/** A text on screen, ms after the start of its beat. */
export interface Window {
  readonly text: string
  readonly label: boolean
  /** Where it stands: a moment of the script, from 0, or an action. Left out where nobody asks. */
  readonly moment?: number
  readonly action?: string
  readonly from: number
  /** Infinity for the last text of a channel in an ending, which stays as long as it is read. */
  readonly to: number
}

/** The lines that an entrance shows. */
function lines({ beat, shown }: Entrance, { beats }: Scenario): Window[] {
  const written = beats[beat.id]?.script ?? []
  return channels.flatMap((textsOf) => {
    const texts = shown.flatMap((i) =>
      textsOf(written[i] ?? {}).flatMap((text) =>
        text === undefined ? [] : [{ from: beat.script[i]?.at ?? 0, text, label: false, moment: i }],
      ),
    )
    return texts.map((text, i) => ({ ...text, to: texts[i + 1]?.from ?? beat.lasts }))
  })
}

/** The labels that an entrance's ask opens, each for as long as it is on offer. */
function labels({ beat, stretches }: Entrance, { beats }: Scenario): Window[] {
  const { id, ask } = beat
  if (ask === Infinity) return []
  return (beats[id]?.actions ?? []).flatMap((action) => {
    const windows: { from: number; to: number }[] = []
    for (const { from, to, offers } of stretches) {
      if (to <= ask || !offers.some((a) => a.id === action.id)) continue
      const last = windows.at(-1)
      if (last?.to === from) last.to = to
      else windows.push({ from: Math.max(from, ask), to })
    }
    return windows.map((window) => ({ text: action.label, label: true, action: action.id, ...window }))
  })
}

/** Every shortest stretch of time in which more is to be read than can be, with what is to be read in it. */
export function hurries(windows: readonly Window[]): { from: number; to: number; inside: Window[] }[] {
  const bounded = windows.filter(({ to }) => to < Infinity).toSorted((a, b) => a.to - b.to)
  const starts = [...new Set(bounded.map(({ from }) => from))].toSorted((a, b) => b - a)
  const found: { from: number; to: number; inside: Window[] }[] = []
  for (const from of starts) {
    const after = bounded.filter((window) => window.from >= from)
    let characters = 0
    const over = after.find((window) => {
      characters += window.text.length
      return characters * 1000 > READABLE * (window.to - from)
    })
    // The stretches begin ever earlier, so one that ends no earlier than another that was found contains it.
    if (over !== undefined && found.every(({ to }) => over.to < to))
      found.push({ from, to: over.to, inside: after.filter(({ to }) => to <= over.to) })
  }
  return found
}

/** ms, in tenths of a second, that it takes to read so many characters. */
const toRead = (characters: number): number => Math.ceil((characters * 10) / READABLE) * 100

function hurriesOf(entrance: Entrance, { lang, scenario }: Version): Hurry[] {
  return hurries([...lines(entrance, scenario), ...labels(entrance, scenario)]).map(({ from, to, inside }) => ({
    beat: entrance.beat.id,
    lang,
    texts: inside.filter(({ label }) => !label).map(({ text }) => text),
    moments: [...new Set(inside.flatMap(({ moment }) => (moment === undefined ? [] : [moment])))],
    labels: inside.filter(({ label }) => label).length,
    actions: inside.flatMap(({ action }) => (action === undefined ? [] : [action])),
    stays: to - from,
    needs: toRead(inside.reduce((sum, { text }) => sum + text.length, 0)),
  }))
}

/** P9: every text can be read while it is on screen, together with all else that is there, in every language. */
export function allReadable(entrances: readonly Entrance[], versions: readonly Version[], show: Show): Proof {
  const found = versions.flatMap((version) =>
    entrances.flatMap((entrance) => hurriesOf(entrance, version).map((hurry) => ({ entrance, hurry }))),
  )
  const [first] = found
  if (first === undefined) return proved('P9', { code: 'all-readable', langs: versions.map((v) => v.lang) })
  // The same beat can be entered in several ways, and is at fault once.
  const once = new Map(found.map(({ hurry }) => [JSON.stringify(hurry), hurry]))
  return failed('P9', { code: 'unreadable', hurries: [...once.values()] }, show(wayTo(first.entrance).steps))
}
