import { readFileSync } from 'node:fs'
import { expect, nextUntil, test } from './game.ts'
import { ownServer } from './own-server.ts'

test('it plays under the content security policy that docs/installing.md names', async ({ page }) => {
  const policy = /`(default-src [^`]+)`/.exec(readFileSync('docs/installing.md', 'utf8'))?.[1] ?? ''
  expect(policy).toContain("default-src 'self'")
  const server = await ownServer({ 'content-security-policy': policy })
  try {
    await page.goto(`${server.address}/#/brief/long-stop`)
    await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.locator('[data-stage="drawn"]').waitFor()
    // What the policy forbids is an error in the console, which fails every test here.
    await nextUntil(page, 12)
    await expect(page.getByRole('button', { name: /^Step in/ })).toBeVisible()
  } finally {
    await server.stop()
  }
})
