import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { systemLanguages } from '../../src/cli/system-languages.ts'
import { fairWith } from '../prove/fixtures.ts'
import { exported } from '../records/exported.ts'
import { repository, scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-spoken-'))
afterAll(() => rmSync(folder, { recursive: true }))

const scene = 'scenarios/long-stop/scenario.json'
const fair = join(folder, 'fair.json')
writeFileSync(fair, fairWith({}))
const broken = join(folder, 'broken.json')
writeFileSync(broken, '{ "format": 1, "beets": {} }')
const noLog = join(folder, 'no-log.json')
writeFileSync(noLog, '{ "format": 1 }')
const records = join(folder, 'records.json')
writeFileSync(
  records,
  exported(({ runs }) => ({ runs: runs.map((run, i) => (i === 2 ? { ...run, scenarioHash: 'sha256-1' } : run)) })),
)

async function run(args: readonly string[], lines: readonly string[] = [], languages: readonly string[] = ['en']) {
  const io = scriptedIo(lines, repository, false, languages)
  const code = await main(args, io)
  return { code, out: io.written, err: io.complained, all: io.written + io.complained }
}
const inSpanish = (args: readonly string[], lines: readonly string[] = []) => run([...args, '--lang', 'es'], lines)

/** Words that English sentences of the program can hardly do without, and Spanish ones never have. */
const ENGLISH = /\b(the|and|is|are|this|that|there|not|with|of|has|have|you|was|were|cannot|which|when|nothing)\b/i
/** What an author wrote, commands, codes and paths are not the program's words. */
const own = (text: string): string =>
  text
    .replace(/“[^”]*”|"[^"]*"|`[^`]*`/g, '')
    .split('\n')
    .filter((line) => !/^(>? ?\d+:\d\d\.\d|\s+\d {2})/.test(line))
    .join('\n')

describe('a command in Spanish', () => {
  const commands = ['check', 'graph', 'new', 'play', 'prove', 'score', 'simulate', 'translate', 'verify']

  test.each(commands)('%s: its help', async (name) => {
    const { code, out } = await inSpanish([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^step-in ${name} <`))
    expect(out).toContain('Código de salida: 0')
    expect(own(out)).not.toMatch(ENGLISH)
  })

  test('without arguments: what there is', async () => {
    const { code, err } = await inSpanish([])
    expect(code).toBe(2)
    expect(err).toContain('  check       dice qué está mal en escenas y planes de capacitación, y dónde\n')
    expect(own(err)).not.toMatch(ENGLISH)
  })

  test.each([
    [['chek'], 'step-in: no hay ningún comando "chek". ¿Quisiste decir "check"? Prueba: step-in --help\n'],
    [['check'], 'step-in: check: nombra un archivo de escena o una carpeta, por ejemplo: check scenarios\n'],
    [['check', 'nowhere'], 'step-in: nowhere: no existe ese archivo o carpeta\n'],
    [['check', '--scenaros'], 'step-in: no existe la opción "--scenaros"\n'],
    [['play', scene, '--save'], 'step-in: a la opción "--save" le falta su valor\n'],
    [['check', '--json=1'], 'step-in: la opción "--json" no lleva valor\n'],
    [
      ['graph', scene, '--format', 'mermade'],
      'step-in: graph: no hay ningún formato "mermade". ¿Quisiste decir "mermaid"? Hay estos: mermaid, xstate\n',
    ],
    [
      ['new', 'Front Desk'],
      'step-in: new: "Front Desk" no puede ser el nombre de una escena: minúsculas de la a a la z, cifras y guiones, 64 caracteres como máximo. ¿Quisiste decir "front-desk"?\n',
    ],
    [['play', scene, '--seed', 'x'], 'step-in: play: --seed debe ser un número entero, no "x"\n'],
    [['score', scene, noLog], `${noLog}: scenario: Falta esta clave\n`],
    [
      ['translate', 'scenarios/long-stop', 'es', '--check'],
      'scenarios/long-stop/locales/es.json: 334 de 334 textos traducidos\n',
    ],
  ] as const)('%j', async (args, said) => {
    expect((await inSpanish(args)).err).toBe(said)
  })

  test('check: problems and their sum', async () => {
    const { code, out, err } = await inSpanish(['check', broken])
    expect(code).toBe(1)
    expect(out).toContain('error unknown-key "beets" no es una clave')
    expect(err).toMatch(/^1 escena, \d+ errores\n$/)
    expect(own(out.replaceAll(/\S+:\d+:\d+ error \S+/g, ''))).not.toMatch(ENGLISH)
  })

  test('prove: every proof, the scores and the sum', async () => {
    const { code, out, err } = await inSpanish(['prove', fair])
    expect(code).toBe(0)
    expect(out).toContain('  P1   cumple  Se puede llegar a cada beat y a cada final')
    expect(out).toMatch(/ {2}puntajes: mejor 100, peor 0, sin hacer nada 0\n/)
    expect(err).toBe('1 escena, se cumplen todas las pruebas\n')
    expect(own(out.split('\n').slice(1).join('\n'))).not.toMatch(ENGLISH)
  })

  test('play: a scene that has been translated is in the language of the command', async () => {
    const scene = 'scenarios/nozzle/scenario.json'
    const { title } = JSON.parse(readFileSync('scenarios/nozzle/locales/es.json', 'utf8')) as Record<
      string,
      { text: string }
    >
    expect((await inSpanish(['play', scene], ['q'])).out).toContain(title?.text)
  })
  test('play: what can be typed, what is seen, and the scores', async () => {
    const { code, out } = await inSpanish(['play', fair], ['n', 'l', ...Array<string>(40).fill('')])
    expect(code).toBe(0)
    expect(out).toContain('Enter: seguir · n: algo no cuadra · s: intervenir · l: mirar · q: salir')
    expect(out).toContain('Lo anotaste.')
    expect(out).toMatch(/\(tú\) \(Oficial\)\. /)
    expect(out).toMatch(/Total 0 de 100: al comienzo; todavía no dominada\. Resultado: nadie lo paró\./)
    expect(out).toContain('Se cortó al notar.')
    const left = await inSpanish(['play', fair], ['q'])
    expect(left.out).toContain('Saliste. La práctica quedó sin terminar y no lleva puntaje.')
  })

  test('graph: the words on its arrows', async () => {
    const { code, out } = await inSpanish(['graph', fair])
    expect(code).toBe(0)
    expect(out).toContain('|"tiempo')
    expect(out).not.toMatch(/\|"time\b|needs /)
  })

  test('verify: what cannot be told, and the sum', async () => {
    const { code, out, err } = await inSpanish(['verify', records])
    expect(code).toBe(1)
    expect(out).toContain('esta versión de la escena no está aquí, así que no se puede repetir\n')
    expect(err).toMatch(/^\d prácticas terminadas se repitieron y son correctas según las reglas 2, /)
    expect(own((out + err).replaceAll(records, ''))).not.toMatch(ENGLISH)
  })

  test('new: what is written and what comes next', async () => {
    const { code, out } = await inSpanish(['new', 'mesa', '--dir', folder])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Se escribió .*scenario\.json\. Se puede jugar y está probado que es justa; ahora hazla tuya\.\n/,
    )
    expect(readFileSync(join(folder, 'mesa', 'scenario.json'), 'utf8')).toContain('"id": "mesa"')
  })
})

describe('the language of a command', () => {
  const spanish = 'step-in: check: nombra un archivo'

  test('is the one asked for, wherever that stands, or that of the system, or English', async () => {
    for (const args of [
      ['--lang', 'es', 'check'],
      ['--lang=es', 'check'],
      ['check', '--lang', 'es-MX'],
    ])
      expect((await run(args)).err).toContain(spanish)
    expect((await run(['check'], [], ['es-MX'])).err).toContain(spanish)
    expect((await run(['check', '--lang', 'en'], [], ['es'])).err).toContain('name a scenario file')
    expect((await run(['check'], [], ['fr'])).err).toContain('name a scenario file')
  })

  test('one without words is said to be, in the language of the system', async () => {
    expect(await run(['check', '--lang', 'xx'])).toMatchObject({
      code: 2,
      err: 'step-in: --lang: there are no words in the language "xx". There are: en, es\n',
    })
    expect((await run(['check', '--lang', 'xx'], [], ['es'])).err).toContain('no hay textos en el idioma "xx"')
    expect((await run(['check', '--lang'])).err).toBe('step-in: --lang: name a language: en or es\n')
  })

  test('sentences in JSON are English unless a language was asked for', async () => {
    const messages = async (args: string[], languages: string[]) =>
      (JSON.parse((await run(args, [], languages)).out) as { message: string }[]).map(({ message }) => message).join()
    const english = await messages(['check', broken, '--json'], ['en'])
    expect(await messages(['check', broken, '--json'], ['es-MX'])).toBe(english)
    expect(await messages(['check', broken, '--json', '--lang', 'es'], ['en'])).toContain('Falta "id".')
    expect(english).toContain('"id" is missing.')
  })

  test.each([
    [{ LANG: 'es_MX.UTF-8' }, ['es-MX']],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_US' }, ['es-US']],
    [{ LANG: 'es_MX.UTF-8', LC_ALL: 'C.UTF-8' }, ['en']],
    [{ LANG: '', LC_ALL: undefined }, ['fr-CA']],
  ])('of the system is, with %j, %j', (environment, languages) => {
    expect(systemLanguages(environment, () => 'fr-CA')).toEqual(languages)
  })
})
