import type { AttemptTrouble, CertificateTrouble, PersonTrouble, RunName } from '#records'
import type { Words } from '#words'
import { momentText, type Text } from '../text/index.ts'

const named = (t: Text, name: string): string => (name === '' ? t('record.nameless') : name)

/** Which run of a file. */
export const runText = (t: Text, { number, title, person, begun, east }: RunName, language: string) =>
  t('record.import.run', { number, title, person: named(t, person), date: momentText(begun, language, east) })

/** Why a person is not taken. */
export const personText = (t: Text, words: Words, trouble: PersonTrouble): string =>
  t('record.import.person', {
    number: trouble.number,
    name: named(t, trouble.name),
    fault: words.records.person(trouble),
  })

/** Why an attempt is not taken. `titleOf`: what a plan is called, by its id. */
export function attemptText(t: Text, words: Words, trouble: AttemptTrouble, titleOf: (plan: string) => string): string {
  const of = { number: trouble.number, plan: titleOf(trouble.plan), fault: words.records.attempt(trouble) }
  return trouble.code === 'no-person'
    ? t('record.import.attemptOfNobody', of)
    : t('record.import.attempt', { ...of, name: named(t, trouble.person) })
}

/** What becomes of a certificate that has a fault; one in another name is taken as it is. */
const fates = {
  'receipt-differs': 'notTaken',
  'score-without-run': 'notTaken',
  'certificate-differs': 'notTaken',
  'not-passed': 'notTaken',
  'run-refused': 'notTaken',
  'cannot-tell': 'unchecked',
  'plan-unknown': 'keptUnchecked',
  'earlier-rules': 'keptUnchecked',
  'name-differs': 'inOtherName',
} as const satisfies Record<CertificateTrouble['code'], string>

/** What is wrong with a certificate, and what becomes of it. */
export function certificateText(t: Text, words: Words, trouble: CertificateTrouble): string {
  const name = named(t, trouble.name)
  const of = { plan: trouble.plan, name, fault: words.records.certificate(trouble) }
  return t(`record.import.certificate.${fates[trouble.code]}`, of)
}
