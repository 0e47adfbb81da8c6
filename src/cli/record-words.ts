import { dayOf } from '#records'
import type {
  AttemptTrouble,
  CertificateTrouble,
  CheckedRecords,
  FileTrouble,
  PersonTrouble,
  RunFault,
  RunName,
} from '#records'

/** In which encoding a file is that is none of UTF-8. */
export const encodingWords = ({ encoding }: { readonly encoding: 'utf-16' | 'unknown' }): string =>
  encoding === 'utf-16' ? 'this file is saved as UTF-16, not as UTF-8' : 'from here on this file is not UTF-8 text'

/** Why a file is no file of records that can be looked at, in a sentence. */
export function fileWords(trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return `this file has ${trouble.megabytes} MB; 20 MB is the most`
    case 'too-much':
      return tooMuchWords(trouble)
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

const counted = (n: number): string => n.toLocaleString('en')

function tooMuchWords({ what, most }: Extract<FileTrouble, { code: 'too-much' }>): string {
  if (what === 'depth')
    return `brackets stand inside brackets more than ${counted(most)} deep in this file; no file of records goes so deep`
  return `this file has more than ${counted(most)} ${what}, which are the most; export people one by one where they were recorded`
}

const nameOf = (name: string): string => (name === '' ? 'nameless' : name)

/** "run 3, “The long stop”, Ana, begun 2026-03-02": the day that it was for whoever played it, of UTC where none is kept. */
export const runWords = ({ number, title, begun, east = 0, person }: RunName): string =>
  `run ${number}, “${title}”, ${nameOf(person)}, begun ${dayOf(begun, east)}`

/** What is wrong with a run, in a line. */
export function troubleWords(trouble: RunFault): string {
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
    case 'twice':
      return `it stands in this file already, as run ${trouble.other}`
    case 'no-end':
      return 'it is said to be finished, but not when'
    case 'ends-early':
      return 'it ends before it begins'
    case 'too-short':
      return 'it ended sooner after its beginning than its inputs took'
    case 'wall-backwards':
      return `entry ${trouble.entry} of its log was made before the one that stands before it, by the clock on the wall`
    case 'same-inputs':
      return `its inputs are those of run ${trouble.other} to the millisecond, so one is a copy`
    case 'overlaps':
      return `there was not the time to play it: run ${trouble.other} was played then`
    case 'others-attempt':
      return 'it stands under an attempt of somebody else'
    case 'before-attempt':
      return 'it was begun before the attempt under which it stands'
    case 'other-seed':
      return 'it was not begun from the attempt under which it stands: its seed is another'
  }
}

/** What is wrong with a person, in a line. */
export const personWords = ({ number, name, other }: PersonTrouble): string =>
  `person ${number}, ${nameOf(name)}: the id is that of person ${other}, so the records can be those of one of them only`

/** What is wrong with an attempt, in a line. */
export function attemptWords(trouble: AttemptTrouble): string {
  const which = `attempt ${trouble.number}, ${trouble.plan}, ${nameOf(trouble.person)}, begun ${dayOf(trouble.begun, 0)}`
  switch (trouble.code) {
    case 'no-person':
      return `${which}: it belongs to nobody in this file`
    case 'twice':
      return `${which}: it stands in this file already, as attempt ${trouble.other}`
    case 'ends-early':
      return `${which}: it ends before it begins`
    case 'certificate-time':
      return `${which}: its certificate was not given between its beginning and its end`
    case 'other-scenes':
      return `${which}: its scenes are not those, in the order, that its plan and its seed give`
  }
}

/** One line for each thing that does not hold or cannot be told. */
export const recordLines = ({ people, refused, unchecked, attempts, certificates }: CheckedRecords): string[] => [
  ...people.map(personWords),
  ...refused.map((trouble) => `${runWords(trouble)}: ${troubleWords(trouble)}`),
  ...unchecked.map((run) => `${runWords(run)}: this version of the scenario is not here, so it cannot be replayed`),
  ...attempts.map(attemptWords),
  ...certificates.map(certificateWords),
]

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
    case 'run-refused':
      return `${which}: run ${trouble.run} stands under it and does not hold, so which tries there were cannot be told`
    case 'name-differs':
      return `${which}: the records it stands on are those of ${nameOf(trouble.person)}`
  }
}
