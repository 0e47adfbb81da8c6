import { checkingRecords, readRecordsFile } from '#records'
import type { CheckedRecords, OfferOf, PlanOffer } from '#records'
import { parseTrainingPlan, planOffer } from '#scenario'
import type { VerifyCounts } from '#words'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, type SpokenIo, UsageError } from './command.ts'
import { isFolder, jsonIn } from './folder.ts'
import { readFile } from './paths.ts'
import { progressBar } from './progress-bar.ts'
import { fileText, recordLines } from './verify/record-lines.ts'
import { scenarioShelf, type ScenarioShelf } from './scenario-shelf.ts'

/** Where scenarios and training plans mostly are. */
const SCENARIOS = 'scenarios'
const PLANS = 'public/plans'

export const command: Command = {
  name: 'verify',
  run(args, io) {
    const { values, positionals } = parseArguments(args, {
      scenarios: { type: 'string' },
      plans: { type: 'string' },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) {
      throw new UsageError((words) => words.verify.nothingNamed)
    }
    const shelf = scenarioShelf(values.scenarios ?? SCENARIOS, io)
    const offerOf = offersIn(plansIn(values.plans, io), shelf, io)
    const read = readRecordsFile(readFile(path, io))
    if (!read.ok) {
      const { error } = read
      const place = 'line' in error ? `:${error.line}:${error.column}` : ''
      throw new UsageError(`${path}${place}: ${fileText(error, io.words)}`)
    }
    const checked = shown(checkingRecords(read.value, shelf.compiledOf, offerOf), io)
    const lines = recordLines(checked, io.words)
    io.out(lines.map((line) => `${path}: ${line}`))
    io.err(io.words.commands.verify.summary(countsOf(checked)))
    return lines.length === 0 ? 0 : 1
  },
}

/** Does all of a check, and shows how far it has come. */
function shown(checking: ReturnType<typeof checkingRecords>, io: SpokenIo): CheckedRecords {
  for (;;) {
    const step = checking.next()
    if (step.done !== true) io.progress(progressBar(step.value, io.words.commands.verify.replaying))
    else {
      io.progress(null)
      return step.value
    }
  }
}

/** The files of training plans: of a folder that was named, or of the usual one where that is there. */
function plansIn(folder: string | undefined, io: CommandIo): readonly string[] {
  if (folder === undefined) return isFolder(PLANS, io) ? jsonIn(PLANS, io) : []
  if (!isFolder(folder, io)) throw new UsageError((words) => words.verify.noPlanFolder(folder))
  const files = jsonIn(folder, io)
  if (files.length === 0) throw new UsageError((words) => words.verify.noPlans(folder))
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

/** How many of each do not hold, and how many do. */
function countsOf({ file, people, refused, unchecked, earlier, attempts, certificates }: CheckedRecords): VerifyCounts {
  return {
    right: file.runs.filter((run) => run.state === 'finished' && run.unchecked !== true && run.earlier === undefined)
      .length,
    wrongRuns: refused.length,
    people: people.length,
    attempts: attempts.length,
    unchecked: unchecked.length,
    earlier: earlier.length,
    remarks: certificates.length,
    certificates: file.attempts.filter((attempt) => attempt.certificate !== null).length,
  }
}
