// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { createNanoEvents } from 'nanoevents'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { advance, compile, start, type Scenario } from '#engine'
import { createSession } from '../../src/play/session.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { PlayScreen } from '../../src/ui/play/index.ts'
import { PortsProvider, type Missing, type Ports, type Settings } from '../../src/ui/ports/index.ts'
import { TextProvider } from '../../src/ui/text/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { fakeStage } from '../support/fake-stage.ts'
import { scenario } from '../support/sample-scenario.ts'
import { textIn } from '../support/texts.ts'

interface Options {
  readonly pace?: Settings['pace']
  readonly mode?: 'practice' | 'assessment'
  readonly settings?: Partial<Settings>
  readonly missing?: readonly Missing[]
  readonly played?: Scenario
  /** Scenario ms at which it is picked up. */
  readonly from?: number
  /** Whether what is spoken may come already. */
  readonly settles?: boolean
}

/** A trainee at the play screen: what is done reads as a story. */
class Trainee {
  readonly session: DrivenSession
  readonly stage = fakeStage()
  readonly left = vi.fn<() => void>()
  readonly done = vi.fn<() => void>()
  settings: Settings
  /** What the machine turns out to lack while one plays, or lacks no more. */
  readonly lacks: (missing: readonly Missing[]) => void

  constructor({
    pace = 1,
    mode = 'practice',
    settings = {},
    missing = [],
    played = scenario,
    from = 0,
    settles = true,
  }: Options = {}) {
    this.settings = {
      language: 'system',
      theme: 'system',
      textSize: 1,
      pace,
      waits: 'off',
      speechRate: 180,
      captions: false,
      sound: true,
      volumes: { voice: 1, effects: 1, beds: 1 },
      reducedMotion: true,
      noFlash: false,
      quality: 'auto',
      shortcuts: true,
      keys: { notice: 'n', look: 'l', stepIn: ' ', aloud: 'v' },
      lessonDone: true,
      proveByItself: true,
      ...settings,
    }
    this.session = createSession(advance(start(compile(played), { pace, mode, seed: 3 }), from), {
      now: () => performance.now(),
    })
    const changes = createNanoEvents<{ changed: () => void }>()
    const subscribe = (listener: () => void) => changes.on('changed', listener)
    let lacking = missing
    this.lacks = (now) => {
      lacking = now
      void act(() => changes.emit('changed'))
    }
    const ports: Pick<Ports, 'preferences' | 'machine' | 'ticks' | 'stage' | 'insets' | 'voices'> = {
      preferences: {
        settings: () => this.settings,
        change: (part) => {
          this.settings = { ...this.settings, ...part }
          changes.emit('changed')
        },
        subscribe,
      },
      machine: { missing: () => lacking, subscribe },
      ticks: { tick: () => undefined },
      stage: this.stage,
      insets: { picture: async () => null },
      voices: fakePorts().voices,
    }
    cleanup()
    render(
      <TextProvider text={textIn()}>
        <PortsProvider ports={ports}>
          <PlayScreen session={this.session} onLeave={this.left} onDone={this.done} />
        </PortsProvider>
      </TextProvider>,
    )
    // What is spoken comes when its region has been on the page for a moment.
    if (settles) void act(() => void vi.advanceTimersByTime(250))
  }

  waits(ms: number) {
    void act(() => {
      for (let left = ms; left > 0; left -= 100) this.session.pass(Math.min(100, left))
    })
  }
  button(name: string | RegExp): HTMLElement {
    return screen.getByRole('button', { name })
  }
  presses(name: string | RegExp) {
    fireEvent.click(this.button(name))
  }
  /** As a browser does: what goes down may take the focus, unless the page says no. */
  pressesByMouse(name: string | RegExp, pointerType = 'mouse') {
    const button = this.button(name)
    void act(() => {
      fireEvent.pointerDown(button, { pointerType })
      if (fireEvent.mouseDown(button)) button.focus()
      fireEvent.click(button)
    })
  }
  types(key: string, on: Element = document.activeElement ?? document.body) {
    fireEvent.keyDown(on, { key })
  }
  pointsAt(clientX: number, clientY: number) {
    fireEvent.pointerMove(document.body, { pointerType: 'mouse', clientX, clientY })
  }
  /** A press where the pointer is now. */
  clicks(on: HTMLElement, pointerType = 'mouse') {
    fireEvent.pointerDown(on, { pointerType })
    fireEvent.click(on, { detail: 1 })
  }
  sees(ms: number) {
    void act(() => this.stage.frame(ms))
  }
  next(times: number) {
    for (let i = 0; i < times; i++) this.presses('Next')
  }
}

const opens = (options?: Options) => new Trainee(options)
const main = () => document.querySelector<HTMLElement>('.play, .play-after')
const phase = () => main()?.dataset['phase']
const focused = () => document.activeElement?.textContent ?? ''
const control = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['control'] : undefined
const spoken = () => document.querySelector('[data-spoken]')?.textContent ?? ''
/** The lines of the strip of words. */
const strip = () => [...document.querySelectorAll('.play-caption')].map((line) => line.textContent)
const options = () => [...document.querySelectorAll('.play-option-words')].map((o) => o.textContent)

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the play screen', () => {
  it('A3 timed play starts with focus on Step in, untimed on Next', () => {
    opens()
    expect(control()).toBe('step-in')
    opens({ pace: 'untimed' })
    expect(control()).toBe('next')
  })

  it('A14 names the document after the scenario', () => {
    opens()
    expect(document.title).toContain('The long stop')
  })

  it('A5 speaks lines as they come, politely, and never a cue', () => {
    const trainee = new Trainee()
    trainee.waits(11_000)
    expect(spoken()).toContain('Sgt. Harmon: Warning’s printed.')
    expect(spoken()).toContain('Sgt. Harmon slides the licence into his own pocket.')
    expect(document.body.textContent).not.toContain('He keeps the papers.')
  })

  it('A4 Step in opens the choices, focus on their heading; Step back returns it', () => {
    const trainee = new Trainee()
    trainee.waits(27_000)
    trainee.presses('Step in')
    expect(phase()).toBe('choosing')
    expect(focused()).toBe('Say it out loud. Then pick the closest.')
    expect(options()).toEqual([])
    trainee.types('Escape')
    expect(phase()).toBe('playing')
    expect(control()).toBe('step-in')
  })

  it('in practice the lines come on Show lines, in the order given, with their rungs', () => {
    const trainee = new Trainee()
    trainee.waits(27_000)
    trainee.presses('Step in')
    trainee.presses('Show lines')
    expect(options()).toHaveLength(5)
    expect(options()[0]).toBe('“Sarge, what are we still holding him on?”')
    expect([...document.querySelectorAll('.play-rung')].map((r) => r.textContent)).toEqual([
      'Ask Probe',
      'Say what you see Alert',
      'Tell them to stop Challenge',
      'Do it Take action',
      'Another way',
    ])
  })

  it('assessment shows the lines at once and hides the rungs', () => {
    const trainee = new Trainee({ mode: 'assessment' })
    trainee.waits(27_000)
    trainee.presses('Step in')
    expect(options()).toHaveLength(5)
    expect(document.querySelector('.play-rung')).toBeNull()
  })

  it('R5 a chosen act is seen, can be skipped, and leads on; a brush-off invites again', () => {
    const trainee = new Trainee()
    trainee.waits(27_000)
    trainee.presses('Step in')
    trainee.presses('Show lines')
    trainee.types('1', document.body)
    expect(phase()).toBe('acting')
    expect(document.querySelector('.play-bubble-words')?.textContent).toBe('Sarge, what are we still holding him on?')
    expect(control()).toBe('skip')
    trainee.presses('Skip')
    expect(phase(), 'a double press does not skip').toBe('acting')
    vi.advanceTimersByTime(400)
    trainee.presses('Skip')
    expect(phase()).toBe('playing')
    expect(main()?.dataset['beat']).toBe('brushed')
    expect(document.querySelector('.play-status')?.textContent).toBe('You can still step in.')
    expect(control()).toBe('step-in')
  })

  it('Look makes room when the choices open, and can be opened beside them', () => {
    const trainee = new Trainee()
    trainee.waits(27_000)
    trainee.types('l')
    expect(document.querySelector('.play-look')).not.toBeNull()
    trainee.presses('Step in')
    expect(document.querySelector('.play-look')).toBeNull()
    expect(focused()).toBe('Say it out loud. Then pick the closest.')
    trainee.types('l')
    expect(document.querySelector('.play-look')).not.toBeNull()
  })
  it('with nothing on offer Step in says so and nothing opens', () => {
    const trainee = new Trainee()
    trainee.waits(1000)
    trainee.presses('Step in')
    expect(phase()).toBe('playing')
    expect(spoken()).toContain('There is nothing you can do about it right this second.')
  })

  it('Something’s off pins the latest line to Your notes, the last three in view', () => {
    const trainee = new Trainee()
    trainee.waits(1000)
    for (let i = 0; i < 4; i++) trainee.presses('Something’s off')
    expect(document.querySelectorAll('.play-note')).toHaveLength(3)
    expect(document.querySelector('.play-note')?.textContent).toContain('Sgt. Harmon: Warning’s printed.')
  })

  it('A5 the log has a name, is empty at first, and then has the first lines', () => {
    const trainee = new Trainee({ settles: false })
    trainee.waits(400)
    const log = screen.getByRole('log', { name: 'What happens' })
    expect(log.textContent).toBe('')
    void act(() => void vi.advanceTimersByTime(250))
    expect(log.textContent).toContain('Sgt. Harmon: Warning’s printed.')
  })

  it('A5 says that you say it', () => {
    const trainee = new Trainee()
    trainee.waits(27_000)
    trainee.presses('Step in')
    trainee.presses('Show lines')
    trainee.presses(/what are we still holding him on/)
    expect(spoken()).toContain('You say it.')
  })

  it('A5 a run that is picked up begins with its last lines', () => {
    const trainee = new Trainee({ from: 20_000 })
    expect(spoken()).toMatch(/^So far:/)
    trainee.waits(10_000)
    expect(spoken().match(/So far:/g)).toHaveLength(1)
  })

  it('an ask opens the lines by itself, says so, and ignores keys and presses for half a second', () => {
    const trainee = new Trainee()
    trainee.waits(50_000)
    expect(main()?.dataset['choices']).toBe('ask')
    expect(document.querySelector('[aria-live="assertive"]')?.textContent).toBe('Someone is waiting for your answer.')
    expect(focused()).toBe('Say it out loud. Then pick the closest.')
    trainee.types('1', document.body)
    trainee.presses(/I didn’t/)
    expect(phase()).toBe('playing')
    vi.advanceTimersByTime(600)
    trainee.types('1', document.body)
    expect(phase()).toBe('acting')
  })

  it('A5 tells when nobody waits for an answer any more', () => {
    const trainee = new Trainee()
    trainee.waits(50_000)
    expect(spoken()).not.toContain('The lines to pick from are closed.')
    trainee.waits(45_000)
    expect(main()?.dataset['choices']).toBeUndefined()
    expect(spoken()).toContain('The lines to pick from are closed.')
  })

  it('A2 Esc pauses only when nothing is open, and Resume goes on', () => {
    const trainee = new Trainee()
    trainee.presses('Look')
    trainee.types('Escape', document.body)
    expect(document.querySelector('.play-look')).toBeNull()
    expect(trainee.session.state().paused).toBe(false)
    trainee.types('Escape', document.body)
    expect(trainee.session.state().paused).toBe(true)
    trainee.waits(5000)
    expect(trainee.session.run().clock).toBe(0)
    trainee.presses('Resume')
    expect(trainee.session.state().paused).toBe(false)
  })

  it('A2 the transcript pauses, shows every line, and goes back to Pause when opened from there', () => {
    const trainee = new Trainee()
    trainee.waits(7000)
    trainee.presses('Transcript')
    expect(trainee.session.state().paused).toBe(true)
    expect(document.querySelectorAll('.play-gone')).toHaveLength(3)
    trainee.presses('Back to the scene')
    expect(trainee.session.state().paused).toBe(false)
    trainee.presses('Pause')
    trainee.presses('Read the transcript')
    trainee.presses('Back to the scene')
    expect(document.querySelector('dialog h2')?.textContent).toBe('Paused')
    expect(trainee.session.state().paused).toBe(true)
  })

  it('practice goes back to a moment from the transcript, and is in the scene again', () => {
    const trainee = new Trainee()
    trainee.waits(7000)
    trainee.presses('Pause')
    trainee.presses('Go back to a moment')
    const back = [...document.querySelectorAll<HTMLElement>('.play-rewind')]
    expect(back.length).toBeGreaterThan(1)
    expect(back[1]?.getAttribute('aria-label')).toMatch(/^Go back to here: 0:0\d, /)
    void act(() => back[1]?.click())
    expect(document.querySelector('dialog')).toBeNull()
    expect(trainee.session.state().paused).toBe(false)
    expect(trainee.session.run().clock).toBeLessThan(7000)
    expect(trainee.session.run().head.rewinds).toBe(1)
  })

  it('R7 assessment mixes what can be done afterwards, practice keeps the order written', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const items = ids.map((id) => ({ id, label: id, worth: 'neutral' as const, why: id }))
    const played = { ...scenario, followUp: { prompt: 'And now?', items } }
    const shown = (mode: 'practice' | 'assessment') => {
      const trainee = new Trainee({ mode, played })
      trainee.waits(600_000)
      trainee.presses('Continue')
      const order = [...document.querySelectorAll<HTMLInputElement>('.follow-up-item input')].map(({ value }) => value)
      cleanup()
      return order
    }
    expect(shown('practice')).toEqual(ids)
    expect(shown('assessment')).not.toEqual(ids)
    expect(shown('assessment').toSorted()).toEqual(ids)
    expect(shown('assessment')).toEqual(shown('assessment'))
  })

  it('R7 assessment offers no way back', () => {
    const trainee = new Trainee({ mode: 'assessment' })
    trainee.waits(7000)
    trainee.presses('Transcript')
    expect(document.querySelectorAll('.play-gone')).toHaveLength(3)
    expect(document.querySelector('.play-rewind')).toBeNull()
    trainee.presses('Back to the scene')
    trainee.presses('Pause')
    expect(document.querySelector('dialog')?.textContent).not.toContain('Go back to a moment')
  })

  it('Leave asks once, costs nothing, and Stay goes on', () => {
    const trainee = new Trainee()
    trainee.presses('Leave')
    expect(trainee.session.state().paused).toBe(true)
    trainee.presses('Stay')
    expect(trainee.session.state().paused).toBe(false)
    trainee.presses('Leave')
    void act(() => document.querySelector<HTMLElement>('dialog footer button')?.click())
    expect(trainee.left).toHaveBeenCalledOnce()
  })

  it('R1 Look is not logged, does not pause and gives focus back', () => {
    const trainee = new Trainee()
    trainee.types('l', document.body)
    expect(document.querySelector('.play-look')?.textContent).toContain('Sgt. Harmon')
    expect(trainee.session.state().paused).toBe(false)
    trainee.presses('Close Look')
    // Where it was when L was pressed.
    expect(control()).toBe('step-in')
    void act(() => trainee.button('Look').focus())
    trainee.presses('Look')
    trainee.presses('Close Look')
    expect(control()).toBe('look')
    expect(trainee.session.log().entries).toEqual([])
  })

  it.each(['Something’s off', 'Captions', 'Step in'])('A3 pressed by mouse, %s leaves the focus on Step in', (name) => {
    const trainee = new Trainee()
    trainee.waits(1000)
    void act(() => trainee.button('Pause').focus())
    trainee.pressesByMouse(name)
    expect(control()).toBe('step-in')
  })

  it.each([
    ['Look', 'Close Look'],
    ['Transcript', 'Back to the scene'],
    ['Pause', 'Resume'],
    ['Leave', 'Stay'],
  ])('A3 opened by mouse, %s gives the focus to Step in when it is closed', (opening, closing) => {
    const trainee = new Trainee()
    trainee.waits(1000)
    trainee.pressesByMouse(opening)
    trainee.pressesByMouse(closing)
    expect(control()).toBe('step-in')
    trainee.pressesByMouse(opening)
    trainee.types('Escape')
    expect(control()).toBe('step-in')
  })

  it('A3 pressed by mouse in untimed play, the focus is on Next; by touch and by keyboard it stays', () => {
    const untimed = new Trainee({ pace: 'untimed' })
    untimed.pressesByMouse('Something’s off')
    expect(control()).toBe('next')
    const trainee = new Trainee()
    trainee.pressesByMouse('Something’s off', 'touch')
    expect(control()).toBe('notice')
    void act(() => trainee.button('Captions').focus())
    trainee.presses('Captions')
    expect(control()).toBe('captions')
  })

  it('R9 untimed goes on by Next and says silence in words', () => {
    const trainee = new Trainee({ pace: 'untimed' })
    trainee.next(4)
    expect(document.querySelector('.play-caption-silence')?.textContent).toMatch(/seconds\. Nobody speaks\.$/)
    expect(control()).toBe('next')
  })

  it('captions off: speech in a bubble, and sounds, movements and voices over the air in the strip', () => {
    const trainee = new Trainee()
    trainee.waits(400)
    expect(strip()).toEqual([])
    expect(document.querySelector('.play-bubble-words')?.textContent).toContain('Warning’s printed.')
    trainee.waits(7000)
    expect(strip()).toEqual(['[Radio traffic]', expect.stringContaining('Dispatch')])
    expect(document.querySelector('.play-caption-radio .icon')).not.toBeNull()
  })

  it('A7 captions on: every line is in the strip, with its name, and no bubble on the picture', () => {
    const trainee = new Trainee()
    trainee.waits(400)
    trainee.presses('Captions')
    expect(trainee.settings.captions).toBe(true)
    expect(document.querySelector('.play-bubble')).toBeNull()
    expect(strip()).toEqual(['Sgt. Harmon: Warning’s printed. Sit tight, Mr. Osei.'])
  })

  it('a movement is told once it has been seen, two seconds late at most, and at once where nothing moves', () => {
    const deed = 'Sgt. Harmon slides the licence into his own pocket.'
    const walks = (options: Options) => {
      const trainee = new Trainee(options)
      trainee.stage.walking.add('harmon')
      trainee.waits(10_100)
      for (let i = 0; i < 5; i++) trainee.sees(16)
      return trainee
    }
    const moving = { settings: { reducedMotion: false } }
    let trainee = walks(moving)
    expect(strip()).not.toContain(deed)
    trainee.stage.walking.clear()
    trainee.sees(16)
    expect(strip()).toContain(deed)
    trainee = walks(moving)
    for (let i = 0; i < 8; i++) trainee.sees(250)
    expect(strip()).toContain(deed)
    walks(moving).types('Escape', document.body)
    expect(strip()).toContain(deed)
    walks({ settings: { reducedMotion: true } })
    expect(strip()).toContain(deed)
  })

  it('while the choices are open the last line stands in the strip, so that nothing lies over the picture', () => {
    const trainee = new Trainee()
    trainee.waits(27_000)
    const said = document.querySelector('.play-bubble-words')?.textContent ?? 'nobody spoke'
    trainee.presses('Step in')
    expect(document.querySelector('.play-bubble, .play-picture .play-thought')).toBeNull()
    expect(strip().join()).toContain(said)
  })

  it('what opened under a mouse that rests is not pressed by it; moved, it is, and touch and keys always are', () => {
    const opened = () => {
      const trainee = new Trainee()
      trainee.waits(27_000)
      trainee.pointsAt(500, 500)
      trainee.presses('Step in')
      trainee.presses('Show lines')
      return trainee
    }
    const line = () => document.querySelector<HTMLElement>('[data-option]') ?? document.body
    let trainee = opened()
    trainee.clicks(line())
    trainee.pointsAt(503, 501)
    trainee.clicks(line())
    expect(phase()).toBe('choosing')
    expect(document.querySelector('.play-choices[data-armed]')).toBeNull()
    trainee.pointsAt(510, 500)
    expect(document.querySelector('.play-choices[data-armed]')).not.toBeNull()
    trainee.clicks(line())
    expect(phase()).toBe('acting')
    trainee = opened()
    trainee.clicks(line(), 'touch')
    expect(phase()).toBe('acting')
    trainee = opened()
    trainee.types('1', document.body)
    expect(phase()).toBe('acting')
  })

  it('without a stage the scene is told in words', () => {
    opens({ missing: ['stage'] })
    expect(document.querySelector('.play-missing')).not.toBeNull()
    expect(document.querySelector('.play-host')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('says at once that the run cannot be kept, by sight and by ear, and the scene goes on', () => {
    const trainee = opens()
    const note = () => document.querySelector('.play-unkept')?.textContent ?? ''
    const heard = () => [...document.querySelectorAll('[role="status"]')].map((e) => e.textContent).join()
    trainee.waits(2000)
    expect(note()).toBe('')
    trainee.lacks(['storage'])
    expect(note()).toContain('This run is not being kept')
    expect(heard()).toContain('This run is not being kept')
    const before = trainee.session.run().clock
    trainee.waits(1000)
    expect(trainee.session.run().clock).toBe(before + 1000)
    // Kept again: nothing to say any more.
    trainee.lacks([])
    expect(note()).toBe('')
    trainee.lacks(['storage'])
    trainee.presses(/^Dismiss/)
    expect(note()).toBe('')
    expect(focused()).toContain('The long stop')
    trainee.waits(1000)
    expect(note()).toBe('')
  })

  it('does not say again in the scene what the pages before have said', () => {
    opens({ missing: ['storage'] }).waits(2000)
    expect(document.querySelector('.play-unkept')).toBeNull()
  })

  it('R6 ending, card, follow-up in the order picked, done', () => {
    const trainee = new Trainee({ pace: 'untimed' })
    trainee.next(6)
    trainee.presses('Step in')
    trainee.presses('Show lines')
    trainee.presses(/Harmon, give/)
    vi.advanceTimersByTime(400)
    trainee.presses('Next')
    expect(phase()).toBe('ending')
    trainee.next(1)
    expect(focused()).toBe('On his way')
    trainee.presses('Continue')
    expect(phase()).toBe('follow-up')
    expect(focused()).toBe('The car pulls away. What do you do before your next call?')
    const box = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    void act(() => box('talk')?.click())
    void act(() => box('times')?.click())
    void act(() => box('coffee')?.click())
    void act(() => box('coffee')?.click())
    expect(trainee.done).not.toHaveBeenCalled()
    void act(() => document.querySelector('form')?.requestSubmit())
    expect(trainee.session.log().entries.at(-1)).toMatchObject({ do: 'follow-up', items: ['talk', 'times'] })
    expect(trainee.done).toHaveBeenCalledOnce()
  })

  it('a lesson ends with the way to the scenarios', () => {
    const played = { ...scenario, tutorial: true, followUp: { ...scenario.followUp, items: [] } }
    const trainee = new Trainee({ pace: 'untimed', played })
    trainee.next(6)
    trainee.presses('Step in')
    trainee.presses('Show lines')
    trainee.presses(/Harmon, give/)
    vi.advanceTimersByTime(400)
    trainee.next(2)
    trainee.presses('Continue')
    expect(focused()).toBe('That’s all there is to it.')
    expect(trainee.done).not.toHaveBeenCalled()
    trainee.presses('Go to the scenarios')
    expect(trainee.done).toHaveBeenCalledOnce()
  })
})
