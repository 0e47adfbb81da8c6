import { dayOf } from '#records'
import type { CertificateTrouble, FileTrouble, RunName, RunTrouble } from '#records'

/** In which encoding a file is that is none of UTF-8. */
export const encodingWords = ({ encoding }: { readonly encoding: 'utf-16' | 'unknown' }): string =>
  encoding === 'utf-16' ? 'this file is saved as UTF-16, not as UTF-8' : 'from here on this file is not UTF-8 text'

/** Why a file is no file of records that can be looked at, in a sentence. */
export function fileWords(trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return `this file has ${trouble.megabytes} MB; 20 MB is the most`
    case 'not-utf8':
      return `${encodingWords(trouble)}; export it again where it came from`
    case 'not-json':
      return 'this is no JSON from here on; the file is damaged or was changed by hand'
    case 'not-records':
      return 'this is no file of records; export one from the record screen'
    case 'newer':
      return `this file was written by a later version of the program (format ${trouble.format})`
    case 'damaged':
      return `this is not as records are written, at ${trouble.places.join(', ')}`
  }
}

const nameOf = (name: string): string => (name === '' ? 'nameless' : name)

/** "run 3, “The long stop”, Ana, begun 2026-03-02": the day that it was for whoever played it, of UTC where none is kept. */
export const runWords = ({ number, title, begun, east = 0, person }: RunName): string =>
  `run ${number}, “${title}”, ${nameOf(person)}, begun ${dayOf(begun, east)}`

/** What is wrong with a run, in a line. */
export function troubleWords(trouble: RunTrouble): string {
  switch (trouble.code) {
    case 'no-person':
      return 'it belongs to nobody in this file'
    case 'log-refused':
      return `its log does not replay: ${trouble.message}`
    case 'unfinished':
      return 'its log stops before the end'
    case 'wrong-scenario':
      return `it stands under ${trouble.file}, but its log is of ${trouble.log}`
    case 'score-differs':
      return `its log does not give its score: ${trouble.what
        .map(({ of, file, log }) => `${of} is ${file} here, ${log} by its log`)
        .join('; ')}`
  }
}

/** What is wrong with a certificate, in a line. */
export function certificateWords(trouble: CertificateTrouble): string {
  const which = `certificate of attempt ${trouble.number}, “${trouble.plan}”, ${nameOf(trouble.name)}, ${trouble.day}`
  switch (trouble.code) {
    case 'receipt-differs':
      return `${which}: its receipt is not the one of its runs`
    case 'score-without-run':
      return `${which}: no run of it has ${trouble.overall} in “${trouble.title}”`
    case 'cannot-tell':
      return `${which}: “${trouble.title}” cannot be replayed here, so whether its runs pass the plan cannot be told`
    case 'not-passed':
      return `${which}: its runs do not pass the plan, or it grants other hours than the plan`
    case 'certificate-differs':
      return `${which}: it does not say what its runs give by the rules of the plan: ${trouble.what
        .map(({ of, file, log }) => `${of} is ${file} here, ${log} by them`)
        .join('; ')}`
    case 'plan-unknown':
      return `${which}: its plan is not here in the version it was played under, so whether its runs pass it cannot be told`
    case 'name-differs':
      return `${which}: the records it stands on are those of ${nameOf(trouble.person)}`
  }
}
