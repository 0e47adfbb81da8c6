import type { Way } from './door-watch.ts'
import type { Worked } from './processor.ts'
import type { Row } from './row.ts'
import type { SiteName } from './sites.ts'
import { rates, rateWords, type Rate } from './slowed.ts'
import { median, ratio, spread } from './statistics.ts'
import type { Fetched, Visit } from './visit-door.ts'

/** One visit, and of what kind it was. */
export interface Measured {
  readonly site: SiteName
  readonly way: Way
  readonly rate: Rate
  readonly warm: boolean
  readonly visit: Visit
}

const wayWords: Readonly<Record<Way, string>> = {
  link: 'by link to the briefing, Begin at once',
  read: 'the briefing read for 4 s, from Begin',
  catalogue: 'catalogue, briefing, Begin at once',
}
const ways: readonly Way[] = ['link', 'read', 'catalogue']

/** Ms until something is there: since the navigation, and where a briefing was read, since *Begin*. */
function since({ visit, way }: Measured, what: 'words' | 'picture'): number[] {
  const at = visit[what]
  const from = way === 'read' ? visit.pressed : 0
  return at === null || from === null ? [] : [at - from]
}

const kilobytes = (count: number): string =>
  count >= 1000 ? `${(count / 1000).toFixed(1)} MB` : `${count.toFixed(0)} kB`

/** What was fetched, in the middle: of the page, and of all. */
function fetchedWords(all: readonly Fetched[]): string {
  const middle = (pick: (one: Fetched) => number): number => median(all.map(pick))
  const own = `${middle((f) => f.requests)} requests of the page, ${kilobytes(middle((f) => f.kilobytes))}`
  return `${own}; answered by then ${middle((f) => f.allRequests)}, ${kilobytes(middle((f) => f.allKilobytes))}`
}

/** What the processor had worked by then, in the middle, in seconds. */
function workedWords(visits: readonly Visit[]): string {
  const seconds = (pick: (worked: Worked) => number): string =>
    `${(median(visits.map(({ worked }) => pick(worked))) / 1000).toFixed(2)} s`
  return `main thread ${seconds((w) => w.main)}, whole process ${seconds((w) => w.process)}`
}

/** The rows of one kind of visit: at one speed, first or second. */
function rowsOf(all: readonly Measured[], rate: Rate, warm: boolean): Row[] {
  const of = (site: SiteName, way: Way): Measured[] =>
    all.filter((m) => m.rate === rate && m.warm === warm && m.site === site && m.way === way)
  const visitsOf = (site: SiteName): Visit[] => of(site, 'link').map(({ visit }) => visit)
  const picture = (site: SiteName): number[] => of(site, 'link').flatMap((m) => since(m, 'picture'))
  const [phaser, page] = [picture('phaser'), picture('page')]
  const kind = `${warm ? 'second visit' : 'first visit'}, ${rateWords[rate]}`
  const beside = (ours: readonly number[]): string =>
    `bare Phaser's picture ${spread(phaser)}: ${ratio(ours, phaser)}; bare page's ${spread(page)}: ${ratio(ours, page)}`
  const rows = ways.flatMap((way): Row[] => {
    const visits = of('ours', way)
    if (visits.length === 0) return []
    const row = (what: 'words' | 'picture'): Row => {
      const times = visits.flatMap((m) => since(m, what))
      return {
        what: `door to ${what === 'words' ? 'first line' : 'whole picture'}, ${kind}: ${wayWords[way]}`,
        measured: spread(times),
        beside: way === 'read' ? '' : beside(times),
      }
    }
    return [row('words'), row('picture')]
  })
  const ours = visitsOf('ours')
  if (ours.length === 0) return rows
  rows.push({
    what: `processor from the door to the picture, ${kind}, by link`,
    measured: workedWords(ours),
    beside: `bare Phaser: ${workedWords(visitsOf('phaser'))}; bare page: ${workedWords(visitsOf('page'))}`,
  })
  if (warm)
    rows.push({
      what: `served by the service worker, ${kind}`,
      measured: `${ours.filter(({ worker }) => worker).length} of ${ours.length} visits by link`,
      beside: '',
    })
  return rows
}

/** What a visit fetches until the first words and until the picture; how slow the page is does not change it much. */
function fetchedRows(all: readonly Measured[], warm: boolean): Row[] {
  const here = (site: SiteName): Visit[] =>
    all.filter((m) => m.site === site && m.way === 'link' && m.rate === 1 && m.warm === warm).map(({ visit }) => visit)
  const ours = here('ours')
  const pictureOf = (visits: readonly Visit[]): Fetched[] => visits.flatMap(({ toPicture }) => toPicture ?? [])
  const kind = warm ? 'second visit' : 'first visit'
  return [
    {
      what: `fetched to the first line, ${kind} by link`,
      measured: fetchedWords(ours.flatMap(({ toWords }) => toWords ?? [])),
      beside: '',
    },
    {
      what: `fetched to the whole picture, ${kind} by link`,
      measured: fetchedWords(pictureOf(ours)),
      beside: `bare Phaser: ${fetchedWords(pictureOf(here('phaser')))}`,
    },
  ]
}

/** The report's rows of all visits: each kind of visit by itself, then what they fetch. */
export const doorRows = (all: readonly Measured[]): Row[] => [
  ...rates.flatMap((rate) => [false, true].flatMap((warm) => rowsOf(all, rate, warm))),
  ...[false, true].flatMap((warm) => fetchedRows(all, warm)),
]
