import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '#engine'
import { prove } from '#prove'
import { parseScenario } from '#scenario'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { shellWords } from '../../src/cli/shell-words.ts'
import { scriptedIo } from './scripted-io.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-in-new-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const typed = async (...args: string[]) => {
  const io = scriptedIo([], folder)
  return { code: await main(['new', ...args], io), io }
}
const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')

describe('step-in new', () => {
  const kinds = ['intervene', 'control', 'receive']
  test.for(kinds.flatMap((template) => ['en', 'es'].map((language) => [template, language] as const)))(
    '%s in %s: what it writes has nothing to mend but its notes to the writer, and is proved fair',
    async ([template, language]) => {
      const { code, io } = await typed('front-desk', '--template', template, '--language', language)
      expect(io.complained).toBe('')
      expect(code).toBe(0)
      const written = text('scenarios/front-desk/scenario.json')
      const { scenario, problems } = parseScenario(written, 'scenario.json', { folder: 'front-desk' })
      expect(new Set(problems.map((p) => p.code))).toEqual(new Set(['note-to-writer']))
      expect(scenario).toMatchObject({ id: 'front-desk', title: 'Front desk' })
      expect(scenario?.lang ?? 'en').toBe(language)
      const { proofs } = prove(compile(scenario!))
      expect(proofs.filter((p) => !p.holds).map(({ id, finding }) => ({ id, finding }))).toEqual([])
    },
  )

  test('an editor finds the JSON Schema from where the file is', async () => {
    await typed('a', '--dir', 'deep/down')
    const { $schema } = JSON.parse(text('deep/down/a/scenario.json')) as { $schema: string }
    expect(text('deep/down/a', $schema)).toContain('"$schema"')
  })

  test('who is spoken to in Spanish begins in Spanish, and a language without templates is refused', async () => {
    const io = scriptedIo([], folder, false, ['es'])
    expect(await main(['new', 'recepcion'], io)).toBe(0)
    expect(text('scenarios/recepcion/scenario.json')).toContain('"lang": "es"')
    const { code, io: refused } = await typed('a', '--language', 'fr')
    expect(code).toBe(2)
    expect(refused.complained).toContain('there are no templates in "fr". There are: en, es')
  })

  test('nothing is ever overwritten', async () => {
    await typed('mine')
    writeFileSync(join(folder, 'scenarios/mine/scenario.json'), 'my work')
    const { code, io } = await typed('mine', '--template', 'control')
    expect(code).toBe(2)
    expect(io.complained).toMatch(/scenario\.json cannot be written: it is there already/)
    expect(text('scenarios/mine/scenario.json')).toBe('my work')
  })

  test.for([
    ['Front Desk', 'Did you mean "front-desk"?'],
    ['Überfall!', 'Did you mean "uberfall"?'],
    ['../away', 'Did you mean "away"?'],
    ['!!!', 'small letters a to z, digits and hyphens'],
    ['a'.repeat(65), 'at most 64'],
    ['con', 'Windows cannot have a folder of that name'],
    ['lpt9', 'Windows cannot have a folder of that name'],
    ['COM1', 'Windows cannot have a folder of that name'],
  ] as const)('a name that will not do: %s', async ([id, says]) => {
    const { code, io } = await typed(id)
    expect(code).toBe(2)
    expect(io.complained).toContain(says)
    expect(io.complained.trim().split('\n')).toHaveLength(1)
  })

  test('no name, two names, an unknown template, a folder that is a file', async () => {
    expect((await typed()).io.complained).toContain('for example: new front-desk')
    expect((await typed('my', 'desk')).io.complained).toContain('for example: new my-desk')
    expect((await typed('a', '--template', 'controll')).io.complained).toContain('Did you mean "control"?')
    writeFileSync(join(folder, 'file'), '')
    const { code, io } = await typed('a', '--dir', 'file')
    expect(code).toBe(2)
    expect(io.complained).toContain('cannot be written')
  })

  test.skipIf(process.platform === 'win32').for(['mine ü', "Ana's", 'a b$HOME `x`', '-x'])(
    'what it prints can be pasted: a folder called %s',
    async (dir) => {
      const { io } = await typed('front-desk', `--dir=${dir}`)
      const command = /^ {2}npm run -s step-in -- (check .*)$/m.exec(io.written)?.[1] ?? ''
      const words = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
        .stdout.trim()
        .split('\n')
      const checked = scriptedIo([], folder)
      expect(await main(words, checked)).toBe(0)
      expect(checked.complained).toMatch(/^1 scenario, \d+ warnings\n$/)
    },
  )

  test('a folder nobody may write to is said, and stays empty', async () => {
    mkdirSync(join(folder, 'shut'), { mode: 0o555 })
    const { code, io } = await typed('front-desk', '--dir', 'shut')
    expect(code).toBe(2)
    expect(io.complained).toMatch(
      /^step-in: shut\/front-desk\/scenario\.json cannot be written: .*shut is read-only\n$/,
    )
    expect(readdirSync(join(folder, 'shut'))).toEqual([])
  })
})

test('commands as each shell takes them', () => {
  expect(shellWords(['check', 'a b', "Ana's"], 'linux')).toBe(String.raw`check 'a b' 'Ana'\''s'`)
  expect(shellWords(['check', 'mine\\ü', 'a b', "Ana's & co"], 'win32')).toBe(
    String.raw`check mine\ü "a b" "Ana's & co"`,
  )
  expect(shellWords(['check', ''], 'darwin')).toBe("check ''")
})
