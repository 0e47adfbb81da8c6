import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root = ''
const path = (name: string): string => join(root, name)
const write = (name: string, text: string): void => {
  mkdirSync(path(`${name}/..`), { recursive: true })
  writeFileSync(path(name), text)
}
/** Calls a command as `npm run step-in` does: what comes out, and its exit code. */
function called(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/step-in.cjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

/** A program as small as one can be, with the real tools that run it. */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'step-in-commands-')))
  for (const file of ['tools/check-folder.cjs', 'tools/step-in.cjs', 'tools/commands', 'build/pure-layers.ts'])
    cpSync(file, path(file), { recursive: true })
  symlinkSync(resolve('node_modules'), path('node_modules'), 'junction')
  write('package.json', '{ "name": "small", "type": "module" }')
  write('src/cli/words.ts', "export const word: string = 'one'\n")
  write(
    'src/cli/index.ts',
    `const { word } = await import('./words.ts')\nconsole.log(word, ...process.argv.slice(2))\nprocess.exitCode = 7\n`,
  )
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the command line', () => {
  it('is compiled when it is called first, and again when a source has changed', () => {
    expect(called('a', '--b')).toEqual({ status: 7, out: 'one a --b\n', err: '' })
    const first = readFileSync(path('.cache/step-in/compiled.json'), 'utf8')
    // What compiles is not there any more: it is not asked for.
    rmSync(path('tools/commands/compile.ts'))
    expect(called('c').out).toBe('one c\n')
    cpSync('tools/commands/compile.ts', path('tools/commands/compile.ts'))
    write('src/cli/words.ts', "export const word: string = 'two'\n")
    expect(called('d').out).toBe('two d\n')
    expect(readFileSync(path('.cache/step-in/compiled.json'), 'utf8')).not.toBe(first)
  }, 60_000)
  it('runs as it is where nothing can be compiled', () => {
    write('.cache/step-in', 'a file where a folder should be')
    expect(called('a')).toEqual({ status: 7, out: 'one a\n', err: '' })
  }, 60_000)
})
