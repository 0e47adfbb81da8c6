import { readFileSync } from 'node:fs'
import { expect, test } from './game.ts'

interface Locked {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: true; readonly peer?: true }>>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked
const locked = Object.entries(packages).flatMap(([path, { version, dev, peer }]) =>
  path.startsWith('node_modules/')
    ? [{ named: `${path.slice('node_modules/'.length)} ${version}`, needed: dev !== true && peer !== true }]
    : [],
)
/** A peer of valibot and i18next for their types, and what CodeMirror has for another kind of languages; nothing of them is in a build. */
const notInBuild = /^(typescript |@typescript\/|@codemirror\/streamparser )/

test('Help leads to the licence of every package in the build, and names no others', async ({ page, context }) => {
  await page.goto('./#/help')
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: /^Licences of all/ }).click()
  const text = await (await (await opened).request.get(new URL('licenses.txt', page.url()).href)).text()

  const named = [...text.matchAll(/^(\S+ \S+) \(.+\)\n-+$/gm)].map((m) => m[1] ?? '')
  const needed = locked.filter((p) => p.needed && !notInBuild.test(p.named))
  expect(named).toEqual(expect.arrayContaining(needed.map((p) => p.named)))
  expect(named.filter((name) => !locked.some((p) => p.named === name))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
  // The project itself, and its art and sound.
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim())
  expect(text).toContain(readFileSync('assets/CREDITS.md', 'utf8').trim())
  // Every package brings its text but one, which says so.
  expect(text.match(/carries no licence text/g)).toHaveLength(1)
})
