import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { parseScenario } from '#scenario'
import type { Locale, LocaleTexts } from '#scenario'

export const folder = join(import.meta.dirname, '../fixtures/prove')
const read = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8')

/** A value by its path, keys parted by slashes; null takes it away. */
export type Changes = Readonly<Record<string, unknown>>

/** The fair scenario with changes, as JSON. */
export function fairWith(changes: Changes): string {
  const scenario = JSON.parse(read('fair')) as unknown
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('/')
    const last = keys.pop() ?? ''
    const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, scenario as Record<string, unknown>)
    if (value === null) delete holder[last]
    // A copy: a later change may reach into it, and the next test is to find it as it was.
    else holder[last] = structuredClone(value)
  }
  return JSON.stringify(scenario)
}

/** The fair scenario with changes, compiled. Throws where they make errors. */
export function compiledWith(changes: Changes = {}): CompiledScenario {
  const { scenario, problems } = parseScenario(fairWith(changes), 'fair.json')
  if (scenario === null) throw new Error(JSON.stringify(problems.filter((p) => p.severity === 'error')))
  return compile(scenario)
}

/** A scenario made to fail one proof: what is changed in the fair one, and why that is a fault. */
export function broken(id: string): { why: string; changes: Changes; locales: Locale[] } {
  const {
    why,
    changes,
    locales = {},
  } = JSON.parse(read(id)) as {
    why: string
    changes: Changes
    locales?: Record<string, LocaleTexts>
  }
  return { why, changes, locales: Object.entries(locales).map(([lang, texts]) => ({ lang, texts })) }
}

/** What makes a control of the fair scenario. */
export const control: Changes = {
  kind: 'control',
  ...Object.fromEntries(
    ['papers', 'asks', 'brushed', 'waits', 'firm-no', 'force', 'over', 'gone'].flatMap((b) => [
      [`beats/${b}/harm`, 'none'],
      [`beats/${b}/needs`, null],
    ]),
  ),
  'beats/asks/actBy': null,
  // Asking well is the best there is where nothing is wrong.
  'beats/papers/actions/1/quality': 3,
  ...Object.fromEntries(
    ['good', 'halted', 'too-late', 'gone'].map((b) => [
      `beats/${b}/ending/outcome`,
      b === 'gone' ? 'upheld' : 'disrupted',
    ]),
  ),
}

/** What makes a scenario of the fair one in which the trainee is the one being stopped: whoever intervened there accepts here. */
export const receive: Changes = {
  subject: 'you',
  'beats/brushed/rebuff': null,
  'beats/firm-no/rebuff': null,
  ...Object.fromEntries(
    Object.entries(compiledWith().scenario.beats).flatMap(([id, { actions }]) => {
      if (actions === undefined) return []
      const accepting = actions.map((action) =>
        action.kind === 'intervene' ? { ...action, kind: 'accept', rung: undefined, to: undefined } : action,
      )
      return [
        [`beats/${id}/needs`, null],
        [`beats/${id}/actions`, accepting],
      ]
    }),
  ),
}
