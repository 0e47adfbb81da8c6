import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const ID = 'virtual:library'

/** What a catalogue card and a briefing need; the rest of a scenario is loaded when it is played. */
const HEAD = [
  'id',
  'title',
  'summary',
  'minutes',
  'pillar',
  'tutorial',
  'lang',
  'warnings',
  'warningDetail',
  'role',
  'stage',
  'cast',
]

const headOf = (scenario: Record<string, unknown>) =>
  Object.fromEntries(HEAD.filter((k) => k in scenario).map((k) => [k, scenario[k]]))

/**
 * Offers the scenarios of a folder to the browser as `virtual:library`: a list of heads, and one lazy chunk for
 * each whole scenario, so that a long library does not weigh on the first page.
 */
export function library(folder = 'scenarios'): Plugin {
  const root = resolve(folder)
  const files = () =>
    readdirSync(root, { withFileTypes: true })
      .filter((d) => d.isDirectory())
      .map((d) => join(root, d.name, 'scenario.json'))
  return {
    name: 'step-in-library',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined
      const entries = files().map((file) => {
        this.addWatchFile(file)
        const scenario = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
        const name = JSON.stringify(scenario['id'])
        return { head: JSON.stringify(headOf(scenario)), load: `${name}: () => import(${JSON.stringify(file)})` }
      })
      return `export const heads = [${entries.map((e) => e.head).join(',')}]
export const load = {${entries.map((e) => e.load).join(',')}}`
    },
  }
}
