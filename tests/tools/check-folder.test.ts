import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'step-in-folder-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

/** What is said of a checkout in a folder of that name, by the tool that asks. */
function saidBy(tool: string, name: string, ...args: string[]) {
  const folder = join(base, name)
  mkdirSync(join(folder, 'tools'), { recursive: true })
  for (const file of new Set(['check-folder.cjs', tool])) copyFileSync(join('tools', file), join(folder, 'tools', file))
  const { status, stderr } = spawnSync(process.execPath, [join('tools', tool), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stderr: stderr.replace(base, '') }
}

const said = (name: string, ...args: string[]) => saidBy('check-folder.cjs', name, ...args)

describe.skipIf(process.platform === 'win32')('the folder the program lies in', () => {
  test.for(['#', '?', '*', '\\', ':'])('with %s in its path it is told in one line', (sign) => {
    const name = `Step In ${sign}1`
    const stderr = `Step In cannot work in a folder whose path has ${sign} in it: /${name}. Rename it, or move Step In.\n`
    expect(said(name)).toEqual({ status: 1, stderr })
  })

  test.for(['Step In ü', "Ana's 100 %41", 'a&b [1] {2} (3) $x'])('%s will do', (name) => {
    expect(said(name)).toEqual({ status: 0, stderr: '' })
  })

  test('the command line bears #, which only Vite does not', () => {
    expect(said('Step In #1', 'commands')).toEqual({ status: 0, stderr: '' })
    expect(said('a?b', 'commands').status).toBe(1)
    const stderr = 'Step In cannot work in a folder whose path has ? in it: /a?b. Rename it, or move Step In.\n'
    expect(saidBy('step-in.cjs', 'a?b', 'check')).toEqual({ status: 1, stderr })
  })
})

test('whatever builds or runs the program asks for it first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const unasked = Object.entries(scripts).filter(([, script]) => /\b(vite|tsx)\b/.test(script))
  // The command line asks by itself.
  expect(scripts['step-in']).toBe('node tools/step-in.cjs')
  expect(unasked.length).toBeGreaterThan(5)
  expect(unasked.filter(([, script]) => !script.startsWith('node tools/check-folder.cjs'))).toEqual([])
})
