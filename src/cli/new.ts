import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { idPattern, isWindowsName, nearest } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { inPackage } from './package-folder.ts'
import { SCENARIO } from './scenario-files.ts'
import { shellWords } from './shell-words.ts'
import { writeNew } from './write-whole.ts'

/**
 * What one can begin with; each is a file in `assets/templates/` for each language (`control.json`, `control.es.json`), which is proved
 * fair, and of which the check says nothing but where it still holds a note to who writes.
 */
const templates = ['intervene', 'control', 'receive'] as const
type Template = (typeof templates)[number]
const languages = ['en', 'es'] as const
type TemplateLanguage = (typeof languages)[number]

const LONGEST_ID = 64

export const command: Command = {
  name: 'new',
  run(args, io) {
    const { values, positionals } = parseArguments(args, {
      template: { type: 'string' },
      language: { type: 'string' },
      dir: { type: 'string' },
    })
    const [id, ...more] = positionals
    if (id === undefined || more.length > 0) throw new UsageError((words) => words.new.nothingNamed(name(positionals)))
    checkId(id)
    const template = templateOf(values.template ?? 'intervene')
    const language = languageOf(values.language ?? io.language)
    const file = join(values.dir ?? 'scenarios', id, SCENARIO)
    writeNew(file, filledIn(fileOf(template, language), id, resolve(io.cwd, file, '..')), io)
    const step = (name: string): string => shellWords(['npm', 'run', '-s', 'step-in', '--', name, asPath(file)])
    io.out(io.words.commands.new.written(file, step('check'), step('prove')))
    return 0
  },
}

/** Words somebody typed, as a name: `Front Desk` becomes `front-desk`. */
const kebab = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_ID)
    .replace(/-$/, '')

const name = (words: readonly string[]): string => kebab(words.join(' ')) || 'front-desk'

function checkId(id: string): void {
  const better = kebab(id)
  if (isWindowsName(id)) throw new UsageError((words) => words.new.windowsName(id, `${better}-1`))
  if (idPattern.test(id) && id.length <= LONGEST_ID) return
  throw new UsageError((words) => words.new.badName(id, LONGEST_ID, better === '' ? null : better))
}

function templateOf(word: string): Template {
  const found = templates.find((t) => t === word)
  if (found !== undefined) return found
  throw new UsageError((words) => words.new.unknownTemplate(word, nearest(word, templates), templates))
}

function languageOf(tag: string): TemplateLanguage {
  const found = languages.find((one) => one === tag)
  if (found !== undefined) return found
  throw new UsageError((words) => words.new.unknownLanguage(tag, languages))
}

const fileOf = (template: Template, language: TemplateLanguage): string =>
  language === 'en' ? `${template}.json` : `${template}.${language}.json`

/** A path that no command takes for an option. */
const asPath = (file: string): string => (file.startsWith('-') ? `.${sep}${file}` : file)

/** Where an editor finds the JSON Schema, seen from the new scenario's folder. */
function schemaFrom(folder: string): string {
  const schema = inPackage('public/schema/scenario-2.json')
  const path = relative(folder, schema)
  // On another drive there is no way from here to there.
  return isAbsolute(path) ? pathToFileURL(schema).href : path.split(sep).join('/')
}

/** A template with its own id, title and schema. The text is kept line by line: its shape is there to be read. */
function filledIn(template: string, id: string, folder: string): string {
  const words = id.replaceAll('-', ' ')
  const own: Readonly<Record<string, string>> = {
    $schema: schemaFrom(folder),
    id,
    title: words.charAt(0).toUpperCase() + words.slice(1),
  }
  return readFileSync(inPackage(`assets/templates/${template}`), 'utf8').replace(
    /^ {2}"(\$schema|id|title)": ".*"(,?)$/gm,
    (_, key: string, comma: string) => `  "${key}": ${JSON.stringify(own[key])}${comma}`,
  )
}
