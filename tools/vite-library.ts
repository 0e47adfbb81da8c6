import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import {
  coverage,
  parseScenario,
  scenarioHash,
  textsOf,
  translate,
  type LocaleTexts,
  type Scenario,
} from '../src/scenario/index.ts'

const ID = 'virtual:library'
/** `virtual:library/es`: the translated heads of one language, fetched when it is spoken. */
const IN_LANGUAGE = `${ID}/`

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

const headOf = (scenario: object) =>
  Object.fromEntries(HEAD.flatMap((k) => (k in scenario ? [[k, scenario[k as keyof object]]] : [])))

/** A scenario's file and its translations' files by language. */
interface Folder {
  readonly file: string
  readonly locales: ReadonlyMap<string, string>
}

function foldersIn(root: string): Folder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((d) => d.isDirectory() && existsSync(join(root, d.name, 'scenario.json')))
    .map((d) => {
      const folder = join(root, d.name, 'locales')
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
      const locales = new Map(names.toSorted().map((name) => [name.slice(0, -'.json'.length), join(folder, name)]))
      return { file: join(root, d.name, 'scenario.json'), locales }
    })
}

/** While somebody writes, a scenario may have errors for a while: it is left out until it is mended. */
const isPlayable = ({ file }: Folder): boolean => parseScenario(readFileSync(file), file).scenario !== null

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const lazy = (from: string): string => `() => import(${JSON.stringify(from)})`
const object = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',')}}`

function originals(folders: readonly Folder[]): string {
  const scenarios = folders.map(({ file }) => ({ file, scenario: read(file) as Scenario }))
  const heads = scenarios.map(({ scenario }) => JSON.stringify({ lang: 'en', ...headOf(scenario) }))
  const languages = [...new Set(folders.flatMap(({ locales }) => [...locales.keys()]))].toSorted()
  const hashes = scenarios.map(({ scenario }) => [scenario.id, JSON.stringify(scenarioHash(scenario))] as const)
  return `export const heads = [${heads.join(',')}]
export const hashes = ${object(hashes)}
export const load = ${object(scenarios.map(({ file, scenario }) => [scenario.id, lazy(file)]))}
export const translations = ${object(languages.map((lang) => [lang, lazy(IN_LANGUAGE + lang)]))}`
}

function translated(folders: readonly Folder[], lang: string): string {
  const all = folders.flatMap(({ file, locales }) => {
    const locale = locales.get(lang)
    if (locale === undefined) return []
    const [scenario, texts] = [read(file) as Scenario, read(locale) as LocaleTexts]
    const untranslated = coverage(scenario, texts).missing.length
    // A translation of which there is only the file so far: the scenario is still in one language.
    if (untranslated === textsOf(scenario).length) return []
    const head = { ...headOf(translate(scenario, texts)), lang }
    return [{ id: scenario.id, locale, says: JSON.stringify({ head, untranslated }) }]
  })
  return `export const heads = ${object(all.map(({ id, says }) => [id, says]))}
export const load = ${object(all.map(({ id, locale }) => [id, lazy(locale)]))}`
}

/**
 * Offers the scenarios of a folder to the browser as `virtual:library`: a list of heads, and one lazy chunk for
 * each whole scenario, so that a long library does not weigh on the first page. For each language there is a lazy
 * chunk of translated heads, and one for each whole translation.
 */
export function library(folder = 'scenarios'): Plugin {
  const root = resolve(folder)
  let developing = false
  return {
    name: 'step-in-library',
    configResolved({ command }) {
      developing = command === 'serve'
    },
    resolveId: (id) => (id === ID || id.startsWith(IN_LANGUAGE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${ID}`)) return undefined
      const folders = foldersIn(root).filter((f) => !developing || isPlayable(f))
      for (const { file, locales } of folders) for (const path of [file, ...locales.values()]) this.addWatchFile(path)
      return id === `\0${ID}` ? originals(folders) : translated(folders, id.slice(`\0${IN_LANGUAGE}`.length))
    },
  }
}
