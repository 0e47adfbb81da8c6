import { begin, clock, expect, sceneAt, test, toCatalogue } from './game.ts'

test.use({ drawn: true })

/** Plays on to the first spoken line, which proves that the scene runs. */
async function plays(page: Parameters<typeof sceneAt>[0]) {
  await sceneAt(page, 3)
  await page.getByRole('button', { name: /^Something’s off/ }).click()
  await expect(page.getByRole('region', { name: 'Your notes' }).getByRole('listitem')).toHaveCount(1)
}

test('without WebGL the scene is drawn on a plain canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(get, this, [kind, ...rest])
    } as typeof get
  })
  await begin(page, 'long-stop')
  await plays(page)
})

test('without any canvas the game plays in words and says what is missing', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await begin(page, 'long-stop', { stage: false })
  await plays(page)
  await toCatalogue(page)
  await expect(page.getByText(/^No moving picture/)).toBeVisible()
})

test('a scene left before its picture was there takes no picture from the next', async ({ page }) => {
  let letGo = (): void => {}
  const held = new Promise<void>((go) => (letGo = go))
  let waiting = 0
  await page.route('**/*.bin', async (route) => {
    waiting += 1
    await held
    await route.continue()
  })
  await begin(page, 'long-stop')
  await expect.poll(() => waiting).toBeGreaterThan(2)
  await toCatalogue(page)
  // Gone for good: Phaser takes its game apart a frame after it was closed.
  await page.waitForFunction(() => document.querySelector('canvas') === null)
  const come = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.bin'))
  letGo()
  await come
  await begin(page, 'long-stop')
  await plays(page)
  await expect(page.locator('[data-stage="drawn"] canvas')).toBeVisible()
  await toCatalogue(page)
  await expect(page.getByText(/^No moving picture/)).toHaveCount(0)
})

test('without sound the game plays and says what is missing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
      Object.defineProperty(globalThis, name, { value: undefined, configurable: true })
  })
  await begin(page, 'long-stop')
  await plays(page)
  await toCatalogue(page)
  await expect(page.getByText(/^No sound/)).toBeVisible()
})

test('with blocked storage the game plays, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get: blocked })
    Object.defineProperty(globalThis, 'indexedDB', { get: blocked })
  })
  await page.goto('/')
  await expect(page.getByText(/^Nothing can be kept/)).toBeVisible()
  await begin(page, 'long-stop')
  await plays(page)
  await toCatalogue(page)
  await expect(page.getByText(/You were 0:0\d into “The long stop”\./)).toBeVisible()
})

test('with storage that does not answer the game plays and says so, and keeps the run once it answers', async ({
  page,
  context,
}) => {
  // A page of the first version, which lets no other one have the database.
  const older = await context.newPage()
  await older.goto('/support.json')
  await older.evaluate(
    () =>
      new Promise((opened) => {
        const request = indexedDB.open('step-in', 1)
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('outside', { keyPath: 'id' })
          request.result.createObjectStore('unfinished')
        })
        request.addEventListener('success', () => opened(request.result.name))
      }),
  )
  await page.goto('/')
  await expect(page.getByText(/^Nothing can be kept/)).toBeVisible({ timeout: 10_000 })
  await expect(page.getByText(/^Its storage does not answer\./)).toBeVisible()
  await begin(page, 'long-stop')
  await plays(page)
  await toCatalogue(page)
  await older.close()
  await expect(page.getByText(/^Nothing can be kept/)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
  await expect.poll(() => clock(page)).toBeGreaterThanOrEqual(3000)
})

test('a page whose storage a later version has taken over says so, and goes on in memory', async ({
  page,
  context,
}) => {
  await begin(page, 'long-stop')
  const later = await context.newPage()
  await later.goto('/support.json')
  await later.evaluate(
    () =>
      new Promise((opened) => {
        indexedDB.open('step-in', 99).addEventListener('success', opened)
      }),
  )
  await plays(page)
  await toCatalogue(page)
  await expect(page.getByText(/^A newer Step In, in another tab perhaps/)).toBeVisible()
  await expect(page.getByText('Your runs are in this page’s memory only').first()).toBeVisible()
})

test('storage that is full in mid-scene is told in the scene, which goes on; the run is kept when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (document.documentElement.dataset['full'] === 'yes') throw new DOMException('full', 'QuotaExceededError')
      return Reflect.apply(put, this, args)
    } as typeof put
  })
  const full = (yes: boolean) =>
    page.evaluate((now) => (document.documentElement.dataset['full'] = now ? 'yes' : 'no'), yes)
  await begin(page, 'long-stop')
  await sceneAt(page, 2)
  await full(true)
  await expect(page.locator('.play-unkept')).toContainText('This run is not being kept')
  const told = await clock(page)
  await sceneAt(page, told / 1000 + 1)
  await page.getByRole('button', { name: /^Something’s off/ }).click()
  await full(false)
  await expect(page.locator('.play-unkept')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/You were 0:\d\d into “The long stop”\./)).toBeVisible()
})
