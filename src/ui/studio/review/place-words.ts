import type { Path } from '#scenario'
import type { Text } from '../../text/index.ts'

/** The parts of a scenario that have a heading or a label in the script. */
const parts = {
  title: 'studio.script.head.title',
  summary: 'studio.script.head.summary',
  role: 'studio.script.head.role',
  stage: 'studio.script.head.place',
  minutes: 'studio.script.head.minutes',
  kind: 'studio.script.head.kind',
  pillar: 'studio.script.head.pillar',
  subject: 'studio.script.head.subject',
  affected: 'studio.script.head.affected',
  warnings: 'studio.script.head.warnings',
  warningDetail: 'studio.script.head.warningDetail',
  cast: 'studio.script.cast.heading',
  facts: 'studio.script.facts.heading',
  rights: 'studio.script.law.heading',
  followUp: 'studio.script.followUp.heading',
  debrief: 'studio.script.debrief.heading',
} as const

const isPart = (key: string | number): key is keyof typeof parts => Object.hasOwn(parts, key)

/** Where in the scenario something is, in words: its beat, and the number of the line or option there. */
export function placeWords(t: Text, path: Path): string {
  const [part, name, list, index] = path
  if (part === undefined) return t('studio.review.place.whole')
  if (part === 'beats' && name !== undefined) {
    const beat = String(name)
    if (typeof index !== 'number') return t('studio.review.place.beat', { beat })
    return t(list === 'actions' ? 'studio.review.place.option' : 'studio.review.place.line', {
      beat,
      number: index + 1,
    })
  }
  const called = isPart(part) ? t(parts[part]) : String(part)
  const number = path.find((segment) => typeof segment === 'number')
  return number === undefined ? called : t('studio.review.place.numbered', { part: called, number: number + 1 })
}
