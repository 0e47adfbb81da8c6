import { readFileSync } from 'node:fs'
import { test as loud } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Certificate } from '#records'
import { axe, expect, sceneAt, test } from './game.ts'
import { attemptOf } from '../../build/sample-records/attempts.ts'

const PLAN = 'annual-refresher'
const { people, runs, attempts } = attemptOf(PLAN, ['best', 'nothing'])
const [finished] = runs
const [attempt] = attempts
const certificate: Certificate = {
  name: 'Officer Ito',
  plan: PLAN,
  planTitle: 'Annual refresher',
  issued: '9999-12-31T23:59:59.000Z',
  east: 840,
  validUntil: '9999-12-31',
  version: '0.1.0',
  hours: 1,
  scores: [],
  courseNumber: '',
  instructor: '',
  receipt: `sha256-${'0'.repeat(64)}`,
}

/** What can be read, in the last year there is and under ids that are no text. */
const sound = {
  people,
  runs: [
    ...runs,
    { ...finished, id: 'half \ud800', begun: '9999-12-31T23:00:00.000Z', ended: '9999-12-31T23:59:59.000Z', east: 840 },
  ],
  attempts: [...attempts, { ...attempt, id: 'passed', ended: certificate.issued, certificate }],
  outside: [],
}
/** What cannot. Numbers are what JSON has none for; `NaN` and the like are put in on the page. */
const damaged = {
  people: [{ id: 'q', since: '+010000-01-01T00:00:00.000Z' }, { id: 7 }],
  runs: [
    { id: 'r1' },
    { ...finished, id: 'r2', ended: '-000001-01-01T00:00:00.000Z' },
    { ...finished, id: 'r3', reading: { card: null } },
    { ...finished, id: 'r4', log: 'no log', east: 1e300 },
    { ...finished, id: 'r5', title: null },
  ],
  attempts: [
    { ...attempt, id: 'a9', order: null },
    { ...attempt, id: 'a8', certificate: { ...certificate, issued: 'never' } },
  ],
  outside: [
    { id: 'outside-x', file: 7, text: null },
    { id: 'outside-y', file: 'old.json', text: '{"format":' },
  ],
}
type Rows = Readonly<Record<keyof typeof damaged, readonly unknown[]>>

/** Works on the page's database: puts rows into it and gives back what it holds. */
const database = (page: Page, put: Rows | null): Promise<Record<string, unknown[]>> =>
  page.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, failed) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => failed(new Error(String(request.error))))
      })
    const db = await done(indexedDB.open('step-in'))
    const stores = ['people', 'runs', 'attempts', 'outside'] as const
    const tx = db.transaction(stores, 'readwrite')
    for (const store of stores) for (const row of all?.[store] ?? []) await done(tx.objectStore(store).put(row))
    if (all !== null) await done(tx.objectStore('runs').put({ ...(all.runs[0] as object), id: 'r6', east: Number.NaN }))
    const held: Record<string, unknown[]> = {}
    for (const store of stores) held[store] = await done(tx.objectStore(store).getAll())
    db.close()
    return held
  }, put)

test.describe('rows of the database that cannot be read', () => {
  test('leave no page blank, are told in words, and stay as they are; the rest is shown and exported', async ({
    page,
  }) => {
    test.slow()
    await page.goto('/')
    await page.locator('h1').waitFor()
    const both = Object.fromEntries(
      (['people', 'runs', 'attempts', 'outside'] as const).map((store) => [
        store,
        [...sound[store], ...damaged[store]],
      ]),
    ) as unknown as Rows
    const before = await database(page, both)
    await page.evaluate(() =>
      localStorage.setItem('step-in.settings', '{"pace":1e999,"theme":["dark"],"captions":false}'),
    )

    const notice = page.locator('.notice').filter({ hasText: 'Some of what this browser keeps cannot be read' })
    const addresses = [
      '',
      '#/record',
      '#/progress',
      '#/plans',
      `#/plan/${PLAN}`,
      '#/certificate/passed',
      '#/certificate/a8',
      '#/brief/long-stop',
      '#/brief/outside-x',
      '#/settings',
      '#/help',
    ]
    for (const address of addresses) {
      await page.goto(`/${address}`)
      await page.reload()
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Something broke' })).toHaveCount(0)
      await expect(notice).toContainText('2 people')
      await expect(notice).toContainText('6 runs')
      await expect(notice).toContainText('2 attempts at training plans')
      await expect(notice).toContainText('2 scenario files from outside')
      await expect(notice).toContainText('Some settings')
    }
    await axe(page, 'damaged rows')

    await page.goto('/#/record')
    await page.locator('.record-run').first().waitFor()
    await expect(page.locator('.record-run')).toHaveCount(sound.runs.length)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: 'Save what can be read' }).click(),
    ])
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { readonly runs: readonly { id: string }[] }
    expect(file.runs.map(({ id }) => id).toSorted()).toEqual(sound.runs.map(({ id }) => id).toSorted())

    // A person who cannot be read is somebody all the same; what is called anew in their place lasts for the visit.
    await page.getByRole('radio', { name: /^Nameless/ }).check()
    await page.getByLabel('Your name, or your ID').fill('Somebody')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Record of Somebody')
    await page.goto('/#/brief/long-stop')
    await page.getByRole('button', { name: 'Begin' }).click()
    await sceneAt(page, 1)
    await page.goBack()
    await page.locator('h1').waitFor()

    const after = await database(page, null)
    for (const [store, rows] of Object.entries(before)) expect(after[store]).toEqual(expect.arrayContaining(rows))
    expect(after['runs']).toHaveLength((before['runs'] ?? []).length + 1)
  })

  test('say so in Spanish, once in a visit', async ({ page }) => {
    await page.goto('/')
    await page.locator('h1').waitFor()
    await database(page, { people: [], runs: damaged.runs.slice(0, 1), attempts: [], outside: [] })
    await page.evaluate(() => localStorage.setItem('step-in.settings', '{"language":"es"}'))
    await page.goto('/#/record')
    await page.reload()
    const notice = page
      .locator('.notice')
      .filter({ hasText: 'Una parte de lo que guarda este navegador no se puede leer' })
    await expect(notice).toContainText('2 prácticas')
    await notice.getByRole('button', { name: 'Descartar' }).click()
    await page.goto('/#/')
    await expect(page.locator('.catalogue')).toBeVisible()
    await expect(notice).toHaveCount(0)
  })
})

// What broke is told on the console too.
loud('a program that cannot start says so in both languages, and offers the records', async ({ page }) => {
  await page.goto('/')
  await page.locator('h1').waitFor()
  await database(page, sound)
  await page.addInitScript(() => {
    Document.prototype.getElementById = () => null
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Step In could not start' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Step In no pudo empezar' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my records to a file' }).click(),
  ])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ kind: 'step-in-records' })
})
