import type { AttemptTrouble, CertificateTrouble, FileTrouble, PersonTrouble, RunFault, RunName } from '#records'
import en from './en.ts'
import { momentText, type Text } from '../text/index.ts'

/** Why a file is not taken; its damaged places are listed beside it. */
export function fileText(t: Text, trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return t('record.import.tooLarge', { megabytes: trouble.megabytes })
    case 'too-much':
      return t(`record.import.tooMuch.${trouble.what}`, { most: trouble.most })
    case 'not-utf8':
      return trouble.encoding === 'utf-16'
        ? t('record.import.utf16')
        : t('record.import.notUtf8', { line: trouble.line, column: trouble.column })
    case 'not-json':
      return t('record.import.notJson', { line: trouble.line, column: trouble.column })
    case 'not-records':
      return t('record.import.notRecords')
    case 'newer':
      return t('record.import.newer')
    case 'damaged':
      return t('record.import.damaged')
  }
}

/** Which run of a file. */
export const runText = (t: Text, { number, title, person, begun, east }: RunName, language: string): string =>
  t('record.import.run', {
    number,
    title,
    person: person === '' ? t('record.nameless') : person,
    date: momentText(begun, language, east),
  })

const parts = en.import.trouble.of
const isPart = (of: string): of is keyof typeof parts => Object.hasOwn(parts, of)
/** The name of a value that differs from what the logs give; its key where there are no words for it. */
const partText = (t: Text, of: string): string => (isPart(of) ? t(`record.import.trouble.of.${of}`) : of)

/** Why a run is not taken. */
export function troubleText(t: Text, trouble: RunFault): string {
  switch (trouble.code) {
    case 'no-person':
      return t('record.import.trouble.noPerson')
    case 'log-refused':
      return t('record.import.trouble.logRefused', { message: trouble.message })
    case 'unfinished':
      return t('record.import.trouble.unfinished')
    case 'wrong-scenario':
      return t('record.import.trouble.wrongScenario', { file: trouble.file, log: trouble.log })
    case 'score-differs':
      return t('record.import.trouble.scoreDiffers', {
        what: trouble.what
          .map(({ of, file, log }) => t('record.import.trouble.what', { of: partText(t, of), file, log }))
          .join('; '),
      })
    case 'twice':
      return t('record.import.trouble.twice', { other: trouble.other })
    case 'no-end':
      return t('record.import.trouble.noEnd')
    case 'ends-early':
      return t('record.import.trouble.endsEarly')
    case 'too-short':
      return t('record.import.trouble.tooShort')
    case 'wall-backwards':
      return t('record.import.trouble.wallBackwards', { entry: trouble.entry })
    case 'same-inputs':
      return t('record.import.trouble.sameInputs', { other: trouble.other })
    case 'overlaps':
      return t('record.import.trouble.overlaps', { other: trouble.other })
    case 'others-attempt':
      return t('record.import.trouble.othersAttempt')
    case 'before-attempt':
      return t('record.import.trouble.beforeAttempt')
    case 'other-seed':
      return t('record.import.trouble.otherSeed')
  }
}

const named = (t: Text, name: string): string => (name === '' ? t('record.nameless') : name)

/** Why a person is not taken. */
export const personText = (t: Text, { number, name, other }: PersonTrouble): string =>
  t('record.import.personTwice', { number, name: named(t, name), other })

/** Why an attempt is not taken. `titleOf`: what a plan is called, by its id. */
export function attemptText(t: Text, trouble: AttemptTrouble, titleOf: (plan: string) => string): string {
  const { number, plan, person } = trouble
  const of = { number, plan: titleOf(plan), name: named(t, person) }
  switch (trouble.code) {
    case 'no-person':
      return t('record.import.attempt.noPerson', of)
    case 'twice':
      return t('record.import.attempt.twice', { ...of, other: trouble.other })
    case 'ends-early':
      return t('record.import.attempt.endsEarly', of)
    case 'certificate-time':
      return t('record.import.attempt.certificateTime', of)
    case 'other-scenes':
      return t('record.import.attempt.otherScenes', of)
  }
}

/** What is wrong with a certificate. */
export function certificateText(t: Text, trouble: CertificateTrouble): string {
  const of = { plan: trouble.plan, name: named(t, trouble.name) }
  switch (trouble.code) {
    case 'receipt-differs':
      return t('record.import.certificate.receiptDiffers', of)
    case 'score-without-run':
      return t('record.import.certificate.scoreWithoutRun', { ...of, overall: trouble.overall, title: trouble.title })
    case 'cannot-tell':
      return t('record.import.certificate.cannotTell', { ...of, title: trouble.title })
    case 'not-passed':
      return t('record.import.certificate.notPassed', of)
    case 'certificate-differs':
      return t('record.import.certificate.certificateDiffers', {
        ...of,
        what: trouble.what
          .map((one) => t('record.import.certificate.what', { ...one, of: partText(t, one.of) }))
          .join('; '),
      })
    case 'plan-unknown':
      return t('record.import.certificate.planUnknown', of)
    case 'run-refused':
      return t('record.import.certificate.runRefused', { ...of, run: trouble.run })
    case 'name-differs':
      return t('record.import.certificate.nameDiffers', { ...of, person: trouble.person })
  }
}
