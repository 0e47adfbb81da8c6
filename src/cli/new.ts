import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { idPattern, isWindowsName, nearest } from '#scenario'
import { englishProblems } from '#words'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { SCENARIO } from './scenario-files.ts'
import { shellWords } from './shell-words.ts'
import { writeNew } from './write-whole.ts'

/** What one can begin with; each is a file in `templates/` that checks clean and is proved fair. */
const templates = ['intervene', 'control', 'receive'] as const
type Template = (typeof templates)[number]

const LONGEST_ID = 64

const inPackage = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export const command: Command = {
  name: 'new',
  help: `step-in new <id> [--template intervene|control|receive] [--dir <folder>]

Writes <folder>/<id>/${SCENARIO}: a small, complete, fair scenario whose texts say what belongs in their place.
Rewrite it bit by bit; docs/authoring.md goes along. Nothing that exists is ever overwritten.

  <id>        the scenario's name in small letters with hyphens, for example front-desk
  --template  intervene: something must be stopped (so when left out)
              control: it looks wrong, and is lawful
              receive: the trainee is the one who is stopped
  --dir       the folder of scenarios (default: scenarios)

Exit code: 0 written, 2 when there is such a scenario already or the name will not do.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, { template: { type: 'string' }, dir: { type: 'string' } })
    const [id, ...more] = positionals
    if (id === undefined || more.length > 0)
      throw new UsageError(`new: name one scenario, for example: new ${name(positionals)}`)
    checkId(id)
    const template = templateOf(values.template ?? 'intervene')
    const file = join(values.dir ?? 'scenarios', id, SCENARIO)
    writeNew(file, filledIn(template, id, resolve(io.cwd, file, '..')), io)
    const step = (name: string): string => shellWords(['npm', 'run', '-s', 'step-in', '--', name, asPath(file)])
    io.out([
      `${file} is written. It can be played and is proved fair; now make it yours.`,
      '',
      '  npm run dev                        open the game; saving the file updates the scene',
      `  ${step('check')}`,
      `  ${step('prove')}`,
      '',
      'docs/authoring.md tells the rest.',
    ])
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
  if (isWindowsName(id)) {
    throw new UsageError(
      `new: "${id}" cannot be a scenario's name: Windows cannot have a folder of that name. Did you mean "${kebab(id)}-1"?`,
    )
  }
  if (idPattern.test(id) && id.length <= LONGEST_ID) return
  const better = kebab(id)
  const hint = better === '' ? '' : ` Did you mean "${better}"?`
  throw new UsageError(
    `new: "${id}" cannot be a scenario's name: small letters a to z, digits and hyphens, at most ${LONGEST_ID}.${hint}`,
  )
}

function templateOf(word: string): Template {
  const found = templates.find((t) => t === word)
  if (found !== undefined) return found
  throw new UsageError(
    `new: there is no template "${word}".${englishProblems.didYouMean(nearest(word, templates))} There are: ${templates.join(', ')}`,
  )
}

/** A path that no command takes for an option. */
const asPath = (file: string): string => (file.startsWith('-') ? `.${sep}${file}` : file)

/** Where an editor finds the JSON Schema, seen from the new scenario's folder. */
function schemaFrom(folder: string): string {
  const schema = inPackage('../../public/schema/scenario-1.json')
  const path = relative(folder, schema)
  // On another drive there is no way from here to there.
  return isAbsolute(path) ? pathToFileURL(schema).href : path.split(sep).join('/')
}

/** A template with its own id, title and schema. The text is kept line by line: its shape is there to be read. */
function filledIn(template: Template, id: string, folder: string): string {
  const words = id.replaceAll('-', ' ')
  const own: Readonly<Record<string, string>> = {
    $schema: schemaFrom(folder),
    id,
    title: words.charAt(0).toUpperCase() + words.slice(1),
  }
  return readFileSync(inPackage(`./templates/${template}.json`), 'utf8').replace(
    /^ {2}"(\$schema|id|title)": ".*"(,?)$/gm,
    (_, key: string, comma: string) => `  "${key}": ${JSON.stringify(own[key])}${comma}`,
  )
}
