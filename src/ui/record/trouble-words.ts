import type { CertificateTrouble, FileTrouble, RunName, RunTrouble } from '#records'
import en from '../locales/en.ts'
import { momentText, type Text } from '../text/index.ts'

/** Why a file is not taken; its damaged places are listed beside it. */
export function fileText(t: Text, trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return t('record.import.tooLarge', { megabytes: trouble.megabytes })
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

const parts = en.record.import.trouble.of
const isPart = (of: string): of is keyof typeof parts => Object.hasOwn(parts, of)
/** What of a reading or a certificate is not what the logs give; by its key where there are no words for it. */
const partText = (t: Text, of: string): string => (isPart(of) ? t(`record.import.trouble.of.${of}`) : of)

/** Why a run is not taken. */
export function troubleText(t: Text, trouble: RunTrouble): string {
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
  }
}

/** What is wrong with a certificate. */
export function certificateText(t: Text, trouble: CertificateTrouble): string {
  const name = trouble.name === '' ? t('record.nameless') : trouble.name
  const of = { plan: trouble.plan, name }
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
    case 'name-differs':
      return t('record.import.certificate.nameDiffers', { ...of, person: trouble.person })
  }
}
