import { checkingRecords, readRecordsFile } from '#records'
import type { CheckedRecords, OfferOf, PlanOffer } from '#records'
import { parseTrainingPlan, planOffer } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { isFolder, jsonIn } from './folder.ts'
import { readFile } from './paths.ts'
import { progressBar } from './progress-bar.ts'
import { fileWords, recordLines } from './record-words.ts'
import { scenarioShelf, type ScenarioShelf } from './scenario-shelf.ts'

/** Where scenarios and training plans mostly are. */
const SCENARIOS = 'scenarios'
const PLANS = 'public/plans'

export const command: Command = {
  name: 'verify',
  help: `step-in verify <export.json> [--scenarios <folder>] [--plans <folder>]

Replays every finished run of a file of records, compares its scores with those of its log, and works every
certificate out again by the rules of its plan. One line for each thing that does not hold or cannot be told, then a
summary. docs/records.md tells how a receipt comes about, and what it does and does not prove.

  --scenarios <folder>    where the scenarios are, in the versions that were played (default: scenarios)
  --plans <folder>        where the training plans are (default: public/plans)

Exit code: 0 when all holds, 1 when something does not or cannot be told, 2 when the file cannot be read.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, {
      scenarios: { type: 'string' },
      plans: { type: 'string' },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) {
      throw new UsageError('verify: name one file of records, for example: verify step-in-records.json')
    }
    const shelf = scenarioShelf(values.scenarios ?? SCENARIOS, io)
    const offerOf = offersIn(plansIn(values.plans, io), shelf, io)
    const read = readRecordsFile(readFile(path, io))
    if (!read.ok) {
      const { error } = read
      const place = 'line' in error ? `:${error.line}:${error.column}` : ''
      throw new UsageError(`${path}${place}: ${fileWords(error)}`)
    }
    const checked = shown(checkingRecords(read.value, shelf.compiledOf, offerOf), io)
    const lines = recordLines(checked)
    io.out(lines.map((line) => `${path}: ${line}`))
    io.err(summary(checked))
    return lines.length === 0 ? 0 : 1
  },
}

/** Does all of a check, and shows how far it has come. */
function shown(checking: ReturnType<typeof checkingRecords>, io: CommandIo): CheckedRecords {
  for (;;) {
    const step = checking.next()
    if (step.done !== true) io.progress(progressBar(step.value, 'replaying'))
    else {
      io.progress(null)
      return step.value
    }
  }
}

/** The files of training plans: of a folder that was named, or of the usual one where that is there. */
function plansIn(folder: string | undefined, io: CommandIo): readonly string[] {
  if (folder === undefined) return isFolder(PLANS, io) ? jsonIn(PLANS, io) : []
  if (!isFolder(folder, io)) throw new UsageError(`verify: --plans: ${folder}: there is no such folder`)
  const files = jsonIn(folder, io)
  if (files.length === 0) throw new UsageError(`verify: --plans: ${folder}: there is no plan (.json) in this folder`)
  return files
}

/** Finds a training plan by its id and the version of its rules; the files are read when one is first asked for. */
function offersIn(files: readonly string[], shelf: ScenarioShelf, io: CommandIo): OfferOf {
  let offers: readonly PlanOffer[] | null = null
  const all = (): readonly PlanOffer[] => {
    const scenarios = shelf.known()
    return files.flatMap((file) => {
      const { plan } = parseTrainingPlan(readFile(file, io), file, { scenarios })
      return plan === null ? [] : [planOffer(plan, scenarios)]
    })
  }
  return (id, hash) => {
    offers ??= all()
    return offers.find((offer) => offer.plan.id === id && offer.hash === hash) ?? null
  }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function summary({ file, people, refused, unchecked, attempts, certificates }: CheckedRecords): string {
  const finished = file.runs.filter((run) => run.state === 'finished' && run.unchecked !== true).length
  const good = file.attempts.filter((attempt) => attempt.certificate !== null).length
  const parts = [
    `${count(finished, 'finished run')} replayed and right`,
    refused.length > 0 && `${refused.length} wrong`,
    people.length > 0 && `${people.length === 1 ? '1 person' : `${people.length} people`} wrong`,
    attempts.length > 0 && `${count(attempts.length, 'attempt')} wrong`,
    unchecked.length > 0 && `${unchecked.length} not to be told`,
    certificates.length > 0
      ? `${count(certificates.length, 'remark')} on certificates`
      : good > 0 && `${count(good, 'certificate')} right`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}
