import { dayOf } from '#records'
import type { AttemptTrouble, CertificateTrouble, CheckedRecords, FileTrouble, PersonTrouble, RunName } from '#records'
import type { SpokenWords } from '../command.ts'

const named = ({ records }: SpokenWords, name: string): string => (name === '' ? records.nameless : name)

/** Why a file is no file of records that can be looked at, in a line. */
export function fileText(trouble: FileTrouble, { records }: SpokenWords): string {
  const text = records.file(trouble)
  return trouble.code === 'damaged' ? `${text} ${trouble.places.join(', ')}` : text
}

/** Which run a line is about. The day is told by the player's clock, or by UTC where that clock is not known. */
export function runName({ number, title, begun, east = 0, person }: RunName, words: SpokenWords): string {
  return words.commands.verify.run({ number, title, person: named(words, person), day: dayOf(begun, east) })
}

function personLine(trouble: PersonTrouble, words: SpokenWords): string {
  const name = words.commands.verify.person(trouble.number, named(words, trouble.name))
  return `${name}: ${words.records.person(trouble)}`
}

function attemptLine(trouble: AttemptTrouble, words: SpokenWords): string {
  const { number, plan, person, begun } = trouble
  const name = words.commands.verify.attempt({ number, plan, person: named(words, person), day: dayOf(begun, 0) })
  return `${name}: ${words.records.attempt(trouble)}`
}

function certificateLine(trouble: CertificateTrouble, words: SpokenWords): string {
  const { number, plan, day } = trouble
  const person = named(words, trouble.name)
  const name = words.commands.verify.certificate({ number, plan, person, day })
  return `${name}: ${words.records.certificate(trouble)}`
}

/** One line for each thing that does not hold or cannot be told. */
export const recordLines = (
  { people, refused, unchecked, earlier, attempts, certificates }: CheckedRecords,
  words: SpokenWords,
): string[] => [
  ...people.map((trouble) => personLine(trouble, words)),
  ...refused.map((trouble) => `${runName(trouble, words)}: ${words.records.run(trouble)}`),
  ...unchecked.map((run) => `${runName(run, words)}: ${words.commands.verify.unchecked}`),
  ...earlier.map((run) => `${runName(run, words)}: ${words.commands.verify.earlier(run.fits)}`),
  ...attempts.map((trouble) => attemptLine(trouble, words)),
  ...certificates.map((trouble) => certificateLine(trouble, words)),
]
