import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import type { Log, CompiledScenario } from '#engine'
import { readRun } from '#records'
import type { Reading, RunRecord } from '#records'
import { parseScenario } from '#scenario'

const root = join(import.meta.dirname, '../..')
const compiledScenarios = new Map<string, CompiledScenario>()

/** A scenario that comes with the program, compiled. */
export function compiledOf(id: string): CompiledScenario {
  const known = compiledScenarios.get(id)
  if (known !== undefined) return known
  const { scenario } = parseScenario(readFileSync(join(root, `scenarios/${id}/scenario.json`)), `${id}.json`)
  if (scenario === null) throw new Error(`${id} does not check`)
  const compiled = compile(scenario)
  compiledScenarios.set(id, compiled)
  return compiled
}

/** Each log of a scored scenario that ships with the tests, as scenario and name: `long-stop/best`. */
export const logNames: readonly string[] = readdirSync(join(root, 'tests/fixtures/logs'))
  .filter((id) => compiledOf(id).scenario.tutorial !== true)
  .toSorted()
  .flatMap((id) => readdirSync(join(root, 'tests/fixtures/logs', id)).map((f) => `${id}/${f.replace('.json', '')}`))

const made = new Map<string, { readonly log: Log; readonly reading: Reading; readonly title: string }>()

function read(name: string) {
  const known = made.get(name)
  if (known !== undefined) return known
  const compiled = compiledOf(name.split('/')[0] ?? '')
  const log = JSON.parse(readFileSync(join(root, `tests/fixtures/logs/${name}.json`), 'utf8')) as Log
  const result = readRun(compiled, log)
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  const reading = result.value
  const fresh = { log, reading, title: compiled.scenario.title }
  made.set(name, fresh)
  return fresh
}

/** A finished run made of a fixture's log, ended on a day of 2026 (0: the first of January). */
export function recordOf(name: string, day: number, parts: Partial<RunRecord> = {}): RunRecord {
  const { log, reading, title } = read(name)
  const ended = new Date(Date.UTC(2026, 0, 1 + day, 10)).toISOString()
  return {
    id: `${name}@${day}`,
    person: 'p',
    scenario: log.scenario,
    title,
    scenarioHash: reading.trial.scenarioHash,
    version: '0.1.0',
    begun: new Date(Date.parse(ended) - 400_000).toISOString(),
    ended,
    state: 'finished',
    saved: null,
    log,
    reading,
    self: null,
    attempt: null,
    ...parts,
  }
}

/** The day's noon of 2026, ISO 8601. */
export const dayOf = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString()
