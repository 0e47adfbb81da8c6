import type { Page } from '@playwright/test'
import { cutOffAt, type Size } from './cut-off.ts'
import { english } from '../../src/ui/text/sections.ts'
import { axe, clock, expect, test } from './game.ts'

/** Languages only tests speak are in builds for tests: `vite build --mode test`. */
const languages = [
  { name: 'Spanish', query: '', setting: 'es', lang: 'es', dir: 'ltr' },
  { name: 'longer words', query: '?language=pseudo', setting: 'system', lang: 'en-XA', dir: 'ltr' },
  { name: 'right to left', query: '?language=rtl', setting: 'system', lang: 'ar-XB', dir: 'rtl' },
] as const
const sizes = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const

const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`)

/** Settings as a visitor left them, before the page is first opened. */
const settings = (page: Page, kept: object) =>
  page.addInitScript((text) => {
    if (localStorage.getItem('step-in.settings') === null) localStorage.setItem('step-in.settings', text)
  }, JSON.stringify(kept))

/** Words of the interface that did not come from its locale: not in the brackets of a language for tests. */
const untranslated = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = []
    const ofPage = (element: Element | null) => element?.closest('[lang]') === document.documentElement
    const english = (text: string) => /[A-Za-z]{2,}/.test(text.replace(/⟦[^]*⟧/, ''))
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const parent = node.parentElement
      // Dates are in the words of the browser.
      if (parent === null || !parent.checkVisibility() || !ofPage(parent) || parent.closest('time') !== null) continue
      if (english(node.textContent ?? '')) told.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (ofPage(element) && english(element.getAttribute(name) ?? ''))
          told.push(`${name}: ${element.getAttribute(name)}`)
    return told
  })

/** On from moment to moment until the scene has reached a second. */
async function onTo(page: Page, seconds: number): Promise<void> {
  while ((await clock(page)) < seconds * 1000)
    await page.locator('[data-control="next"], [data-control="skip"]').first().click()
}

/** Steps in and takes one of the acts. */
async function acts(page: Page, id: string, seen: () => Promise<void>): Promise<void> {
  await control(page, 'step-in').click()
  await control(page, 'show-lines').click()
  await page.locator(`[data-option="${id}"]`).waitFor()
  await seen()
  await page.locator(`[data-option="${id}"]`).click()
}

// A size is laid out in two frames.
test.use({ frames: 60 })

for (const [i, { name, query, setting, lang, dir }] of languages.entries()) {
  test(`A12, A14 ${name}: nothing is cut off at any width, nothing is left in English`, async ({ page }) => {
    test.slow()
    await settings(page, { language: setting, pace: 'untimed' })
    const look = async (where: string) => {
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      // A made-up language has brackets around every text, so in it no name begins with another one.
      // What axe looks at hardly changes with words: each language once, each width once.
      const audit = (size: Size) =>
        size === sizes[i] ? axe(page, where, 'light', { names: setting !== 'system' }) : Promise.resolve()
      expect.soft([where, ...(await cutOffAt(page, sizes, audit))]).toEqual([where])
      if (setting === 'system') expect.soft([where, ...(await untranslated(page))]).toEqual([where])
    }
    const pages = ['', '#/plans', '#/plan/annual-refresher', '#/progress', '#/settings', '#/help', '#/brief/long-stop']
    for (const address of pages) {
      await page.goto(`/${query}${address}`)
      await page.locator('h1').waitFor()
      await look(address)
    }
    await page.locator('.run-begin').click()
    await page.locator('[data-stage="drawn"]').waitFor()
    await onTo(page, 12)
    await acts(page, 'call-in', () => look('first lines'))
    await onTo(page, 21)
    await control(page, 'notice').click()
    await look('playing')
    await control(page, 'look').click()
    await look('look')
    await control(page, 'look').click()
    await control(page, 'pause').click()
    await look('paused')
    await page.keyboard.press('Escape')
    await control(page, 'transcript').click()
    await look('transcript')
    await page.keyboard.press('Escape')
    await acts(page, 'run-it-back', () => look('lines'))
    while (!(await control(page, 'continue').isVisible()))
      await page.locator('[data-control="next"], [data-control="skip"], [data-control="continue"]').first().click()
    await look('ending')
    await control(page, 'continue').click()
    await page.locator('.follow-up-item').first().click()
    await look('follow-up')
    await control(page, 'confirm').click()
    await page.locator('.reflection').waitFor()
    await look('reflection')
    await page.locator('.reflection .row button').last().click()
    await page.locator('[data-stage="drawn"]').waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await look('debrief')
    await page.goto(`/${query}#/record`)
    await page.locator('.record-run').waitFor()
    await look('record')
    await page.goto(`/${query}#/progress`)
    await page.locator('svg.over-time').waitFor()
    await look('progress')
  })
}

test.describe('a browser that wishes for Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('A14 gets it; another choice holds at once, without losing the screen, and is kept', async ({ page }) => {
    await page.goto('/#/brief/long-stop')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('La parada larga')
    await expect(page).toHaveTitle(/^Antes de “La parada larga”/)
    await page.getByRole('radio', { name: '4×' }).check()
    const english = page.getByRole('button', { name: 'English' })
    await english.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The long stop')
    await expect(page).toHaveTitle(/^Before “The long stop”/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('radio', { name: '4×' })).toBeChecked()
    await expect(english).toBeFocused()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The long stop')
  })

  test('A14 sees a screen when its words are there, and never a key in their place', async ({ page }) => {
    await page.addInitScript(
      (names) => {
        const key = new RegExp(`\\b(?:${names.join('|')})\\.[a-z]+`)
        new MutationObserver(() => {
          const seen = key.exec(document.body?.textContent ?? '')
          if (seen) document.documentElement.dataset['keySeen'] = seen[0]
        }).observe(document, { subtree: true, childList: true, characterData: true })
      },
      Object.keys({ ...english.firstPage, ...english.screens }),
    )
    let letGo = (): void => {}
    const held = new Promise<void>((go) => (letGo = go))
    // The texts of the settings, whatever the build calls their file.
    await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      if (body.includes('Valen para todas las escenas')) await held
      await route.fulfill({ response, body })
    })
    await page.goto('/#/settings', { waitUntil: 'commit' })
    await expect(page.getByRole('status').filter({ hasText: 'Cargando…' })).toBeVisible()
    letGo()
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText('Ajustes')
    for (const [address, heading] of [
      ['help', /Cómo funciona Step In/],
      ['record', /registro/],
      ['progress', /progreso/i],
      ['plans', /Planes de capacitación/],
      ['plan/annual-refresher', /./],
      ['brief/long-stop', /La parada larga/],
      ['notes/long-stop', /./],
      ['', /./],
    ] as const) {
      await page.goto(`/#/${address}`)
      await expect(title).toHaveText(heading)
    }
    await page.goto('/#/settings')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(title).toHaveText('Settings')
    for (const [address, heading] of [
      ['help', /How Step In works/],
      ['record', /record/],
      ['plans', /Training plans/],
    ] as const) {
      await page.goto(`/#/${address}`)
      await expect(title).toHaveText(heading)
    }
    await expect(page.locator('html')).not.toHaveAttribute('data-key-seen')
  })

  test('a run begun in Spanish is picked up in English at the same second', async ({ page }) => {
    await settings(page, { pace: 'untimed' })
    await page.goto('/#/brief/long-stop')
    await page.locator('.run-begin').click()
    await page.locator('[data-clock]').first().waitFor()
    await onTo(page, 12)
    await expect(page.getByRole('heading', { level: 1, name: 'La parada larga' })).toBeAttached()
    const stood = await clock(page)
    await page.reload()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText(/into “The long stop”\./)).toBeVisible()
    await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
    await page.locator('[data-clock]').first().waitFor()
    expect(await clock(page)).toBe(stood)
    await expect(page.getByRole('heading', { level: 1, name: 'The long stop' })).toBeAttached()
  })
})
