import { readFileSync } from 'node:fs'
import { expect, nextUntil, test } from './game.ts'
import { ownServer } from './own-server.ts'

const policyOfDocs = (like: RegExp): string => like.exec(readFileSync('docs/installing.md', 'utf8'))?.[1] ?? ''

test('it plays under the content security policy that docs/installing.md names', async ({ page }) => {
  const policy = policyOfDocs(/`(default-src [^`]+)`/)
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

test('a learning platform that the policy of docs/installing.md names shows it in a frame, another does not', async ({
  browser,
}) => {
  // A context of its own: what a browser says of a frame it refuses is an error in the console, and here it is wanted.
  const page = await browser.newPage()
  const platform = await ownServer()
  const named = policyOfDocs(/`(default-src [^`]+ https:\/\/lms\.example)`/)
  const own = policyOfDocs(/`(default-src [^`]+)`/)
  expect(named).toBe(`${own} https://lms.example`)
  const lets = await ownServer({ 'content-security-policy': named.replace('https://lms.example', platform.address) })
  const refuses = await ownServer({ 'content-security-policy': own })
  try {
    platform.put(
      '/course.html',
      `<title>A course</title><iframe id="lets" src="${lets.address}/"></iframe><iframe id="refuses" src="${refuses.address}/"></iframe>`,
    )
    const refused = page.waitForEvent('console', (line) => /frame-ancestors/.test(line.text()))
    await page.goto(`${platform.address}/course.html`)
    await expect(page.frameLocator('#lets').getByRole('heading', { name: 'Scenarios' })).toBeVisible()
    expect((await refused).text()).toContain("frame-ancestors 'self'")
  } finally {
    await Promise.all([page.close(), platform.stop(), lets.stop(), refuses.stop()])
  }
})
