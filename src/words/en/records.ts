import type { AttemptFault, CertificateFault, Difference, FileTrouble, PersonTrouble, RunFault } from '#records'
import { refusalText } from '../refusal.ts'
import { refusal } from './refusals.ts'

/** Who has no name. */
const nameless = 'nameless'

const counted = (n: number): string => n.toLocaleString('en')

/** What a file of records can have too much of: what it has, and what its owner can do. */
const tooMuch = {
  depth: (most: string): string =>
    `It has brackets within brackets more than ${most} deep. No file of records goes so deep.`,
  values: (most: string): string => `It has more than ${most} values, which are the most. Export people one by one.`,
  people: (most: string): string => `It has more than ${most} people, which are the most. Export people one by one.`,
  runs: (most: string): string => `It has more than ${most} runs, which are the most. Export people one by one.`,
  attempts: (most: string): string =>
    `It has more than ${most} attempts at plans, which are the most. Export people one by one.`,
}

/** Why a file is no file of records that can be looked at, in sentences about "it". The places of damage are listed after it. */
function file(trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return `It has ${trouble.megabytes} MB; 20 MB is the most. Is it the right file?`
    case 'too-much':
      return tooMuch[trouble.what](counted(trouble.most))
    case 'not-utf8':
      return trouble.encoding === 'utf-16'
        ? 'It is saved as UTF-16, and records are UTF-8: an editor has changed it. Export it again where it came from, and do not save it in an editor.'
        : `From line ${trouble.line}, column ${trouble.column} on it is not UTF-8, as records are: an editor has changed it. Export it again where it came from, and do not save it in an editor.`
    case 'not-json':
      return `It is damaged at line ${trouble.line}, column ${trouble.column}: from there on it is no JSON. Export it again where it came from.`
    case 'not-records':
      return 'It is no file of records. Export one from the record screen of the other computer.'
    case 'newer':
      return 'It was written by a later version of Step In. Open it there, or use a newer version here.'
    case 'damaged':
      return 'It is not as records are written. It was damaged or changed by hand at:'
  }
}

/** What of a run's reading or of a certificate a file can have otherwise, by its key there. */
const parts: Readonly<Record<string, string>> = {
  reading: 'the reading',
  scenario: 'the scenario',
  kind: 'the kind of scene',
  kinds: 'the list of kinds of scene',
  rules: 'the version of the rules',
  ending: 'the ending',
  marks: 'the timing',
  early: 'early',
  effective: 'effective',
  overall: 'overall',
  mastered: 'mastered',
  screenOuts: 'the list of what joined in the harm',
  unsafe: 'the list of what left somebody in danger',
  opened: 'the choices opened and left',
  parts: 'the make-up of effective',
  noticedAt: 'the second of noticing',
  steppedInAt: 'the second of stepping in',
  hesitation: 'the hesitation',
  brokeAt: 'the step at which it broke',
  inhibitors: 'the list of thoughts that held back',
  rankGap: 'the gap in rank',
  trial: 'what it says of telling scenes apart',
  pillar: 'what was wrong',
  acts: 'the list of acts',
  plan: 'the plan',
  validUntil: 'the day until which it holds',
  scenes: 'the list of scenes',
}

/** Where a file says something else; `by`: what gives it otherwise. */
const differences = (what: readonly Difference[], by: string): string =>
  what.map(({ of, file: said, log }) => `${parts[of] ?? of} is ${said} in the file, ${log} by ${by}`).join('; ')

/** What is wrong with a run, to go on a sentence that names it. */
function run(fault: RunFault): string {
  switch (fault.code) {
    case 'no-person':
      return 'it belongs to nobody in this file'
    case 'log-refused':
      return `its log does not replay: ${refusalText({ refusal }, fault.refusal)}`
    case 'unfinished':
      return 'its log stops before the end'
    case 'wrong-scenario':
      return `it stands under ${fault.file}, but its log is of ${fault.log}`
    case 'score-differs':
      return `its log does not give its score: ${differences(fault.what, 'its log')}`
    case 'twice':
      return `it stands in this file already, as run ${fault.other}`
    case 'no-end':
      return 'it is said to be finished, but not when'
    case 'ends-early':
      return 'it ends before it begins'
    case 'too-short':
      return 'it ended sooner after its beginning than its inputs took'
    case 'wall-backwards':
      return `entry ${fault.entry} of its log was made before the one that stands before it, by the clock on the wall`
    case 'same-inputs':
      return `its inputs are those of run ${fault.other} to the millisecond, so one is a copy`
    case 'overlaps':
      return `there was not the time to play it: run ${fault.other} was played then`
    case 'others-attempt':
      return 'it stands under an attempt of somebody else'
    case 'before-attempt':
      return 'it was begun before the attempt under which it stands'
    case 'other-seed':
      return 'it was not begun from the attempt under which it stands: its seed is another'
    case 'earlier-rules':
      return 'its score says no rules, as under rules 1, but it stands under an attempt of rules 2'
  }
}

/** What is wrong with an attempt, to go on a sentence that names it. */
function attempt(fault: AttemptFault): string {
  switch (fault.code) {
    case 'no-person':
      return 'it belongs to nobody in this file'
    case 'twice':
      return `it stands in this file already, as attempt ${fault.other}`
    case 'ends-early':
      return 'it ends before it begins'
    case 'certificate-time':
      return 'its certificate was not given between its beginning and its end'
    case 'other-scenes':
      return 'its scenes are not those, in the order, that its plan and its seed give'
    case 'not-played-before':
      return 'it leaves out scenes as played before that no earlier attempt at the plan has'
  }
}

/** What is wrong with a certificate, to go on a sentence that names it. */
function certificate(fault: CertificateFault): string {
  switch (fault.code) {
    case 'receipt-differs':
      return 'its receipt is not the one of its runs'
    case 'score-without-run':
      return `no run of it has ${fault.overall} in “${fault.title}”`
    case 'cannot-tell':
      return `“${fault.title}” cannot be replayed here, so whether its runs pass the plan cannot be told`
    case 'plan-unknown':
      return 'its plan is not here in the version it was played under, so whether its runs pass it cannot be told'
    case 'earlier-rules':
      return 'it was given under rules 1 of scoring and is not worked out again, so whether its runs pass the plan cannot be told'
    case 'certificate-differs':
      return `it does not say what its runs give by the rules of the plan: ${differences(fault.what, 'its runs')}`
    case 'not-passed':
      return 'its runs do not pass the plan, or it grants other hours than the plan'
    case 'run-refused':
      return `run ${fault.run} stands under it and does not hold, so which tries there were cannot be told`
    case 'name-differs':
      return `the records it stands on are those of ${fault.person === '' ? nameless : fault.person}`
  }
}

/** Trouble with a file of records, told on the record's screen and by `step-in verify`. */
export const records = {
  nameless,
  parts,
  file,
  run,
  attempt,
  certificate,
  /** What is wrong with a person, to go on a sentence that names them. */
  person: ({ other }: PersonTrouble): string =>
    `the id is that of person ${other}, so the records can be those of one of them only`,
}
