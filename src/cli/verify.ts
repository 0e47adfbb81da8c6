import { compile } from '#engine'
import type { Plan } from '#engine'
import { checkRecordsFile } from '#records'
import type { CheckedRecords, OfferOf, PlanOf, PlanOffer } from '#records'
import { parseScenario, parseTrainingPlan, planRulesHash, scenarioHash, substitutesOf } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { readFile } from './paths.ts'
import { certificateWords, fileWords, runWords, troubleWords } from './record-words.ts'
import { isFolder, knownScenarios, planFiles } from './plan-files.ts'
import { scenarioFiles } from './scenario-files.ts'

/** Where scenarios and training plans mostly are. */
const SCENARIOS = 'scenarios'
const PLANS = 'public/plans'

export const command: Command = {
  name: 'verify',
  summary: 'replay exported records and say which do not hold',
  help: `step-in verify <export.json> [--scenarios <folder>] [--plans <folder>]

Replays every finished run of a file of records, compares its scores with those of its log, works the receipt of
every certificate out again, and holds it against the rules of its plan where they are here. One line for each thing that does not hold, then a summary. docs/records.md tells how a
receipt comes about, and what it does and does not prove.

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
    const text = new TextDecoder().decode(readFile(path, io))
    const scenarios = values.scenarios ?? SCENARIOS
    const checked = checkRecordsFile(text, plansIn(scenarios, io), offersIn(values.plans ?? PLANS, scenarios, io))
    if (!checked.ok) {
      const { error } = checked
      const place = error.code === 'not-json' ? `:${error.line}:${error.column}` : ''
      throw new UsageError(`${path}${place}: ${fileWords(error)}`)
    }
    const lines = linesOf(checked.value)
    io.out(lines.map((line) => `${path}: ${line}\n`).join(''))
    io.err(`${summary(checked.value)}\n`)
    return lines.length === 0 ? 0 : 1
  },
}

/** Finds the plan of a scenario version among the files of a folder; each is read when it is first asked for. */
function plansIn(folder: string, io: CommandIo): PlanOf {
  let plans: Map<string, Plan> | null = null
  const all = (): Map<string, Plan> => {
    const found = scenarioFiles([folder], io).flatMap((file) => {
      const { scenario } = parseScenario(readFile(file, io), file)
      return scenario === null ? [] : [[scenarioHash(scenario), compile(scenario)] as const]
    })
    return new Map(found)
  }
  return (_scenario, hash) => {
    plans ??= all()
    return plans.get(hash) ?? null
  }
}

/**
 * Finds a training plan by its id and the version of its rules; the folder is read when it is first asked for. Where
 * there is no such folder, there are no plans.
 */
function offersIn(folder: string, scenarios: string, io: CommandIo): OfferOf {
  let offers: readonly PlanOffer[] | null = null
  const all = (): readonly PlanOffer[] => {
    if (!isFolder(folder, io)) return []
    const known = knownScenarios(scenarios, io)
    return planFiles(folder, io).flatMap((file) => {
      const { plan } = parseTrainingPlan(readFile(file, io), file, { scenarios: known })
      return plan === null ? [] : [{ plan, hash: planRulesHash(plan), substitutes: substitutesOf(plan, known) }]
    })
  }
  return (id, hash) => {
    offers ??= all()
    return offers.find((offer) => offer.plan.id === id && offer.hash === hash) ?? null
  }
}

const linesOf = ({ refused, unchecked, certificates }: CheckedRecords): string[] => [
  ...refused.map((trouble) => `${runWords(trouble)}: ${troubleWords(trouble)}`),
  ...unchecked.map((run) => `${runWords(run)}: this version of the scenario is not here, so it cannot be replayed`),
  ...certificates.map(certificateWords),
]

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function summary({ file, refused, unchecked, certificates }: CheckedRecords): string {
  const finished = file.runs.filter((run) => run.state === 'finished' && run.unchecked !== true).length
  const good = file.attempts.filter((attempt) => attempt.certificate !== null).length
  const parts = [
    `${count(finished, 'finished run')} replayed and right`,
    refused.length > 0 && `${refused.length} wrong`,
    unchecked.length > 0 && `${unchecked.length} not to be told`,
    certificates.length > 0
      ? `${count(certificates.length, 'remark')} on certificates`
      : good > 0 && `${count(good, 'certificate')} right`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}
