// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/ui/app.tsx'
import { hrefOf, routeOf } from '../../src/ui/frame/route.ts'
import type { PlaySession } from '../../src/play/session-types.ts'
import type { Ports, Runs } from '../../src/ui/ports/index.ts'
import { fakePorts, type FakeOptions, type PortParts } from '../support/fake-ports.ts'
import { entries } from '../support/heads.ts'
import { offerOf } from '../../build/sample-records/attempts.ts'
import { loadScreens } from '../support/loaded-screens.ts'
import * as page from '../support/page.tsx'
import { fetched } from '../support/fetched.ts'

// The screens of a run have tests of their own; here only the way to them and back counts.
vi.mock('../../src/ui/play/index.ts', () => ({
  PlayScreen: ({ onLeave, onDone }: { onLeave: () => void; onDone: () => void }) => (
    <main>
      <h1>On stage</h1>
      <button onClick={onLeave}>Leave</button>
      <button onClick={onDone}>Done</button>
    </main>
  ),
}))
vi.mock('../../src/ui/debrief/index.ts', () => ({ DebriefScreen: () => <h1>Afterwards</h1> }))

const session = {} as PlaySession

async function open(hash: string, options: FakeOptions = {}, parts: PortParts = {}): Promise<Ports> {
  location.hash = hash
  const begin = vi.fn<Runs['begin']>(async () => session)
  const ports = fakePorts(options, { ...parts, runs: { begin, ...parts.runs } })
  await page.show(<App ports={ports} />)
  return ports
}
const goes = (hash: string) =>
  page.settle(() => {
    history.replaceState(null, '', hash)
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
const heading = () => page.get('h1').textContent

beforeAll(loadScreens)
beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(() => {
  page.end()
  document.documentElement.removeAttribute('data-theme')
})

describe('routes', () => {
  test('an address and its route are each other’s way back', () => {
    for (const hash of [
      '#/',
      '#/brief/long-stop',
      '#/brief/long-stop/a%2Fb',
      '#/brief/nozzle/before/a%2Fb',
      '#/scenarios',
      '#/record',
      '#/record/x',
      '#/plan/x',
      '#/play/a%2Fb',
      '#/debrief',
      '#/settings',
      '#/help',
    ]) {
      expect(hrefOf(routeOf(hash))).toBe(hash)
    }
  })

  test('an address that leads nowhere is known for one', async () => {
    expect(routeOf('#/brief')).toEqual({ at: 'unknown' })
    expect(routeOf('#/brief/a/b/c')).toEqual({ at: 'unknown' })
    expect(routeOf('#/brief/a/before/b/c')).toEqual({ at: 'unknown' })
    expect(routeOf('#/plan/a/b')).toEqual({ at: 'unknown' })
    expect(routeOf('#/play/%')).toEqual({ at: 'play', id: '%' })
    expect(routeOf(hrefOf({ at: 'room', id: 'a\ud800' }))).toEqual({ at: 'room', id: 'a\ud800' })
    await open('#/nowhere')
    expect(heading()).toBe('There is no such page')
  })

  test('A14, A4: each screen names the document, and its heading takes focus when one comes from another', async () => {
    await open('#/')
    expect(document.title).toBe('All scenarios · Step In')
    expect(document.activeElement).toBe(document.body)
    for (const [hash, title] of [
      ['#/settings', 'Settings · Step In'],
      ['#/help', 'Help · Step In'],
      ['#/brief/long-stop', 'Before “The long stop” · Step In'],
    ] as const) {
      await goes(hash)
      expect(document.title).toBe(title)
      expect(document.activeElement).toBe(page.get('h1'))
    }
  })

  test('A13: help is in the same place on every screen', async () => {
    await open('#/')
    for (const hash of ['#/', '#/progress', '#/settings', '#/brief/long-stop', '#/help', '#/nowhere']) {
      await goes(hash)
      expect([...page.get('header nav').querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
        '#/plans',
        '#/record',
        '#/progress',
        '#/settings',
        '#/help',
      ])
    }
  })
})

describe('the catalogue', () => {
  test('no card tells what kind of scene it is: same parts, same order', async () => {
    await open('#/')
    const shapes = [...document.body.querySelectorAll('.shelf-cards > li')]
      .slice(0, 5)
      .map((li) =>
        [...li.querySelectorAll('.card-words > *')].map((part) =>
          part.matches('.tags, .hint') ? 'warnings' : part.tagName,
        ),
      )
    expect(new Set(shapes.map((shape) => shape.join())).size).toBe(1)
    expect(page.get('.shelf-cards').innerHTML).not.toMatch(/control|intervene|misconduct|wellness/i)
  })

  test('warnings stand in one order, whatever the author’s', async () => {
    const entry = entries[1]
    if (entry === undefined) throw new Error('the preview has no scenarios')
    const warnings = ['intimidation', 'discrimination'] as const
    await open('#/', { entries: [{ ...entry, scenario: { ...entry.scenario, warnings: [...warnings] } }] })
    expect([...document.body.querySelectorAll('.tags li')].map((li) => li.textContent)).toEqual([
      'Discrimination',
      'Intimidation',
    ])
  })

  test('a half-played run is offered at its second, and can be let go', async () => {
    await open('#/', { half: true })
    expect(page.text()).toContain('You were 1:12 into “The long stop”.')
    await page.click(screen.getByRole('button', { name: 'Give it up' }))
    expect(page.text()).toContain('Given up: “The long stop”.')
    expect(document.activeElement).toBe(page.get('h1'))
    screen.getByRole('button', { name: 'Undo' }).focus()
    await page.click(screen.getByRole('button', { name: 'Undo' }))
    expect(page.text()).toContain('You were 1:12 into “The long stop”.')
    expect(document.activeElement).toBe(page.get('h1'))
  })

  test('a run that no longer fits is said so', async () => {
    await open('#/', { half: true }, { runs: { resume: async () => 'gone' } })
    await page.click(screen.getByRole('button', { name: 'Pick it up where you left it' }))
    await vi.waitFor(() => expect(page.text()).toContain('no longer fits its scenario'), fetched)
  })

  test('what the machine lacks is said once', async () => {
    await open('#/', { missing: ['webgl', 'storage'] })
    expect(page.text()).toContain('No WebGL')
    expect(page.text()).toContain('last until you close the page')
    screen.getByRole('button', { name: /^Dismiss/ }).focus()
    await page.click(screen.getByRole('button', { name: /^Dismiss/ }))
    expect(document.activeElement).toBe(page.get('h1'))
    await goes('#/help')
    await goes('#/')
    expect(page.text()).not.toContain('No WebGL')
  })

  test('an empty library says so', async () => {
    await open('#/', { entries: [] })
    expect(page.text()).toContain('There are no scenarios here yet.')
  })

  test('a lesson that is done is marked', async () => {
    await open('#/', { settings: { lessonDone: true } })
    expect(page.get('.lesson').textContent).toContain('Done')
    expect(screen.getByRole('link', { name: 'Play it again' })).toBeTruthy()
  })

  test('F15: all problems of a chosen file are listed at once, with place, severity and message', async () => {
    await open('#/')
    const input = page.input('input[type=file]')
    Object.defineProperty(input, 'files', { value: [new File(['{'], 'mine.json')], configurable: true })
    await page.settle(() => input.dispatchEvent(new Event('change', { bubbles: true })))
    expect(page.text()).toContain('mine.json cannot be played yet: 3 things to mend.')
    await vi.waitFor(
      () =>
        expect([...document.body.querySelectorAll('.problem-where')].map((p) => p.textContent)).toEqual([
          'Errorline 14, column 7unknown-beat',
          'Errorline 31, column 22mixed-up-key',
          'Warningline 58, column 5unreachable-beat',
        ]),
      fetched,
    )
    expect(page.text()).toContain('In beat "stop": There is no beat "questons". Did you mean "questions"?')
  })

  test('a file of one’s own goes after a question, and comes back', async () => {
    await open('#/')
    const cards = () => document.body.querySelectorAll('.card').length
    expect(cards()).toBe(6)
    await page.click(screen.getByRole('button', { name: 'Remove “Forty feet of curb”' }))
    await page.click(page.get('dialog .dialog-actions button'))
    expect(cards()).toBe(5)
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('scenarios'), fetched)
    await page.click(screen.getByRole('button', { name: 'Undo' }))
    expect(cards()).toBe(6)
  })
})

describe('the briefing', () => {
  test('warnings come before the scene, with a way round that costs nothing', async () => {
    await open('#/brief/long-stop')
    expect([...document.body.querySelectorAll('.before .tags li')].map((li) => li.textContent)).toEqual([
      'Discrimination',
      'Intimidation',
    ])
    expect(page.get('.before details').textContent).toContain('A driver is questioned')
    expect(screen.getByRole('link', { name: 'Skip this one' }).getAttribute('href')).toBe('#/')
    const before = page.get('.before').compareDocumentPosition(screen.getByRole('button', { name: 'Begin' }))
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('who is only heard has no rank: dispatch is nobody’s civilian', async () => {
    const [, first] = entries
    if (first === undefined) throw new Error('no entry')
    const cast = { ...first.scenario.cast, dispatch: { name: 'Dispatch', rank: 'civilian' as const } }
    await open(`#/brief/${first.id}`, { entries: [{ ...first, scenario: { ...first.scenario, cast } }] })
    expect([...document.body.querySelectorAll('.cast li')].at(-1)?.textContent).toBe('Dispatch')
  })

  test('A1: pace or no time at all can be chosen before anything moves, and is kept', async () => {
    const ports = await open('#/brief/long-stop')
    expect(page.text()).toContain(
      'Using a screen reader? Choose Untimed, or have the clock wait for speech. The score is the same.',
    )
    await page.click(page.get('input[value=untimed]'))
    expect(ports.preferences.settings().pace).toBe('untimed')
    await page.click(page.get('input[value="1.5"]'))
    expect(ports.preferences.settings().pace).toBe(1.5)
  })

  test('the keys are shown as they are set, and not at all when they are off', async () => {
    const ports = await open('#/brief/long-stop', {
      settings: { keys: { notice: 'q', look: 'l', stepIn: 'j', aloud: 'v' } },
    })
    expect([...document.body.querySelectorAll('.how kbd')].map((k) => k.textContent)).toEqual(['Q', 'L', 'J'])
    await page.settle(() => ports.preferences.change({ shortcuts: false }))
    expect(document.body.querySelectorAll('.how kbd')).toHaveLength(0)
  })

  test('3.3.2 the keys are those of the chosen pace, and who listens hears which pace to choose', async () => {
    const ports = await open('#/brief/long-stop')
    const stepIn = () => [...document.body.querySelectorAll('.how kbd')].at(-1)?.textContent
    expect(stepIn()).toBe('Space')
    await page.settle(() => ports.preferences.change({ pace: 'untimed' }))
    expect(stepIn()).toBe('S')
    const described = page.get('.run fieldset').getAttribute('aria-describedby')?.split(' ') ?? []
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ')
    expect(words).toContain('Using a screen reader?')
  })

  test('a scenario that cannot be fetched is said so, and Begin can be pressed again', async () => {
    const begin = vi.fn<Runs['begin']>(() => Promise.reject(new Error('offline')))
    await open('#/brief/long-stop', {}, { runs: { begin } })
    await page.click(screen.getByRole('button', { name: 'Begin' }))
    await vi.waitFor(() => expect(page.text()).toContain('could not be loaded'), fetched)
    await page.click(screen.getByRole('button', { name: 'Begin' }))
    expect(begin).toHaveBeenCalledTimes(2)
  })
})

describe('a run’s way through the screens', () => {
  const begun = async (runs: Partial<Runs> = {}) => {
    const leave = vi.fn<Runs['leave']>()
    const ports = await open('#/brief/long-stop', {}, { runs: { leave, ...runs } })
    await page.click(screen.getByRole('button', { name: 'Begin' }))
    await goes(location.hash)
    return { ports, leave }
  }

  test('begins on stage, without leaving anything', async () => {
    const { leave } = await begun()
    expect(heading()).toBe('On stage')
    expect(location.hash).toBe('#/play/long-stop')
    expect(leave).not.toHaveBeenCalled()
  })

  test('the back button leaves it to be picked up', async () => {
    const { leave } = await begun()
    await goes('#/brief/long-stop')
    expect(leave).toHaveBeenCalledExactlyOnceWith(session)
  })

  test('done, it goes to the debrief, and is not left', async () => {
    const finished = { scenario: entries[1]?.scenario } as ReturnType<Runs['finished']>
    const { leave } = await begun({ finished: () => finished })
    await page.click(screen.getByRole('button', { name: 'Done' }))
    await vi.waitFor(() => expect(heading()).toBe('Afterwards'), fetched)
    expect(location.hash).toBe('#/debrief')
    expect(leave).not.toHaveBeenCalled()
  })

  const lesson = async (hash: string) => {
    const finished = { scenario: entries[0]?.scenario } as ReturnType<Runs['finished']>
    const ports = await open(hash, { offers: [offerOf('annual-refresher')] }, { runs: { finished: () => finished } })
    await page.click(screen.getByRole('button', { name: 'Begin' }))
    await goes(location.hash)
    await page.click(screen.getByRole('button', { name: 'Done' }))
    return ports
  }

  test('a lesson that is over goes to the scenarios, with the focus there, and is marked as done', async () => {
    const ports = await lesson('#/brief/nozzle')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Scenarios'), fetched)
    expect(location.hash).toBe('#/scenarios')
    expect(ports.preferences.settings().lessonDone).toBe(true)
  })

  test('a lesson that comes before a plan leads back to it, from its briefing too', async () => {
    await lesson('#/brief/nozzle/before/annual-refresher')
    expect(location.hash).toBe('#/plan/annual-refresher')
    page.end()
    await open('#/brief/nozzle/before/annual-refresher', { offers: [offerOf('annual-refresher')] })
    expect(screen.getByRole('link', { name: 'Back to Annual refresher' }).getAttribute('href')).toBe(
      '#/plan/annual-refresher',
    )
  })

  test('a name given for a plan leads back to the plan', async () => {
    const ports = await open('#/plan/annual-refresher', { offers: [offerOf('annual-refresher')] })
    const named = await screen.findByRole('link', { name: 'Say who you are' }, fetched)
    const way = named.getAttribute('href') ?? ''
    await goes(way)
    await screen.findByRole('link', { name: 'Back to Annual refresher' }, fetched)
    await page.settle()
    const field = page.input('.record-name input')
    await page.settle(() => {
      field.value = 'Badge 4471'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.settle(() =>
      page.get('.record-name').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    )
    expect(ports.records.ledger.current().name).toBe('Badge 4471')
    await vi.waitFor(() => expect(location.hash).toBe('#/plan/annual-refresher'), fetched)
    await vi.waitFor(() => expect(page.text()).not.toContain('Nobody has given a name here yet.'), fetched)
  })

  test('an address of a run that is not there, after a reload, leads to the catalogue and its offer', async () => {
    await open('#/play/long-stop', { half: true })
    expect(location.hash).toBe('#/')
    expect(page.text()).toContain('You were 1:12 into')
  })
})

describe('the page', () => {
  test('light, dark and motion are written on the root, or left to the system', async () => {
    const ports = await open('#/settings', { settings: { theme: 'dark', reducedMotion: true } })
    const { dataset } = document.documentElement
    expect([dataset.theme, dataset.motion]).toEqual(['dark', 'reduced'])
    await page.settle(() => ports.preferences.change({ theme: 'system', reducedMotion: null }))
    expect([dataset.theme, dataset.motion]).toEqual([undefined, undefined])
    expect(document.documentElement.lang).toBe('en')
  })

  test('a screen that throws says so plainly, with a way on', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = () => {
      throw new Error('broken shelf')
    }
    await open('#/', {}, { library: { entries: broken } })
    expect(heading()).toBe('Something broke on our side')
    expect(page.text()).toContain('Your run is kept')
    expect(screen.getByRole('button', { name: 'Save my records to a file' })).not.toBeNull()
    await goes('#/help')
    expect(heading()).toBe('How Step In works')
    silent.mockRestore()
  })
})
