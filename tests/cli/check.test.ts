import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { scriptedIo } from './scripted-io.ts'

const good = readFileSync(new URL('../../docs/problems/example.json', import.meta.url), 'utf8')
const bad = good.replace('"then": "refusal"', '"then": "refusl"')

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'step-in-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const put = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = scriptedIo([], cwd)
  const code = await main(args, io)
  return { code, out: io.written, err: io.complained }
}

describe('check', () => {
  it('says that all is well', async () => {
    put('front-desk/scenario.json', good)
    expect(await run('check', 'front-desk/scenario.json')).toEqual({
      code: 0,
      out: '',
      err: '1 scenario, no problems\n',
    })
  })
  it('F15 prints each problem on a line, with the path as it was typed', async () => {
    put('a/front-desk/scenario.json', bad)
    const { code, out, err } = await run('check', 'a')
    expect(out).toBe(
      'a/front-desk/scenario.json:26:15 error unknown-beat In beat "counter": There is no beat "refusl". Did you mean "refusal"?\n',
    )
    expect(err).toBe('1 scenario, 1 error\n')
    expect(code).toBe(1)
  })
  it('prints JSON', async () => {
    put('front-desk/scenario.json', bad)
    const { out } = await run('check', '--json', 'front-desk')
    expect(JSON.parse(out)).toMatchObject([
      { file: 'front-desk/scenario.json', line: 26, column: 15, severity: 'error', code: 'unknown-beat' },
    ])
    put('front-desk/scenario.json', good)
    expect((await run('check', '--json', 'front-desk')).out).toBe('[]\n')
  })
  it('F14 checks translations beside a scenario, and lets warnings pass', async () => {
    put('front-desk/scenario.json', good)
    put('front-desk/locales/es.json', '{}')
    const { code, out, err } = await run('check', '.')
    expect(out).toMatch(/^front-desk\/locales\/es\.json:1:1 warning translation-missing /)
    expect(err).toBe('1 scenario, 1 warning\n')
    expect(code).toBe(0)
  })
  it("F1 wants the id to be the folder's name", async () => {
    put('other/scenario.json', good)
    expect((await run('check', 'other')).out).toMatch(/error folder-name/)
    put('draft.json', good)
    expect((await run('check', 'draft.json')).code).toBe(0)
  })
  it('finds bytes that are not UTF-8', async () => {
    put('front-desk/scenario.json', new Uint8Array([0x7b, 0xff]))
    expect((await run('check', 'front-desk')).out).toMatch(/:1:2 error not-utf8/)
  })
  const plan = readFileSync(new URL('../../docs/problems/example-plan.json', import.meta.url), 'utf8')
  it('PL2 checks the training plans of a folder against the scenarios there are', async () => {
    put('plans/example-plan.json', plan)
    put('scenarios/front-desk/scenario.json', good)
    const { code, out, err } = await run('check', 'plans')
    expect(out).toMatch(
      /^plans\/example-plan\.json:8:17 error unknown-scenario There is no scenario "long-stop" here\./,
    )
    expect(err).toBe('1 plan, 5 errors\n')
    expect(code).toBe(1)
    expect((await run('check', '.')).err).toBe('1 scenario and 1 plan, 5 errors\n')
    expect((await run('check', 'plans', '--scenarios', 'nowhere')).err).toMatch(/nowhere: there is no such folder/)
  })
  it('PL1 knows a training plan wherever it lies, and says when there is nothing to check it against', async () => {
    put('desk/example-plan.json', plan)
    const { code, err } = await run('check', 'desk/example-plan.json')
    expect(err).toMatch(/plans were checked by themselves.*\n1 plan, no problems\n$/)
    expect(code).toBe(0)
    put('desk/other.json', plan)
    expect((await run('check', 'desk/other.json')).out).toMatch(/error plan-file-name/)
  })
  it('follows links to folders and files, and takes what it reaches twice once', async () => {
    put('shared/front-desk/scenario.json', good.replace('"format": 2', '"format": 2, "odd": 1'))
    put('shared/desk.json', good)
    mkdirSync(join(cwd, 'scenarios/file'), { recursive: true })
    symlinkSync('../shared/front-desk', join(cwd, 'scenarios/front-desk'))
    symlinkSync('front-desk', join(cwd, 'scenarios/another-way'))
    symlinkSync('../../shared/desk.json', join(cwd, 'scenarios/file/scenario.json'))
    symlinkSync('..', join(cwd, 'scenarios/file/round'))
    // An editor's word that it has the file open.
    symlinkSync('ana@desk.4711', join(cwd, 'scenarios/file/.#scenario.json'))
    const { code, out, err } = await run('check', 'scenarios')
    expect(out).toMatch(/^scenarios\/another-way\/scenario\.json:\d+:\d+ error unknown-key /)
    expect(out).toMatch(/^scenarios\/file\/scenario\.json:\d+:\d+ error folder-name /m)
    expect(err).toMatch(/^2 scenarios, /)
    expect(code).toBe(1)
  })
  it('takes a real folder by its own name before a link to it', async () => {
    put('scenarios/front-desk/scenario.json', good)
    symlinkSync('front-desk', join(cwd, 'scenarios/a-way'))
    expect(await run('check', 'scenarios')).toMatchObject({ code: 0, err: '1 scenario, no problems\n' })
  })
  it('finds plans in linked folders too', async () => {
    put('scenarios/front-desk/scenario.json', good)
    put('shared/example-plan.json', plan)
    symlinkSync('shared', join(cwd, 'plans'))
    expect((await run('check', '.')).err).toMatch(/^1 scenario and 1 plan, /)
  })
  it.each(['scenarios/desk', 'scenarios/front-desk/scenario.json', 'scenarios/front-desk/locales'])(
    'says of %s that it is a link to nothing',
    async (link) => {
      put('scenarios/sound/scenario.json', good)
      mkdirSync(join(cwd, 'scenarios/front-desk'))
      symlinkSync('/nowhere/at all', join(cwd, link))
      const err = `step-in: ${link}: it is a link to /nowhere/at all, and there is nothing\n`
      expect(await run('check', 'scenarios')).toEqual({ code: 2, out: '', err })
    },
  )
  it('says that two scenarios have one id, of which a build could hold only one', async () => {
    put('scenarios/front-desk/scenario.json', good)
    put('scenarios/night/front-desk/scenario.json', good)
    const { code, out } = await run('check', 'scenarios')
    expect(out).toMatch(/^scenarios\/night\/front-desk\/scenario\.json:1:1 error duplicate-id scenarios\/front-desk/)
    expect(code).toBe(1)
  })
  it.each(['two-names/two-names.json', 'desk/scenario.json.txt', 'desk/scenario (1).json', 'desk/Scenario.json'])(
    'says of %s that it only looks like a scenario that is read',
    async (path) => {
      put(`scenarios/${path}`, good)
      const { code, out, err } = await run('check', 'scenarios')
      const name = path.split('/')[1]
      expect(out).toBe(
        `scenarios/${path}:1:1 error lookalike-name This folder has no "scenario.json", but "${name}", which is never read. Rename it to "scenario.json".\n`,
      )
      expect([code, err]).toEqual([1, 'no scenario, 1 error\n'])
    },
  )
  it('warns of what is never read beside a scenario, and leaves other files alone', async () => {
    put('front-desk/scenario.json', good)
    put('front-desk/locale/es.json', '{}')
    put('front-desk/scenario (1).json', good)
    put('front-desk/locales/es.json.txt', '{}')
    put('front-desk/notes.txt', 'mine')
    put('front-desk/example.json', good)
    const { code, out } = await run('check', '.')
    const lines = out.trim().split('\n')
    expect(lines.map((line) => line.split(' lookalike-name ')[0])).toEqual([
      'front-desk/scenario (1).json:1:1 warning',
      'front-desk/locale:1:1 warning',
      'front-desk/locales/es.json.txt:1:1 warning',
    ])
    expect(lines[1]).toMatch(
      /The folder "locale" is never read\. Translations are in a folder called "locales"; rename it\.$/,
    )
    expect(code).toBe(0)
  })
  it('says in one line what it cannot look at', async () => {
    mkdirSync(join(cwd, 'empty'))
    expect(await run('check', 'nowhere')).toEqual({
      code: 2,
      out: '',
      err: 'step-in: nowhere: there is no such file or folder\n',
    })
    expect(await run('check', 'empty')).toEqual({
      code: 2,
      out: '',
      err: 'step-in: empty: no scenario.json in this folder or below it\n',
    })
    expect((await run('check')).err).toMatch(/^step-in: check: name a scenario file or a folder[^\n]*\n$/)
    expect(await run('check', '--jsn', 'x')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^step-in: [^\n]*--jsn[^\n]*\n$/),
    })
  })
})

describe('step-in', () => {
  it('helps', async () => {
    expect((await run('--help')).out).toMatch(/check +say what is wrong[\s\S]*score/)
    expect((await run('check', '--help')).out).toMatch(/^step-in check/)
    expect((await run('help', 'check')).out).toMatch(/^step-in check/)
    expect(await run()).toMatchObject({ code: 2, out: '' })
  })
  it('guesses a misspelt command', async () => {
    expect(await run('chekc', 'x')).toEqual({
      code: 2,
      out: '',
      err: 'step-in: there is no command "chekc". Did you mean "check"? Try: step-in --help\n',
    })
  })
  it('runs as a program, from the folder it was typed in', () => {
    put('front-desk/scenario.json', bad)
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', 'check', 'front-desk'],
      {
        cwd: root,
        env: { ...process.env, INIT_CWD: cwd },
        encoding: 'utf8',
      },
    )
    expect(stdout).toMatch(/^front-desk\/scenario\.json:26:15 error unknown-beat/)
    expect(stderr).toBe('1 scenario, 1 error\n')
    expect(status).toBe(1)
  }, 30_000)
})
