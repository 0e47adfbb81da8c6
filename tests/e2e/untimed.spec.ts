import { readFileSync } from 'node:fs'
import { compile, replay } from '#engine'
import { parseScenario } from '#scenario'
import { scorecard } from '#score'
import { begin, clock, expect, nextUntil, says, test, toDebrief, untilEnding } from './game.ts'

const file = 'scenarios/long-stop/scenario.json'

test('A5, A6, A7 untimed, knowing only what is spoken: long-stop to the debrief, and the same score in Node', async ({
  page,
}) => {
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused()
  const spoken: string[] = []
  await page.exposeFunction('hear', (text: string) => spoken.push(text))
  await page.evaluate(() => {
    const hear = (globalThis as unknown as { hear: (text: string) => void }).hear
    for (const region of document.querySelectorAll('[aria-live], [role="status"]'))
      new MutationObserver(() => hear(region.textContent ?? '')).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      })
  })
  await nextUntil(page, 12)
  const said = spoken.join('\n')
  expect(said).toContain('Sgt. Harmon')
  expect(said).toContain('Daniel Osei')
  const { scenario } = parseScenario(readFileSync(file, 'utf8'), file)
  if (!scenario) throw new Error(`${file} does not check`)
  const cues = Object.values(scenario.beats).flatMap((b) => (b.script ?? []).flatMap((m) => m.cue?.text ?? []))
  for (const cue of cues) expect(said).not.toContain(cue)

  await page.getByRole('button', { name: /^Look/ }).click()
  await expect(page.getByText(/In the driver’s seat: sitting/i)).toBeVisible()
  await page.getByRole('button', { name: 'Close Look' }).click()
  await page.keyboard.press('s')
  await page.getByRole('button', { name: 'Show lines' }).click()
  await page.getByRole('button', { name: /call him in/ }).click()
  await nextUntil(page, 21)
  await page.getByRole('button', { name: /^Something’s off/ }).click()
  await says(page, /run him his license/)
  await untilEnding(page)
  const ended = await clock(page)
  await toDebrief(page)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the run as a file' }).click(),
  ])
  const log: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'))
  const run = replay(compile(scenario), log)
  if (!run.ok) throw new Error(run.error.code)
  const card = scorecard(run.value)
  if (!card.ok) throw new Error(card.error.code)
  expect(run.value.clock).toBeLessThanOrEqual(ended)
  const shown = await page.locator('.score-value').allTextContents()
  expect(shown.map(Number)).toEqual(
    [card.value.early, card.value.effective, card.value.overall].map((n) => Math.round(n ?? 0)),
  )
})
