import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  coverage,
  isWindowsName,
  jsonLike,
  languagePattern,
  parseLocale,
  refreshLocale,
  textCount,
  textsOf,
  type LocaleTexts,
  type Scenario,
} from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, type SpokenIo, UsageError } from './command.ts'
import { isFolder } from './folder.ts'
import { loadScenario } from './load-scenario.ts'
import { whyUnreadable } from './paths.ts'
import { problemLines } from './problem-line.ts'
import { SCENARIO } from './scenario-files.ts'
import { writeWhole } from './write-whole.ts'

export const command: Command = {
  name: 'translate',
  async run(args, io) {
    const { values, positionals } = parseArguments(args, {
      check: { type: 'boolean' },
      accept: { type: 'string', multiple: true },
      'from-xliff': { type: 'string' },
      'to-xliff': { type: 'string' },
    })
    const { 'from-xliff': from, 'to-xliff': to } = values
    const [named, lang, ...more] = positionals
    if (named === undefined || lang === undefined || more.length > 0) {
      throw new UsageError(({ translate }) => translate.nothingNamed)
    }
    if (!languagePattern.test(lang)) {
      throw new UsageError(({ translate }) => translate.noLanguageCode(lang))
    }
    if (isWindowsName(lang)) {
      throw new UsageError(({ translate }) => translate.windowsName(lang))
    }
    const path = scenarioPath(named, io)
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1
    const written = scenario.lang ?? 'en'
    if (lang === written) throw new UsageError(({ translate }) => translate.writtenInIt(path, lang))
    const file = join(dirname(path), 'locales', `${lang}.json`)
    const before = readLocale(file, scenario, io)
    if (before === null) return 1
    if (values.check === true && (from !== undefined || to !== undefined))
      throw new UsageError(({ translate }) => translate.xliffWithCheck)
    const languages = { source: written, target: lang }
    // What reads and writes them is large, and seldom needed.
    const load = () => import('./translate-xliff.ts')
    const brought =
      from === undefined ? before.texts : (await load()).withXliff(from, scenario, before.texts, languages, io)
    if (brought === null) return 1
    const accepted = accept(values.accept ?? [], brought, scenario, file)
    if (values.check === true) {
      if (values.accept !== undefined) throw new UsageError(({ translate }) => translate.acceptWithCheck)
      const { missing, stale } = report(file, accepted, scenario, io)
      return missing.length + stale.length > 0 ? 1 : 0
    }
    const texts = refreshLocale(scenario, accepted)
    report(file, texts, scenario, io)
    const after = jsonLike(texts, before.raw)
    if (after !== before.raw) writeWhole(file, after, io)
    if (to !== undefined) {
      writeWhole(to, (await load()).xliffOf(scenario, texts, languages, io), io)
      io.err(io.words.commands.translate.wroteXliff(to))
    }
    return 0
  },
}

function scenarioPath(named: string, io: CommandIo): string {
  return isFolder(named, io) ? join(named, SCENARIO) : named
}

interface Read {
  /** The file as it is; null where there is none yet. */
  readonly raw: string | null
  readonly texts: LocaleTexts
}

/** The translation as it is so far; null when it is at fault, which is said on standard error. */
function readLocale(file: string, scenario: Scenario, io: SpokenIo): Read | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(io.cwd, file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return { raw: null, texts: {} }
    throw new UsageError(({ files }) => `${file}: ${whyUnreadable(files, error)}`)
  }
  const { locale, problems } = parseLocale(bytes, file, scenario)
  if (locale !== null) return { raw: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), texts: locale.texts }
  const errors = problems.filter((p) => p.severity === 'error')
  io.err(problemLines(errors, io.words.problems))
  io.err(io.words.commands.translate.nothingChanged)
  return null
}

/** The texts with the new originals of those whose translation still fits. */
function accept(paths: readonly string[], texts: LocaleTexts, scenario: Scenario, file: string): LocaleTexts {
  const now = new Map(textsOf(scenario).map((t) => [t.path, t.text]))
  const changed = paths.map((path) => {
    const [source, entry] = [now.get(path), Object.hasOwn(texts, path) ? texts[path] : undefined]
    if (source === undefined) throw new UsageError(({ translate }) => translate.noSuchText(path))
    if (entry === undefined || entry.text === '')
      throw new UsageError(({ translate }) => translate.noTranslation(file, path))
    return [path, { source, text: entry.text }] as const
  })
  return { ...texts, ...Object.fromEntries(changed) }
}

/** Lists what is not in step, and sums it up. */
function report(file: string, texts: LocaleTexts, scenario: Scenario, io: SpokenIo): ReturnType<typeof coverage> {
  const say = io.words.commands.translate
  const found = coverage(scenario, texts)
  const now = new Map(textsOf(scenario).map((t) => [t.path, t.text]))
  const quote = (text: string | undefined) => JSON.stringify(text ?? '')
  for (const path of found.missing) io.out(`${say.missing}${path}  ${quote(now.get(path))}`)
  for (const path of found.stale) {
    io.out(`${say.stale}${path}`)
    io.out(`${say.was}${quote(texts[path]?.source)}`)
    io.out(`${say.is}${quote(now.get(path))}`)
    io.out(`${say.says}${quote(texts[path]?.text)}`)
  }
  for (const path of found.unknown) io.out(`${say.unknown}${path}  ${quote(texts[path]?.text)}`)
  const all = textCount(scenario, texts)
  const [missing, stale, unknown] = [found.missing.length, found.stale.length, found.unknown.length]
  io.err(say.summary({ file, done: all - missing - stale, all, missing, stale, unknown }))
  return found
}
