import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  coverage,
  isWindowsName,
  languagePattern,
  parseLocale,
  refreshLocale,
  textCount,
  textsOf,
  type LocaleTexts,
  type Scenario,
} from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { isFolder } from './folder.ts'
import { jsonLike } from './json-shape.ts'
import { loadScenario } from './load-scenario.ts'
import { whyUnreadable } from './paths.ts'
import { problemLine } from './problem-line.ts'
import { SCENARIO } from './scenario-files.ts'
import { writeWhole } from './write-whole.ts'

export const command: Command = {
  name: 'translate',
  help: `step-in translate <scenario> <language> [--check] [--accept <path>]…

Writes locales/<language>.json beside the scenario: every text with its original, and "text" left empty where a
translation is still to be written. Run it again whenever the scenario has changed: what is done is kept and moves
along with its original. What no longer fits anywhere stays at the end of the file.

  missing   nothing is translated yet: fill in "text"
  stale     the original has changed since: mend "text", then --accept its path
  unknown   the scenario has no such text any more: take it out when you no longer need it

  <scenario>  its ${SCENARIO}, or the folder it is in
  <language>  a language code, for example es or pt-BR
  --accept    the translation of this text fits the new original; may be given several times
  --check     write nothing; for tests that run by themselves

Exit code: 0 done, 1 when a file is at fault or --check finds something missing or stale, 2 when a file cannot be read.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, {
      check: { type: 'boolean' },
      accept: { type: 'string', multiple: true },
    })
    const [named, lang, ...more] = positionals
    if (named === undefined || lang === undefined || more.length > 0) {
      throw new UsageError('translate: name a scenario and a language, for example: translate scenarios/long-stop es')
    }
    if (!languagePattern.test(lang)) {
      throw new UsageError(`translate: "${lang}" is no language code; codes look like es or pt-BR`)
    }
    if (isWindowsName(lang)) {
      throw new UsageError(
        `translate: Windows cannot have a file called ${lang}.json; write the language with its region or script, for example ${lang}-Latn`,
      )
    }
    const path = scenarioPath(named, io)
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1
    const written = scenario.lang ?? 'en'
    if (lang === written) throw new UsageError(`translate: ${path} is written in "${lang}" already`)
    const file = join(dirname(path), 'locales', `${lang}.json`)
    const before = readLocale(file, scenario, io)
    if (before === null) return 1
    const accepted = accept(values.accept ?? [], before.texts, scenario, file)
    if (values.check === true) {
      if (values.accept !== undefined) throw new UsageError('translate: --check writes nothing, so it cannot --accept')
      const { missing, stale } = report(file, accepted, scenario, io)
      return missing.length + stale.length > 0 ? 1 : 0
    }
    const texts = refreshLocale(scenario, accepted)
    report(file, texts, scenario, io)
    const after = jsonLike(texts, before.raw)
    if (after === before.raw) return 0
    writeWhole(file, after, io)
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
function readLocale(file: string, scenario: Scenario, io: CommandIo): Read | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(io.cwd, file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return { raw: null, texts: {} }
    throw new UsageError(`${file}: ${whyUnreadable(error)}`)
  }
  const { locale, problems } = parseLocale(bytes, file, scenario)
  if (locale !== null) return { raw: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), texts: locale.texts }
  const errors = problems.filter((p) => p.severity === 'error')
  io.err(errors.map(problemLine))
  io.err('Nothing is changed. Mend the file first, so that no translation in it is lost.')
  return null
}

/** The texts with the new originals of those whose translation still fits. */
function accept(paths: readonly string[], texts: LocaleTexts, scenario: Scenario, file: string): LocaleTexts {
  const now = new Map(textsOf(scenario).map((t) => [t.path, t.text]))
  const changed = paths.map((path) => {
    const [source, entry] = [now.get(path), Object.hasOwn(texts, path) ? texts[path] : undefined]
    if (source === undefined) throw new UsageError(`translate: the scenario has no text "${path}"`)
    if (entry === undefined || entry.text === '')
      throw new UsageError(`translate: ${file} has no translation of "${path}"`)
    return [path, { source, text: entry.text }] as const
  })
  return { ...texts, ...Object.fromEntries(changed) }
}

/** Lists what is not in step, and sums it up. */
function report(file: string, texts: LocaleTexts, scenario: Scenario, io: CommandIo): ReturnType<typeof coverage> {
  const found = coverage(scenario, texts)
  const now = new Map(textsOf(scenario).map((t) => [t.path, t.text]))
  const quote = (text: string | undefined) => JSON.stringify(text ?? '')
  for (const path of found.missing) io.out(`missing  ${path}  ${quote(now.get(path))}`)
  for (const path of found.stale) {
    io.out(`stale    ${path}`)
    io.out(`         was    ${quote(texts[path]?.source)}`)
    io.out(`         is     ${quote(now.get(path))}`)
    io.out(`         says   ${quote(texts[path]?.text)}`)
  }
  for (const path of found.unknown) io.out(`unknown  ${path}  ${quote(texts[path]?.text)}`)
  const all = textCount(scenario, texts)
  const done = all - found.missing.length - found.stale.length
  const rest = (['missing', 'stale', 'unknown'] as const)
    .filter((what) => found[what].length > 0)
    .map((what) => `${found[what].length} ${what}`)
  io.err([`${file}: ${done} of ${all} texts translated`, ...rest].join(', '))
  return found
}
