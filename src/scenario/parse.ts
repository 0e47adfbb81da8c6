import { checkScenario } from './check/index.ts'
import type { Draft } from './draft.ts'
import type { ParseOptions } from './parse-options.ts'
import type { Problem } from './problem/problem.ts'
import { createReport, type Report } from './problem/report.ts'
import { reportFormat } from './report-format.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { shapeOf } from './shape/index.ts'
import { keysOf } from './shape/known-keys.ts'
import type { JsonDocument } from './source/document.ts'
import { readJson } from './source/read.ts'
import { knownFormats, upgrade } from './upgrade.ts'

export interface Parsed {
  /** Null when there is an error; warnings do not matter. */
  readonly scenario: Scenario | null
  /**
   * As much of a scenario as the file holds, whatever is wrong with it: values of the wrong kind are left out, and after
   * a slip of the JSON what the parser could not make out. Null when that is nothing, or the format is not known. Worked
   * out when it is asked for.
   */
  readonly draft: () => Draft<Scenario> | null
  /** Sorted by place. */
  readonly problems: Problem[]
}

/**
 * Reads a scenario file and reports everything that is wrong with it, all at once. Never throws and takes time in
 * proportion to the file's size. `file` is only quoted in the problems. Bytes are checked to be UTF-8, a string is not.
 */
export function parseScenario(source: string | Uint8Array, file: string, options: ParseOptions = {}): Parsed {
  const report = createReport()
  const { lines, document, isJson } = readJson(source, report, keysOf(scenarioSchema))
  const read = document === null || !isJson ? nothing : scenarioOf(document, report, options)
  const scenario = report.hasErrors ? null : read.whole
  const draft = () => (isJson || document === null ? read.draft : draftIn(document))
  return { scenario, draft, problems: report.problems(file, lines) }
}

interface Read {
  readonly draft: Draft<Scenario> | null
  /** Null when its shape is not right. */
  readonly whole: Scenario | null
}
const nothing: Read = { draft: null, whole: null }

function scenarioOf(document: JsonDocument, report: Report, options: ParseOptions): Read {
  const written = document.value
  if (document.root.type !== 'object') {
    const data = { code: 'wrong-type', what: 'scenario' } as const
    report.add({ offset: document.root.offset, severity: 'error', path: [], data })
    return nothing
  }
  const value = upgrade(written as Record<string, unknown>)
  reportFormat(knownFormats(), document, report)
  if (value === null) return nothing
  const { draft, whole } = shapeOf(scenarioSchema, value, document, report)
  checkScenario(draft, document, report, options)
  return { draft, whole }
}

/** What can be made out of a text that is no JSON. Nothing is reported of it: what it seems to lack may stand after the slip. */
function draftIn(document: JsonDocument): Draft<Scenario> | null {
  if (document.root.type !== 'object') return null
  const value = upgrade(document.value as Record<string, unknown>)
  return value === null ? null : shapeOf(scenarioSchema, value, document, createReport()).draft
}
