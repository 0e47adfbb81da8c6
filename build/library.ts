import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { UsageError } from '../src/cli/command.ts'
import { mediaFiles } from '../src/cli/media-files.ts'
import { localeFiles, scenariosBelow } from '../src/cli/scenario-files.ts'
import {
  coverage,
  parseScenario,
  scenarioHash,
  textsOf,
  translate,
  type LocaleTexts,
  type Scenario,
} from '../src/scenario/index.ts'
import { readJson } from './read-json.ts'

const ID = 'virtual:library'
/** `virtual:library/es`: the translated heads of one language, fetched when it is spoken. */
const IN_LANGUAGE = `${ID}/`
/** `virtual:scenario/<id>` and `virtual:translation/<language>/<id>`: whole, and so named whatever folder they lie in. */
const WHOLE = 'virtual:scenario/'
const TRANSLATION = 'virtual:translation/'
/**
 * `virtual:source/source-<id>`: the very texts of a scenario and its translations, for who makes a copy of it. So named that
 * the offline program can tell these chunks from all it needs.
 */
const SOURCES = 'virtual:sources'
const SOURCE = 'virtual:source/source-'
/** The addresses of the scenarios' own pictures, fetched when the first of them is shown. */
const MEDIA = 'virtual:media'

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
  'credits',
]

const headOf = (scenario: object) =>
  Object.fromEntries(HEAD.flatMap((k) => (k in scenario ? [[k, scenario[k as keyof object]]] : [])))

/** A scenario's file and its translations' files by language. */
interface Folder {
  readonly file: string
  readonly locales: ReadonlyMap<string, string>
  /** The author's own pictures: the path as the scenario writes it, and the file. */
  readonly media: readonly { readonly path: string; readonly full: string }[]
}

function foldersIn(root: string): Folder[] {
  const io = { cwd: root }
  return scenariosBelow('.', io).map((path) => ({
    file: resolve(root, path),
    locales: new Map(localeFiles(path, io).map((locale) => [basename(locale, '.json'), resolve(root, locale)])),
    media: mediaFiles(path, io),
  }))
}

/** While somebody writes, a scenario may have errors for a while: it is left out until it is mended. */
const isPlayable = ({ file }: Folder): boolean => parseScenario(readFileSync(file), file).scenario !== null

const idOf = ({ file }: Folder): string => (readJson(file) as Scenario).id
const lazy = (from: string): string => `() => import(${JSON.stringify(from)})`
/** Data as an expression. Browsers read a string of JSON faster than an object of that size. */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`
const original = (file: string): string => `export default ${parsed(readJson(file))}`

/** A translation as it is shown (`ShownTexts`): the originals it was made from are of use to authors alone, and half of its weight. */
function shownTexts(file: string): string {
  const texts = Object.entries(readJson(file) as LocaleTexts).map(([path, { text, ms }]) =>
    ms === undefined ? [path, text] : [path, text, ms],
  )
  return `export default Object.fromEntries(${parsed(texts)}.map(([path, text, ms]) => [path, { text, ms }]))`
}
const object = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',')}}`

function originals(folders: readonly Folder[]): string {
  const scenarios = folders.map(({ file }) => readJson(file) as Scenario)
  const heads = scenarios.map((scenario) => JSON.stringify({ lang: 'en', ...headOf(scenario) }))
  const languages = [...new Set(folders.flatMap(({ locales }) => [...locales.keys()]))].toSorted()
  const hashes = scenarios.map((scenario) => [scenario.id, JSON.stringify(scenarioHash(scenario))] as const)
  return `export const heads = [${heads.join(',')}]
export const hashes = ${object(hashes)}
export const load = ${object(scenarios.map(({ id }) => [id, lazy(WHOLE + id)]))}
export const translations = ${object(languages.map((lang) => [lang, lazy(IN_LANGUAGE + lang)]))}`
}

function translated(folders: readonly Folder[], lang: string): string {
  const all = folders.flatMap(({ file, locales }) => {
    const locale = locales.get(lang)
    if (locale === undefined) return []
    const [scenario, texts] = [readJson(file) as Scenario, readJson(locale) as LocaleTexts]
    const untranslated = coverage(scenario, texts).missing.length
    // A translation of which there is only the file so far: the scenario is still in one language.
    if (untranslated === textsOf(scenario).length) return []
    const head = { ...headOf(translate(scenario, texts)), lang }
    return [{ id: scenario.id, says: JSON.stringify({ head, untranslated }) }]
  })
  return `export const heads = ${object(all.map(({ id, says }) => [id, says]))}
export const load = ${object(all.map(({ id }) => [id, lazy(`${TRANSLATION}${lang}/${id}`)]))}`
}

/** Each picture is a file of its own in a build; the module says where. */
function pictures(folders: readonly Folder[]): string {
  const all = folders.flatMap((folder) => folder.media.map((file) => ({ ...file, id: idOf(folder) })))
  const imports = all.map(({ full }, i) => `import p${i} from ${JSON.stringify(`${full}?url&no-inline`)}`)
  const ids = [...new Set(all.map(({ id }) => id))]
  const ofId = (id: string): string =>
    object(all.flatMap((one, i) => (one.id === id ? [[one.path, `p${i}`] as const] : [])))
  return `${imports.join('\n')}
export const media = ${object(ids.map((id) => [id, ofId(id)]))}`
}

/** The files of a scenario as they stand in its folder, by their path in it. */
function sourceOf({ file, locales }: Folder): string {
  const texts = [
    ['scenario.json', file] as const,
    ...[...locales].map(([lang, path]) => [`locales/${lang}.json`, path] as const),
  ]
  return `export default ${parsed(Object.fromEntries(texts.map(([name, path]) => [name, readFileSync(path, 'utf8')])))}`
}

/** Two scenarios of one id: one of them would be in the build without a word about the other. */
function refuseTwins(folders: readonly Folder[]): void {
  const seen = new Map<string, string>()
  for (const folder of folders) {
    const id = idOf(folder)
    const before = seen.get(id)
    if (before !== undefined) throw new UsageError(`two scenarios have the id "${id}": ${before} and ${folder.file}`)
    seen.set(id, folder.file)
  }
}

/** The code of a module of the library; undefined for a module of somebody else, or of a scenario that is gone. */
function codeOf(module: string, folders: readonly Folder[]): string | undefined {
  if (module === ID) {
    refuseTwins(folders)
    return originals(folders)
  }
  if (module === MEDIA) return pictures(folders)
  if (module === SOURCES)
    return `export const sources = ${object(folders.map((folder) => [idOf(folder), lazy(SOURCE + idOf(folder))]))}`
  if (module.startsWith(SOURCE)) {
    const folder = folders.find((each) => SOURCE + idOf(each) === module)
    return folder && sourceOf(folder)
  }
  if (module.startsWith(IN_LANGUAGE)) return translated(folders, module.slice(IN_LANGUAGE.length))
  const [lang, id] = module.startsWith(WHOLE)
    ? [null, module.slice(WHOLE.length)]
    : (module.slice(TRANSLATION.length).split('/') as [string, string?])
  const folder = folders.find((each) => idOf(each) === id)
  const file = lang === null ? folder?.file : folder?.locales.get(lang)
  if (file === undefined) return undefined
  return lang === null ? original(file) : shownTexts(file)
}

/** Whether a module, by the id Vite knows it by, is one of the library's. */
export const isOfLibrary = (module: string): boolean =>
  [ID, MEDIA, SOURCES].some((name) => module === `\0${name}`) ||
  [IN_LANGUAGE, WHOLE, TRANSLATION, SOURCE].some((prefix) => module.startsWith(`\0${prefix}`))

/**
 * Offers the scenarios of a folder to the browser as `virtual:library`: a list of heads, and one lazy chunk for
 * each whole scenario, so that a long library does not weigh on the first page; for its very texts there is another one. For each language there is a lazy
 * chunk of translated heads, and one for each whole translation. Links are followed; one that leads to nothing, and
 * two scenarios of one id, end the build with a sentence.
 */
export function library(folder = 'scenarios'): Plugin {
  const root = resolve(folder)
  let developing = false
  return {
    name: 'step-in-library',
    configResolved({ command }) {
      developing = command === 'serve'
    },
    resolveId: (id) => (isOfLibrary(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (!isOfLibrary(id)) return undefined
      const folders = foldersIn(root).filter((f) => !developing || isPlayable(f))
      for (const { file, locales } of folders) for (const path of [file, ...locales.values()]) this.addWatchFile(path)
      return codeOf(id.slice(1), folders)
    },
  }
}
