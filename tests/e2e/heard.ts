import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Whether what is heard now is kept as what shall be heard. */
const renews = process.env['HEARD'] === 'renew'

/** Names that two buttons have on a screen, so that who only hears them cannot tell them apart. */
const namedAlike = (heard: string): string[] => {
  const names = [...heard.matchAll(/^ *- button "((?:[^"\\]|\\.)*)"/gm)].map(([, name = '']) => name)
  return names.filter((name, i) => names.indexOf(name) !== i)
}

/**
 * What a screen reader finds on the screen: every role, name and state in the order of reading. It is kept in
 * tests/fixtures/heard/, one file a screen, to be read by people, and compared with what is there now.
 */
export async function heard(page: Page, screen: string): Promise<void> {
  const file = `tests/fixtures/heard/${screen}.txt`
  await expect(page.getByText('Loading…')).toHaveCount(0)
  // How much a browser has stored is another number each time.
  const now = `${await page.locator('body').ariaSnapshot()}\n`.replaceAll(/\d+ kB/g, '… kB')
  expect(namedAlike(now), `${screen}: buttons of the same name`).toEqual([])
  if (renews) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, now)
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
  expect(
    now,
    `${file} tells another screen. Read the difference; if it is as it should be, run with HEARD=renew.`,
  ).toBe(kept)
}
