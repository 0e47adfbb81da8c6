import { checkScenario } from './check/index.ts'
import type { Problem } from './problem.ts'
import { createReport, quote, type Report } from './report.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { shapeOf } from './shape/index.ts'
import type { JsonDocument } from './source/document.ts'
import { readJson } from './source/read.ts'
import { knownFormats, upgrade } from './upgrade.ts'

export interface Parsed {
  /** Null when there is an error; warnings do not matter. */
  readonly scenario: Scenario | null
  /** Sorted by place. */
  readonly problems: Problem[]
}

export interface ParseOptions {
  /** Name of the folder the file is in, which must be the scenario's id (F1). Not checked when left out. */
  readonly folder?: string | undefined
}

/**
 * Reads a scenario file and reports everything that is wrong with it, all at once. Never throws and takes time in
 * proportion to the file's size. `file` is only quoted in the problems. Bytes are checked to be UTF-8, a string is not.
 */
export function parseScenario(source: string | Uint8Array, file: string, options: ParseOptions = {}): Parsed {
  const report = createReport()
  const { lines, document } = readJson(source, report)
  const scenario = document === null ? null : scenarioOf(document, report, options.folder)
  return { scenario: report.hasErrors ? null : scenario, problems: report.problems(file, lines) }
}

function scenarioOf(document: JsonDocument, report: Report, folder: string | undefined): Scenario | null {
  const written = document.value
  if (document.root.type !== 'object') {
    report.add(
      document.root.offset,
      'error',
      'wrong-type',
      'A scenario is one object: it begins with { and ends with }.',
    )
    return null
  }
  const value = upgrade(written as Record<string, unknown>)
  reportFormat(document, report)
  if (value === null) return null
  const { draft, whole } = shapeOf(scenarioSchema, value, document, report)
  checkScenario(draft, document, report, folder)
  return whole
}

/** F16: a format is a number and a known one. That it is missing is said with the other missing keys. */
function reportFormat(document: JsonDocument, report: Report): void {
  const node = document.node(['format'])
  const known = knownFormats()
  if (node === undefined) return
  if (node.type !== 'number') {
    const message = `"format" must be a number without quotes: ${known.at(-1)}. It is ${quote(node.value ?? node.type)}.`
    report.add(node.offset, 'error', 'wrong-type', message)
  } else if (!known.includes(Number(node.value))) {
    const message = `Format ${String(node.value)} is not known; ${known.join(', ')} is. Is a newer version of Step In needed?`
    report.add(node.offset, 'error', 'unknown-format', message)
  }
}
