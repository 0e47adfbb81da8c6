import type { Certificate, Reading } from '../record-types.ts'
import type { Difference } from './trouble.ts'

/** The longest value that a difference quotes, characters. */
const LONGEST = 60

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether what a file says is what was worked out. Goes as deep as the latter, whatever the file holds. */
function same(worked: unknown, said: unknown): boolean {
  if (Array.isArray(worked)) {
    return Array.isArray(said) && said.length === worked.length && worked.every((item, i) => same(item, said[i]))
  }
  if (!isObject(worked)) return worked === said
  return isObject(said) && Object.entries(worked).every(([key, value]) => same(value, said[key]))
}

function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** Where a reading that came with a file is not what its log gives. */
export function differences(worked: Reading, said: unknown): Difference[] {
  if (!isObject(said)) return [{ of: 'reading', file: told(said), log: told(worked) }]
  const card = isObject(said['card']) ? said['card'] : {}
  const pairs: (readonly [string, unknown, unknown])[] = [
    ...Object.entries(worked.card).map(([key, value]) => [key, value, card[key]] as const),
    ['trial', worked.trial, said['trial']],
    ['pillar', worked.pillar, said['pillar']],
    ['acts', worked.acts, said['acts']],
  ]
  return pairs
    .filter(([, value, is]) => !same(value, is))
    .map(([of, value, is]) => ({ of, file: told(is), log: told(value) }))
}

/** Where a certificate is not the one that is due, but for its hours and its receipt. Words of it are anybody's. */
export function certificateDifferences(due: Certificate, given: Certificate): Difference[] {
  const scenes = ({ scores }: Certificate): string => scores.map(({ scenario }) => scenario).join(', ')
  const kinds = ({ scores }: Certificate): string => scores.map(({ kind = 'none' }) => kind).join(', ')
  const pairs: (readonly [string, unknown, unknown])[] = [
    ['plan', due.plan, given.plan],
    ['rules', due.rules, given.rules],
    ['validUntil', due.validUntil, given.validUntil],
    ['scenes', scenes(due), scenes(given)],
  ]
  if (scenes(due) === scenes(given)) {
    pairs.push(['kinds', kinds(due), kinds(given)])
    for (const [i, { scenario, overall }] of due.scores.entries()) {
      pairs.push([scenario, overall, given.scores[i]?.overall])
    }
  }
  return pairs
    .filter(([, value, is]) => value !== is)
    .map(([of, value, is]) => ({ of, file: told(is), log: told(value) }))
}
