import type { Draft } from './draft.ts'
import type { Problem, ProblemData } from './problem/problem.ts'
import { createReport, type Finding, type Report } from './problem/report.ts'
import { languagePattern, type Scenario } from './schema.ts'
import { shapeOf } from './shape/index.ts'
import type { JsonDocument, Path } from './source/document.ts'
import { readJson } from './source/read.ts'
import { nearest } from './suggest.ts'
import { type Text, textsOf } from './texts.ts'
import { checkVoices } from './check/locale-voices.ts'
import { unwantedIn } from './check/plain-text.ts'
import type { Media } from './media/media-file.ts'
import { localeSchema, type LocaleTexts } from './locale-schema.ts'
import { voicePlaces } from './voices.ts'
import { isWindowsName } from './windows-name.ts'

export interface Locale {
  /** The file's name without `.json`: the language it claims. */
  readonly lang: string
  readonly texts: LocaleTexts
}

export interface Coverage {
  /** Paths of texts without a translation. They are shown in the original. A quoted source of law is not missing. */
  readonly missing: string[]
  /** Paths whose original has changed since it was translated. */
  readonly stale: string[]
  /** Paths the scenario does not have (any more). */
  readonly unknown: string[]
}

/** How many texts a whole translation has: all but the sources of law that it quotes as they are. */
export function textCount(scenario: Draft<Scenario>, texts: LocaleTexts): number {
  return counted(textsOf(scenario), texts)
}

function counted(originals: readonly Text[], texts: LocaleTexts): number {
  return originals.filter(({ path, quotable }) => {
    const translated = Object.hasOwn(texts, path) && texts[path]?.text !== ''
    return !quotable || translated
  }).length
}

/** What texts and voices of a translation are made from, by their paths. */
const madeFrom = (scenario: Draft<Scenario>): Map<string, string> =>
  new Map([...textsOf(scenario), ...voicePlaces(scenario)].map(({ path, text }) => [path, text]))

/** What of a scenario a translation covers (F14). A voice it lacks is not missing: the line is read. */
export function coverage(scenario: Draft<Scenario>, texts: LocaleTexts): Coverage {
  const originals = textsOf(scenario)
  const now = madeFrom(scenario)
  const translated = Object.entries(texts).filter(([, { text }]) => text !== '')
  const done = new Set(translated.map(([path]) => path))
  return {
    missing: originals.filter(({ path, quotable }) => !quotable && !done.has(path)).map(({ path }) => path),
    stale: translated.filter(([path, { source }]) => now.has(path) && now.get(path) !== source).map(([path]) => path),
    unknown: Object.keys(texts).filter((path) => !now.has(path)),
  }
}

/**
 * Reads a locale file and reports what is wrong with it. `file` gives the language by its name. Without a scenario (its
 * own file has errors) only the locale file itself is checked; without `media`, what is in the folder `media/`, its voices are not. Never throws; `locale` is null when there is an error.
 */
export function parseLocale(
  source: string | Uint8Array,
  file: string,
  scenario: Scenario | null,
  media?: Media | 'none',
): { locale: Locale | null; problems: Problem[] } {
  const report = createReport()
  const { lines, document, isJson } = readJson(source, report)
  const lang = languageOf(file)
  reportLanguage(lang, scenario, report)
  const texts = document === null || !isJson ? null : textsIn(document, scenario, media, report)
  const locale = report.hasErrors || texts === null ? null : { lang, texts }
  return { locale, problems: report.problems(file, lines) }
}

const languageOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.json$/i, '')

function reportLanguage(lang: string, scenario: Scenario | null, report: Report): void {
  const ofFile = (data: ProblemData): void => report.add({ offset: 0, severity: 'error', path: [], data })
  if (!languagePattern.test(lang)) ofFile({ code: 'bad-language', what: 'file-name', written: lang })
  else if (isWindowsName(lang)) ofFile({ code: 'windows-name', what: 'translation', name: lang })
  else if (scenario !== null && lang === (scenario.lang ?? 'en')) ofFile({ code: 'translation-of-itself', lang })
}

function textsIn(
  document: JsonDocument,
  scenario: Scenario | null,
  media: Media | 'none' | undefined,
  report: Report,
): LocaleTexts | null {
  if (document.root.type !== 'object') {
    const data = { code: 'wrong-type', what: 'translation' } as const
    report.add({ offset: document.root.offset, severity: 'error', path: [], data })
    return null
  }
  const { whole } = shapeOf(localeSchema, document.value, document, report)
  if (whole === null) return null
  if (scenario !== null) reportCoverage(document, whole, scenario, report)
  reportPlainText(document, whole, report)
  checkVoices(document, whole, media, report)
  return whole
}

/** F13: a translation too is shown as it is written. */
function reportPlainText(document: JsonDocument, texts: LocaleTexts, report: Report): void {
  for (const [name, { text }] of Object.entries(texts)) {
    const unwanted = unwantedIn(text)
    const path = [name, 'text']
    if (unwanted !== null) report.add({ offset: document.valueOffset(path), severity: 'warning', path, data: unwanted })
  }
}

function reportCoverage(document: JsonDocument, texts: LocaleTexts, scenario: Scenario, report: Report): void {
  const { missing, stale, unknown } = coverage(scenario, texts)
  const warn = (path: Path, offset: number, data: Finding['data']): void =>
    report.add({ offset, severity: 'warning', path, data })
  const [first] = missing
  if (first !== undefined) {
    const all = counted(textsOf(scenario), texts)
    warn([], document.root.offset, { code: 'translation-missing', missing: missing.length, of: all, first })
  }
  const now = madeFrom(scenario)
  for (const text of stale) {
    const path = [text, 'source']
    warn(path, document.valueOffset(path), { code: 'translation-stale', text, now: now.get(text) ?? '' })
  }
  for (const text of unknown) {
    const data = () => ({ code: 'unknown-text', text, suggestion: nearest(text, now.keys()) }) as const
    warn([text], document.keyOffset([text]), data)
  }
}
