import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { library } from '../../build/library.ts'
import { trainingPlans } from '../../build/training-plans.ts'
import { exported, quarter } from '../records/exported.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-encodings-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: readonly string[], cwd: string, lines: readonly string[] = []) {
  const io = scriptedIo(lines, cwd)
  const code = await main([...args], io)
  return { code, out: io.written, err: io.complained }
}

/** How an editor saves a text. */
const saved = {
  plain: (text: string) => Buffer.from(text),
  marked: (text: string) => Buffer.from(`\ufeff${text}`),
  utf16: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf16 without its mark': (text: string) => Buffer.from(text, 'utf16le'),
  ansi: (text: string) => Buffer.from(text.replace(/[^\0-\xff]/gu, 'é'), 'latin1'),
}

/** A folder with a scenario, its translation, a plan, a log and a file of records, all saved in one way. */
function folderOf(how: keyof typeof saved): string {
  const here = join(folder, how)
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(here, name)), { recursive: true })
    writeFileSync(join(here, name), saved[how](text))
  }
  const scenario = (id: string) => readFileSync(`scenarios/${id}/scenario.json`, 'utf8')
  for (const id of ['long-stop', 'wet-night']) {
    put(`scenarios/${id}/scenario.json`, scenario(id))
    cpSync(`scenarios/${id}/media`, join(here, `scenarios/${id}/media`), { recursive: true })
  }
  put('scenarios/long-stop/locales/es.json', readFileSync('scenarios/long-stop/locales/es.json', 'utf8'))
  put('public/plans/quarter.json', JSON.stringify(quarter))
  put('log.json', readFileSync('tests/fixtures/logs/long-stop/best.json', 'utf8'))
  put(
    'records.json',
    exported(({ people }) => ({ people: people.map((one) => ({ ...one, name: 'José' })) })),
  )
  return here
}

/** What the build makes of a folder. */
async function built(plugin: Plugin, id: string): Promise<string> {
  const { load } = plugin
  if (typeof load !== 'function') throw new Error('no such hook')
  const context = { addWatchFile: () => undefined } as unknown as ThisParameterType<typeof load>
  return JSON.stringify(await load.call(context, `\0${id}`))
}
const libraryOf = (here: string, id: string) => built(library(join(here, 'scenarios')), id)

const plain = folderOf('plain')

describe('a byte order mark is the same to every part', () => {
  const marked = folderOf('marked')
  test.each([
    ['graph', 'classDef', ['graph', 'scenarios/long-stop/scenario.json']],
    ['score', '"overall"', ['score', 'scenarios/long-stop/scenario.json', 'log.json']],
    ['translate', 'texts translated', ['translate', 'scenarios/long-stop', 'es', '--check']],
    ['verify', 'José', ['verify', 'records.json']],
    ['play', 'The long stop', ['play', 'scenarios/long-stop/scenario.json']],
  ])('%s says the same with it', async (_, words, args) => {
    const [with_, without] = [await run(args, marked, ['q']), await run(args, plain, ['q'])]
    expect(with_).toEqual(without)
    expect(with_.out + with_.err).toContain(words)
  })

  test('check warns of it, and of nothing else', async () => {
    const [with_, without] = [await run(['check', '.'], marked), await run(['check', '.'], plain)]
    expect(with_.code).toBe(0)
    const codes = (out: string) => out.split('\n').flatMap((line) => / (?:warning|error) (\S+)/.exec(line)?.[1] ?? [])
    expect(codes(with_.out).filter((code) => code !== 'byte-order-mark')).toEqual(codes(without.out))
    expect(codes(with_.out).filter((code) => code === 'byte-order-mark')).toHaveLength(4)
  })

  test('the build takes in the same scenarios, translations and plans', async () => {
    const heads = (text: string) => text.replaceAll(marked, plain)
    for (const id of ['virtual:library', 'virtual:library/es'])
      expect(heads(await libraryOf(marked, id))).toBe(await libraryOf(plain, id))
    const plansOf = (here: string) =>
      built(trainingPlans(join(here, 'scenarios'), join(here, 'public/plans')), 'virtual:plans')
    expect(await plansOf(marked)).toBe(await plansOf(plain))
    expect(await plansOf(marked)).toContain('quarter')
  })
})

describe.each([
  ['utf16', 'saved as UTF-16'],
  ['utf16 without its mark', 'saved as UTF-16'],
  ['ansi', 'not UTF-8'],
] as const)('a file saved as %s is said to be', (how, words) => {
  const here = folderOf(how)
  test('by every command', async () => {
    for (const args of [
      ['check', 'scenarios/long-stop/scenario.json'],
      ['check', 'public/plans/quarter.json'],
      ['prove', 'scenarios/long-stop/scenario.json'],
      ['graph', 'scenarios/long-stop/scenario.json'],
      ['translate', 'scenarios/long-stop', 'es'],
      ['play', 'scenarios/long-stop/scenario.json'],
      ['verify', 'records.json'],
    ]) {
      const { code, out, err } = await run(args, here)
      // The plan has no letter that another encoding writes otherwise.
      if (how === 'ansi' && args[1] === 'public/plans/quarter.json') continue
      expect([args[0], code === 0, out + err]).toEqual([
        args[0],
        false,
        expect.stringMatching(`:\\d+:\\d+:? .*${words}`),
      ])
    }
  })

  test('by score, of a log', async () => {
    const path = join(here, 'accented.json')
    writeFileSync(path, saved[how]('{"scenario":"é"}'))
    const { code, err } = await run(['score', 'scenarios/long-stop/scenario.json', path], plain)
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(`accented\\.json:1:\\d+: .*${words}.*; save it as UTF-8\\n$`),
    ])
  })

  test('by the build, which does not take it in with letters that are none', async () => {
    await expect(libraryOf(here, 'virtual:library')).rejects.toThrow(words)
  })
})

test('a file of records that an editor has saved again is told of by its encoding, and its names are not blamed', async () => {
  const verify = (name: string) =>
    run(['verify', `tests/fixtures/encodings/${name}`], join(import.meta.dirname, '../..'))
  expect(await verify('utf16.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'utf16.json:1:1: It is saved as UTF-16, and records are UTF-8: an editor has changed it. Export it again where it came from',
    ) as string,
  })
  expect(await verify('cp1252.json')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(
      'cp1252.json:3:22: From line 3, column 22 on it is not UTF-8, as records are: an editor has changed it. Export it again where it came from',
    ) as string,
  })
})
