import type { Watched } from './frame-watch.ts'
import type { Worked } from './processor.ts'
import type { Row } from './row.ts'
import { rates, rateWords, type Rate } from './slowed.ts'
import { median, upTo } from './statistics.ts'

/** What is looked at in turn. `idle`: nobody presses anything; `played`: there is a press every second and a half. */
export const kinds = ['talk-idle', 'phaser', 'talk-played', 'page', 'worst-idle', 'worst-played'] as const
export type Kind = (typeof kinds)[number]

const kindWords: Readonly<Record<Kind, string>> = {
  'talk-idle': 'three people talk, nothing pressed',
  'talk-played': 'three people talk, played',
  'worst-idle': 'four people in fog, nothing pressed',
  'worst-played': 'four people in fog, played',
  phaser: 'bare Phaser',
  page: 'bare page',
}

/** What was seen of one kind once. */
export interface Seen {
  readonly kind: Kind
  readonly rate: Rate
  readonly watched: Watched
  /** Meanwhile. */
  readonly worked: Worked
}

/** How many there were a second, all taken together. */
const perSecond = (all: readonly Watched[], pick: (one: Watched) => readonly number[]): number =>
  (1000 * all.reduce((sum, one) => sum + pick(one).length, 0)) / all.reduce((sum, { ms }) => sum + ms, 0)

/** Of what was seen: drawings and frames a second, what a frame takes, and long tasks a minute. */
function said(all: readonly Watched[]): string {
  const frames = all.flatMap((one) => one.frames)
  const long = all.flatMap((one) => one.long)
  const minutes = all.reduce((sum, { ms }) => sum + ms, 0) / 60_000
  const aMinute = (over: number): string => (long.filter((ms) => ms > over).length / minutes).toFixed(1)
  return [
    `drawn ${perSecond(all, (one) => one.drawn).toFixed(1)} a second`,
    `frames ${perSecond(all, (one) => one.frames).toFixed(1)} a second`,
    `a frame ${median(frames).toFixed(1)} ms, p95 ${upTo(0.95, frames).toFixed(0)}, slowest ${Math.max(0, ...frames).toFixed(0)}`,
    `long tasks a minute: ${aMinute(50)} over 50 ms, ${aMinute(100)} over 100`,
  ].join('; ')
}

/** What the processor works a second, ms: for the main thread, and for the whole process. */
function workedASecond(all: readonly Seen[], pick: (worked: Worked) => number): number {
  const seconds = all.reduce((sum, { watched }) => sum + watched.ms, 0) / 1000
  return all.reduce((sum, { worked }) => sum + pick(worked), 0) / seconds
}

/** A row for each kind at each speed, beside the bare game as a part of whose drawings and frames it has. */
export const frameRows = (seen: readonly Seen[]): Row[] =>
  rates.flatMap((rate) => {
    const of = (kind: Kind): Seen[] => seen.filter((one) => one.kind === kind && one.rate === rate)
    const bare = of('phaser')
    return kinds.flatMap((kind): Row[] => {
      const all = of(kind)
      if (all.length === 0) return []
      const watched = all.map((one) => one.watched)
      const part = (pick: (one: Watched) => readonly number[]): string =>
        (
          perSecond(watched, pick) /
          perSecond(
            bare.map((one) => one.watched),
            pick,
          )
        ).toFixed(2)
      const times = (pick: (worked: Worked) => number): string =>
        `${(workedASecond(all, pick) / workedASecond(bare, pick)).toFixed(1)} times`
      const main = workedASecond(all, (w) => w.main).toFixed(0)
      const whole = workedASecond(all, (w) => w.process).toFixed(0)
      return [
        {
          what: `${kindWords[kind]}, ${rateWords[rate]}`,
          measured: `${said(watched)}; processor a second: main thread ${main} ms, whole process ${whole} ms`,
          beside:
            kind === 'phaser' || kind === 'page' || bare.length === 0
              ? ''
              : `of bare Phaser's: drawn ${part((one) => one.drawn)}, frames ${part((one) => one.frames)}; processor ${times((w) => w.main)}, ${times((w) => w.process)}`,
        },
      ]
    })
  })
