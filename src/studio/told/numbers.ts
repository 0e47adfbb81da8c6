import { type Beat, READING_SPEED, type Rung, rungs, type Scenario } from '#scenario'

/** How much there is to read in a beat, against how long it is there. */
export interface BeatReading {
  readonly beat: string
  /** Characters of everything that is said, done, noted and thought. */
  readonly characters: number
  /** Seconds it takes at reading speed. */
  readonly needs: number
  /** Seconds the beat lasts; null for an ending, which stays as long as it is read. */
  readonly lasts: number | null
  /** `needs` of `lasts`, 0 and up; null for an ending. */
  readonly share: number | null
}

/** The reading of every beat, in the order of the file. Moments that exclude each other are all counted. */
export function beatReadings({ beats }: Scenario): BeatReading[] {
  return Object.entries(beats).map(([beat, { script = [], lasts, ending }]) => {
    const characters = script
      .flatMap(({ say, does, note, thought }) => [say, does, note, thought])
      .reduce((sum, text) => sum + (text?.length ?? 0), 0)
    const needs = characters / READING_SPEED
    const stays = ending === undefined ? (lasts ?? null) : null
    return { beat, characters, needs, lasts: stays, share: stays === null ? null : needs / stays }
  })
}

export interface RungCount {
  readonly rung: Rung
  /** In so many beats an act of this rung is the best there is, or one of several. */
  readonly best: number
  /** In so many beats there is one. */
  readonly of: number
}

/** How often each rung is the best of its beat. */
export function rungCounts({ beats }: Scenario): RungCount[] {
  const all = Object.values(beats).map((beat) => ({
    offered: rungsOf(beat, 0),
    best: rungsOf(beat, bestQuality(beat)),
  }))
  return rungs.map((rung) => ({
    rung,
    best: all.filter(({ best }) => best.has(rung)).length,
    of: all.filter(({ offered }) => offered.has(rung)).length,
  }))
}

const bestQuality = ({ actions = [] }: Beat): number => Math.max(0, ...actions.map(({ quality }) => quality))

/** The rungs of a beat's acts of at least this quality. */
const rungsOf = ({ actions = [] }: Beat, least: number): ReadonlySet<Rung> =>
  new Set(actions.flatMap(({ rung, quality }) => (rung !== undefined && quality >= least ? [rung] : [])))
