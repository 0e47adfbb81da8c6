// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen } from '@testing-library/preact'
import { compile, followUp, logOf, untouched } from '#engine'
import { parseScenario, setValue } from '#scenario'
import { type Cursor, createDocument, cursorAt, waysTo } from '#studio'
import type { PlaySession } from '#play'
import { useLayoutEffect } from 'preact/hooks'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenDraft, StudioParts } from '../../../src/ui/ports/index.ts'
import { SeeView } from '../../../src/ui/studio/see/see-view.tsx'
import { StudioProvider, useStudio, type StudioNow } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { fakePorts } from '../../support/fake-ports.ts'
import { fakeStage, type FakeStage } from '../../support/fake-stage.ts'
import * as page from '../../support/page.tsx'

const text = readFileSync(join(import.meta.dirname, '../../../assets/templates/intervene.json'), 'utf8')

let stage: FakeStage
let studio: StudioNow
/** What the stage was given last. */
const onStage = (): PlaySession => stage.mount.mock.lastCall![1]
const state = () => onStage().state()
const go = (path: Cursor['path']): Promise<void> => page.settle(() => studio.setCursor(cursorAt(path)))
const scenario = JSON.parse(text) as { start: string; beats: Record<string, { script: { say?: string }[] }> }

function Here() {
  const now = useStudio()
  useLayoutEffect(() => {
    studio = now
  }, [now])
  return <SeeView />
}

async function open(more: Record<string, string> = {}): Promise<void> {
  const document = createDocument({ files: { texts: { 'scenario.json': text, ...more }, media: {} }, now: () => 0 })
  const draft = {
    document,
    editable: () => true,
    saving: () => 'saved',
    subscribe: () => () => undefined,
  } as unknown as OpenDraft
  const parts = {
    lendMedia: () => undefined,
    plays: { waysTo: async (of) => waysTo(compile(of)) },
  } as Partial<StudioParts> as StudioParts
  const ports = fakePorts({}, {})
  await page.show(
    <StudioProvider parts={parts} draft={draft}>
      <Here />
    </StudioProvider>,
    { ...ports, stage },
  )
  await page.settle(() => vi.runOnlyPendingTimersAsync())
}

beforeEach(() => {
  vi.useFakeTimers()
  stage = fakeStage()
  return () => vi.useRealTimers()
})

/** The first line that is said in the first beat. */
const { start } = scenario
const said = scenario.beats[start]!.script.findIndex(({ say }) => say !== undefined)

describe('a run that somebody asks to see', () => {
  const quiet = untouched(compile(parseScenario(text, 'scenario.json').scenario!))
  const finished = followUp(quiet, [])
  const log = logOf(finished.ok ? finished.value : quiet)
  const ask = (at: number): Promise<void> => page.settle(() => studio.playRun({ log, at }))

  test('goes by from the second that was asked for, and takes no input', async () => {
    await open()
    await ask(1000)
    expect(page.get('.see-look').dataset['see']).toBe('playing')
    expect(state().clock).toBe(1000)
    await page.settle(() => stage.frame(500))
    expect(state().clock).toBe(1500)
    expect(document.querySelector('[data-see-control="step-in"]')).toBeNull()
    await page.click(page.get('[data-see-control="pause"]'))
    await page.settle(() => stage.frame(500))
    expect(state().clock).toBe(1500)
    await page.click(page.get('[data-see-control="pause"]'))
    await page.settle(() => stage.frame(quiet.clock))
    expect(state().clock).toBe(quiet.clock)
  })

  test('ends when it is stopped, and can be asked for again', async () => {
    await open()
    await ask(0)
    await page.click(page.get('[data-see-control="stop"]'))
    expect(page.get('.see-look').dataset['see']).toBe('still')
    await ask(2000)
    expect(state().clock).toBe(2000)
  })

  test('leads to the moment that it has come to', async () => {
    await open()
    await ask(0)
    await page.settle(() => stage.frame(200))
    await page.click(page.get('[data-see-control="stop-here"]'))
    expect(studio.cursor.beat).toBe(start)
  })

  test('ends with an edit: it is none of what is written then', async () => {
    await open()
    await ask(0)
    await page.settle(() => studio.edit('field', (source) => setValue(source, ['title'], 'Another title')))
    expect(page.get('.see-look').dataset['see']).toBe('still')
  })
})

describe('the picture beside the text', () => {
  test('is of the line that the cursor is at, and stands still', async () => {
    await open()
    await go(['beats', start, 'script', said, 'say'])
    expect(state().view.beat).toBe(start)
    expect(state().view.speech?.text).toBe(scenario.beats[start]!.script[said]!.say)
    expect(state().paused).toBe(true)
    expect(page.text()).toContain(scenario.beats[start]!.script[said]!.say!.slice(0, 20))
  })

  test('is of any line of any beat, on the one stage', async () => {
    await open()
    for (const [beat, { script }] of Object.entries(scenario.beats)) {
      for (const index of script.keys()) {
        await go(['beats', beat, 'script', index])
        expect(state().view.beat).toBe(beat)
      }
    }
    expect(stage.mount).toHaveBeenCalledTimes(1)
  })

  test('follows what is written, without being opened again', async () => {
    await open()
    await go(['beats', start, 'script', said])
    await page.settle(() =>
      studio.edit('typing', (source) =>
        setValue(source, ['beats', start, 'script', said, 'say'], 'Quite other words.'),
      ),
    )
    expect(state().view.speech?.text).toBe('Quite other words.')
    expect(stage.mount).toHaveBeenCalledTimes(1)
  })

  test('stays and says so while the text is broken', async () => {
    await open()
    await go(['beats', start, 'script', said])
    const before = state().view.speech?.text
    await page.settle(() =>
      studio.draft.document.edit('typing', { texts: { 'scenario.json': `${text.slice(0, -3)},` } }),
    )
    expect(state().view.speech?.text).toBe(before)
    expect(page.text()).toContain('There is a mistake in the text.')
  })

  test('goes on to the next picture by button and by key, and the other views with it', async () => {
    await open()
    await go(['beats', start, 'script', 0])
    await page.click(page.get('[data-see-control=after]'))
    expect(studio.cursor.path.slice(0, 3)).toEqual(['beats', start, 'script'])
    const there = studio.cursor.path[3]
    expect(there).toBeGreaterThan(0)
    await page.press(page.get('[data-see-control=scrub]'), ',')
    expect(studio.cursor.path[3]).toBeLessThan(Number(there))
  })

  test('can be had in the language of a translation', async () => {
    const key = `beats.${start}.script.${said}.say`
    const locale = JSON.stringify({
      [key]: { source: scenario.beats[start]!.script[said]!.say, text: 'Otras palabras.' },
    })
    await open({ 'locales/es.json': locale })
    await go(['beats', start, 'script', said])
    const select = page.get('[data-see-control=language]') as HTMLSelectElement
    select.value = 'es'
    await page.settle(() => select.dispatchEvent(new Event('change', { bubbles: true })))
    expect(state().view.speech?.text).toBe('Otras palabras.')
    expect(page.text()).toContain('Otras palabras.')
    expect(page.get('.see-words [lang]').lang).toBe('es')
  })
})

describe('the scene from here', () => {
  test('plays in the time of the wall from the line on, takes a choice, and goes back', async () => {
    await open()
    await go(['beats', start, 'script', said])
    const from = state().clock
    await page.click(screen.getByRole('button', { name: 'Play from here' }))
    expect(state().paused).toBe(false)
    await page.settle(() => stage.frame(100))
    expect(onStage().run().clock).toBe(from + 100)
    for (let ms = 0; ms < 60_000 && state().view.onOffer === 0; ms += 250) await page.settle(() => stage.frame(250))
    await page.click(screen.getByRole('button', { name: 'Step in' }))
    const options = [...document.querySelectorAll<HTMLElement>('[data-option]')]
    expect(options.length).toBeGreaterThan(1)
    expect(document.activeElement).toBe(options[0])
    await page.click(options[0]!)
    expect(state().phase).toBe('acting')
    await page.click(screen.getByRole('button', { name: 'Stop' }))
    expect(state().clock).toBe(from)
    expect(state().paused).toBe(true)
  })

  test('stops when somebody goes to another line', async () => {
    await open()
    await go(['beats', start, 'script', 0])
    await page.click(screen.getByRole('button', { name: 'Play from here' }))
    await go(['beats', start, 'script', said])
    expect(state().paused).toBe(true)
    expect(screen.queryByRole('button', { name: 'Play from here' })).not.toBeNull()
  })

  test('is not heard until somebody asks for it', async () => {
    await open()
    await page.click(screen.getByRole('button', { name: 'Play from here' }))
    expect('pass' in onStage()).toBe(false)
    await page.click(screen.getByRole('switch', { name: 'Sound' }))
    expect('pass' in onStage()).toBe(true)
  })
})
