import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each layer may import, besides itself. The same table stands in docs/architecture.md. */
const table: Record<string, readonly string[]> = {
  scenario: [],
  engine: ['scenario'],
  score: ['scenario', 'engine'],
  prove: ['scenario', 'engine', 'score'],
  play: ['scenario', 'engine', 'score', 'prove'],
  records: ['scenario', 'engine', 'score'],
  studio: ['scenario', 'engine', 'score', 'prove'],
  store: ['records'],
  words: ['scenario', 'engine', 'score', 'prove', 'records'],
  stage: ['scenario', 'engine'],
  sound: ['scenario', 'engine'],
  ui: ['scenario', 'engine', 'score', 'play', 'records', 'studio', 'words'],
  cli: ['scenario', 'engine', 'score', 'prove', 'play', 'records', 'studio', 'words'],
  app: ['scenario', 'engine', 'score', 'prove', 'play', 'records', 'studio', 'store', 'words', 'stage', 'sound', 'ui'],
}
/** Packages that only one layer may know. */
const owners: Record<string, readonly string[]> = {
  phaser: ['stage'],
  howler: ['sound'],
  idb: ['store'],
  preact: ['ui', 'app'],
  i18next: ['ui', 'app'],
  xstate: ['engine', 'play'],
  'jsonc-parser': ['scenario'],
  '@dagrejs': ['studio'],
  fflate: ['studio', 'stage'],
  '@rgrove': ['studio'],
}
const core = ['scenario', 'engine', 'score', 'prove']
/** Layers outside the core that are pure too. */
const pure = ['play', 'records', 'studio', 'words']

/** The names a file imports, from 'import … from', 'import()' and types alike. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')

const source = join(import.meta.dirname, '..', 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f))
  .map((f) => {
    const text = readFileSync(join(source, f), 'utf8')
    return { file: f.split(sep).join('/'), layer: f.split(sep)[0] ?? '', imports: importsOf(text), text }
  })

const broken = (rule: (from: (typeof files)[number], name: string) => boolean): string[] =>
  files.flatMap((f) => f.imports.filter((name) => rule(f, name)).map((name) => `${f.file} imports ${name}`))

describe('the layers', () => {
  it('are all in the table', () => {
    expect(files.length).toBeGreaterThan(20)
    expect([...new Set(files.map((f) => f.layer))].filter((l) => !(l in table))).toEqual([])
  })
  it('are told in docs/architecture.md with what each may import', () => {
    const page = readFileSync(join(source, '..', 'docs', 'architecture.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `(\w+)` \|.*\| ([^|]+) \|$/gm)].map(([, layer = '', may = '']) => [
      layer,
      may === 'nothing' ? [] : may.split(', '),
    ])
    expect(Object.fromEntries(rows)).toEqual(table)
  })
  it('import only what stands above them, and only through its door', () => {
    expect(broken(({ layer }, name) => name.startsWith('#') && !(table[layer] ?? []).includes(name.slice(1)))).toEqual(
      [],
    )
  })
  it('never reach into another by a relative path', () => {
    const away = ({ file, layer }: (typeof files)[number], name: string): boolean => {
      if (!name.startsWith('.')) return false
      const to = relative(source, join(source, file, '..', name)).split(sep)[0] ?? ''
      return to in table && to !== layer
    }
    expect(broken(away)).toEqual([])
  })
  it('keep each package where it belongs', () => {
    expect(
      broken(({ layer }, name) => {
        const owner = owners[name.split('/')[0] ?? '']
        return owner !== undefined && !owner.includes(layer)
      }),
    ).toEqual([])
  })
  it('the core asks neither the clock on the wall nor chance', () => {
    const asking = files.filter(
      (f) => core.includes(f.layer) && /Date\.now|new Date|Math\.random|performance\./.test(f.text),
    )
    expect(asking.map((f) => f.file)).toEqual([])
  })
  it('the other pure layers are given both, and read only dates that are written somewhere', () => {
    const asking = files.filter(
      (f) => pure.includes(f.layer) && /Date\.now|new Date\(\)|Math\.random|performance\.|crypto\./.test(f.text),
    )
    expect(asking.map((f) => f.file)).toEqual([])
  })
})

/** What each folder beside src/ may import, besides itself and src/. No file of src/ imports anything beside it. */
const outside: Record<string, readonly string[]> = {
  art: ['build'],
  build: [],
  tools: ['build'],
  // A test of a tool lies in tests/tools; the browser tests measure with the tools for safety and memory.
  tests: ['build', 'art'],
  'tests/tools': ['build', 'tools', 'tests'],
  'tests/e2e': ['build', 'tools', 'tests'],
}
const project = join(source, '..')

/** The folder of the table a file lies in; the longest name that fits. */
const folderOf = (file: string): string | undefined =>
  [...Object.keys(outside), 'src']
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0]

const everywhere = ['src', 'art', 'build', 'tools', 'tests'].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => `${folder}/${f.split(sep).join('/')}`),
)

/** Every file with the files it imports, for their types or for what they do. */
const graph = new Map(
  everywhere.map((file) => [
    file,
    importsOf(readFileSync(join(project, file), 'utf8')).flatMap((name) => {
      const to = name.startsWith('#')
        ? `src/${name.slice(1)}/index.ts`
        : relative(project, join(project, file, '..', name))
            .split(sep)
            .join('/')
      const inside = name.startsWith('#') || name.startsWith('.')
      return inside && to !== file && everywhere.includes(to) ? [to] : []
    }),
  ]),
)

/** The files on a circle of imports that `file` leads to, in order; null where there is none. */
function circleFrom(file: string, above: readonly string[], done: Set<string>): readonly string[] | null {
  if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
  if (done.has(file)) return null
  for (const to of graph.get(file) ?? []) {
    const found = circleFrom(to, [...above, file], done)
    if (found !== null) return found
  }
  done.add(file)
  return null
}

describe('files', () => {
  it('never import each other in a circle', () => {
    const done = new Set<string>()
    expect(graph.size).toBeGreaterThan(500)
    expect(everywhere.flatMap((file) => circleFrom(file, [], done) ?? [])).toEqual([])
  })
})

describe('outside src', () => {
  it('each folder imports only from the folders it may', () => {
    const wrong = everywhere.flatMap((file) => {
      const from = folderOf(file) ?? ''
      const may = from === 'src' ? ['src'] : [from, 'src', ...(outside[from] ?? [])]
      return importsOf(readFileSync(join(project, file), 'utf8')).flatMap((name) => {
        if (!name.startsWith('.')) return []
        const to = folderOf(
          relative(project, join(project, file, '..', name))
            .split(sep)
            .join('/'),
        )
        return to === undefined || may.includes(to) ? [] : [`${file} imports ${name}`]
      })
    })
    expect(wrong).toEqual([])
  })
})
