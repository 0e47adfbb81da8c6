import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as lazyScreens from '../../src/ui/screens.ts'
import { english, spanish } from '../support/texts.ts'
import firstPage from '../../src/ui/text/first-page.en.ts'
import { sections } from '../../src/ui/text/index.ts'

/** Which texts each part of the interface uses, read from its sources. */

const ui = 'src/ui'
const isText = (file: string) => /\/(text|locales)\/|\/e[ns]\.ts$/.test(file)
const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .map((file) => join(ui, file))
  .filter((file) => /\.tsx?$/.test(file) && !isText(file))
const codeOf = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]))

/** The files of the interface that a file is loaded with: its imports, theirs, and so on; not what `import()` fetches. */
function loadedWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  const code = codeOf.get(file)
  if (code === undefined || found.has(file)) return found
  found.add(file)
  for (const [, what = '', from = ''] of code.matchAll(/^(?:import|export)\s([^'"]*)from '(\.[^']+)'/gm))
    if (!what.startsWith('type ')) loadedWith(normalize(join(file, '..', from)), found)
  return found
}

const KEY = new RegExp(String.raw`(['\`])((?:${sections.join('|')})(?:\.(?:\$\{[^}]*\}|[\w-])+)*)\1`, 'g')
/** The keys that a file names, with `${…}` where it puts something in. `t('sounds', …)` names a whole section. */
const keysIn = (file: string): readonly string[] =>
  [...(codeOf.get(file) ?? '').matchAll(KEY)]
    .map((m) => m[2] ?? '')
    .filter((key) => key.includes('.') || new RegExp(String.raw`\bt\('${key}'`).test(codeOf.get(file) ?? ''))
const sectionsIn = (file: string) => [
  ...keysIn(file).map((key) => key.split('.')[0] ?? ''),
  // Words are no texts with keys: a file that reads them says so.
  ...(/\buseWords\(/.test(codeOf.get(file) ?? '') ? ['words'] : []),
]

/** The screens that are chunks of their own, each with the file it is in and the sections it brings. */
const screens = [
  ...readFileSync('src/ui/screens.ts', 'utf8').matchAll(
    /const (\w+) = lazyScreen\(\s*\(\) => import\('([^']+)'\)[^[]*\[([^\]]*)\]/g,
  ),
].map(([, name = '', from = '', list = '']) => ({
  name,
  file: normalize(join(ui, from)),
  brings: [...list.matchAll(/'(\w+)'/g)].map((m) => m[1] ?? ''),
}))
const ofFirstPage = Object.keys(firstPage)

describe('the texts of a screen', () => {
  test('all screens are read here', () => {
    expect(screens.map(({ name }) => name).toSorted()).toEqual(Object.keys(lazyScreens).toSorted())
    expect(screens.every(({ file }) => existsSync(file))).toBe(true)
  })

  test('the first page uses none that comes later', () => {
    const later = [...loadedWith('src/ui/app.tsx')].flatMap((file) =>
      sectionsIn(file)
        .filter((section) => !ofFirstPage.includes(section))
        .map((section) => `${file}: ${section}`),
    )
    expect(later).toEqual([])
  })

  test.each(screens)('$name brings every section it uses, and no other', ({ file, brings }) => {
    const used = new Set([...loadedWith(file)].flatMap(sectionsIn).filter((section) => !ofFirstPage.includes(section)))
    expect(brings.toSorted()).toEqual([...used].toSorted())
  })
})

/** Every key of English, `catalogue.resume.title`; of counted texts without the form. */
function allKeys(texts: unknown, key = ''): readonly string[] {
  if (typeof texts === 'string') return [key.replace(/_(one|other)$/, '')]
  return Object.entries(texts as object).flatMap(([name, inner]) =>
    allKeys(inner, key === '' ? name : `${key}.${name}`),
  )
}

test('every text is used somewhere', () => {
  const used = [...new Set(sources.flatMap(keysIn))].map(
    (key) =>
      // What is put in is one word of a list; a key that names a group stands for all of it.
      new RegExp(
        `^${key
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('[^.]+')}(\\.|$)`,
      ),
  )
  // The vocabulary has words for whole lists of the format, whether a screen shows them or not.
  const own = allKeys(english).filter((key) => !key.startsWith('vocabulary.'))
  const unused = new Set(own.filter((key) => !used.some((pattern) => pattern.test(key))))
  expect([...unused]).toEqual([])
})

describe('2.5.3 the name of a control begins with the words that are seen on it', () => {
  /** Every text that names a control more exactly than the words on it do, with those words. */
  function named(texts: object, path = ''): [key: string, label: string, seen: string][] {
    const seen = new Map(Object.entries(texts))
    return [...seen].flatMap(([key, value]): [string, string, string][] => {
      if (typeof value === 'object') return named(value as object, `${path}${key}.`)
      const words: unknown = seen.get(key.replace(/Label$/, ''))
      // A field's label is no name of the text above it.
      return key.endsWith('Label') && key !== 'textLabel' && typeof words === 'string'
        ? [[`${path}${key}`, String(value), words]]
        : []
    })
  }
  test.each([...named(english), ...named(spanish)])('%s: “%s” on “%s”', (_, label, seen) => {
    expect(label.startsWith(seen)).toBe(true)
  })
})
