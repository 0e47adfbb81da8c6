import { compile, hashOf } from '#engine'
import type { CompiledScenario } from '#engine'
import { checkingRecords, readRecordsFile } from '#records'
import type { OfferOf, CompiledOf, ShapedFile } from '#records'
import type { FromChecker, ToChecker } from './check-records-talk.ts'

/** How long the check works before it yields to other tasks, ms. It reports its progress equally often. */
const SLICE = 40

/** The ids of the scenarios that have finished runs in a file. */
const scenariosIn = ({ runs }: ShapedFile): string[] => [
  ...new Set(runs.filter((run) => run.state === 'finished').map((run) => run.scenario)),
]

function plansFrom({ scenarios }: Extract<ToChecker, { kind: 'scenarios' }>): CompiledOf {
  const compiledScenarios = new Map<string, CompiledScenario>(
    scenarios.map(([id, scenario]) => [id, compile(scenario)]),
  )
  return (id, hash) => {
    const compiled = compiledScenarios.get(id)
    return compiled !== undefined && hashOf(compiled) === hash ? compiled : null
  }
}

/**
 * Checks a file of records, in a worker or in the page: given the file, it asks for scenarios; given these, it replays
 * every run and says what came of it. Returns the function that takes the messages to the checker, which rejects when
 * the file cannot be read.
 * @param over called between slices; true ends the check, because nobody waits for it any more
 */
export function createChecker(
  say: (message: FromChecker) => void,
  over: () => boolean,
): (message: ToChecker) => Promise<void> {
  let shaped: ShapedFile | null = null
  return async (message) => {
    if (message.kind === 'file') {
      const read = readRecordsFile(new Uint8Array(await message.file.arrayBuffer()))
      if (!read.ok) return say({ kind: 'result', result: read })
      shaped = read.value
      return say({ kind: 'asks', scenarios: scenariosIn(shaped) })
    }
    if (shaped === null) return
    const offerOf: OfferOf = (id, hash) =>
      message.offers.find((offer) => offer.plan.id === id && offer.hash === hash) ?? null
    const checking = checkingRecords(shaped, plansFrom(message), offerOf)
    let since = performance.now()
    for (let step = checking.next(); !over(); step = checking.next()) {
      if (step.done === true) return say({ kind: 'result', result: { ok: true, value: step.value } })
      if (performance.now() - since < SLICE) continue
      say({ kind: 'progress', done: step.value })
      await new Promise((turn) => setTimeout(turn))
      since = performance.now()
    }
  }
}
