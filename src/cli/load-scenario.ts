import { parseScenario } from '#scenario'
import type { Scenario } from '#scenario'
import type { SpokenIo } from './command.ts'
import { readFile } from './paths.ts'
import { problemLines } from './problem-line.ts'

/**
 * Reads the scenario named on the command line. Null when it cannot be played: its problems are on standard error then.
 * Warnings are `check`'s to tell.
 */
export function loadScenario(path: string, io: SpokenIo): Scenario | null {
  const { scenario, problems } = parseScenario(readFile(path, io), path)
  if (scenario === null) {
    const errors = problems.filter((p) => p.severity === 'error')
    io.err(problemLines(errors, io.words.problems))
  }
  return scenario
}
