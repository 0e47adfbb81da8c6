import type { PressTimes } from './press-watch.ts'
import type { Row } from './row.ts'
import type { SiteName } from './sites.ts'
import { rates, rateWords, type Rate } from './slowed.ts'
import { ratio, spread } from './statistics.ts'

/** Presses in one place at one speed. */
export interface Pressed {
  readonly site: SiteName
  readonly rate: Rate
  readonly times: readonly PressTimes[]
}

/** From press to words, and to words and picture, at each speed, beside the same press in a bare game and on a bare page. */
export const pressRows = (pressed: readonly Pressed[]): Row[] =>
  rates.flatMap((rate) => {
    const of = (site: SiteName): PressTimes[] =>
      pressed.filter((one) => one.site === site && one.rate === rate).flatMap(({ times }) => times)
    const all = of('ours')
    if (all.length === 0) return []
    return (['words', 'picture'] as const).map((what): Row => {
      const timesOf = (site: SiteName): number[] => of(site).flatMap((one) => one[what] ?? [])
      const [ours, phaser, page] = [timesOf('ours'), timesOf('phaser'), timesOf('page')]
      const never = all.length - ours.length
      return {
        what: `press to ${what === 'words' ? 'words' : 'words and picture'}, ${rateWords[rate]}`,
        measured: `${spread(ours, 1)}${never > 0 ? `; ${never} never` : ''}`,
        beside: `bare Phaser ${spread(phaser, 1)}: ${ratio(ours, phaser)}; bare page ${spread(page, 1)}: ${ratio(ours, page)}`,
      }
    })
  })
