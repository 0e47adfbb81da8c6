// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlaySession, PlayState } from '#play'
import { compile, start } from '#engine'
import type { SoundHandle, SpokenLine } from '#sound'
import type { StageExtra, StageHandle, StageOptions } from '#stage'
import { createFrameLoop, type FrameLoop } from '../../src/app/frame-loop.ts'
import { createSession } from '../../src/play/session.ts'
import type { DrivenSession, ReplaySession } from '../../src/play/session-types.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { scenario } from '../support/sample-scenario.ts'
import { fetched } from '../support/fetched.ts'

const opening = vi.hoisted(() => vi.fn<(host: HTMLElement, options: StageOptions) => Promise<StageHandle>>())
vi.mock('../../src/stage/index.ts', () => ({
  openStage: opening,
  fetchDrawings: async () => undefined,
  fetchEngine: async () => undefined,
}))

/** What happens, in order. */
let told: string[] = []
let troubles: string[] = []
let extras: StageExtra[] = []
let spoken: (number | null)[] = []
let due = new Map<number, FrameRequestCallback>()
let requests = 0
let wall = 0

const sound = {
  play: () => told.push('sound'),
  speak: (line: SpokenLine | null) => void spoken.push(line?.from ?? null),
  unlock: () => told.push('unlocked'),
  hush: () => undefined,
  stop: () => told.push('silence'),
} as unknown as SoundHandle
const stage = (part: Partial<StageHandle> = {}): StageHandle => ({
  draw: (_, extra) => void extras.push(extra),
  step: () => void told.push('stage'),
  freeze: () => undefined,
  set: () => undefined,
  anchors: () => ({ rosa: { x: 1, y: 1, top: 0, width: 1 } }),
  boxes: () => ({ contacts: [], held: [], pieces: [] }),
  moving: () => new Set(),
  moveTo: () => undefined,
  snapshot: () => Promise.resolve(new Blob()),
  close: () => void told.push('closed'),
  ...part,
})
const loopOf = () =>
  createFrameLoop({
    settings: fakePorts().preferences.settings,
    sound,
    trouble: (missing) => troubles.push(missing),
    ownFile: async (_, path) => `blob:${path}`,
  })

/** A session that tells when time passes. */
function session(): DrivenSession {
  const inner = createSession(start(compile(scenario), { pace: 1, mode: 'practice', seed: 3 }), { now: () => 0 })
  return {
    ...inner,
    pass(ms) {
      told.push(`session ${ms}`)
      inner.pass(ms)
    },
  }
}
/** The browser draws a frame, `ms` after the one before. */
function frame(ms: number): void {
  wall += ms
  const now = [...due.values()]
  due.clear()
  for (const call of now) call(wall)
}
/** Waits for the stage to be there, as anybody can tell: it knows where heads are. */
const stageIsUp = (loop: FrameLoop) => vi.waitFor(() => expect(loop.anchors()).toHaveProperty('rosa'), fetched)

beforeEach(() => {
  told = []
  troubles = []
  extras = []
  spoken = []
  due = new Map()
  wall = 1000
  opening.mockReset().mockImplementation(async () => stage())
  vi.spyOn(performance, 'now').mockImplementation(() => wall)
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => (due.set(++requests, call), requests))
  vi.stubGlobal('cancelAnimationFrame', (request: number) => due.delete(request))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the frame loop', () => {
  it('does everything once a frame and in one order: session, stage, sound, then who follows', async () => {
    const loop = loopOf()
    loop.mount(document.createElement('div'), session())
    loop.eachFrame((ms) => told.push(`first ${ms}`))
    loop.eachFrame((ms) => told.push(`second ${ms}`))
    await stageIsUp(loop)
    frame(16)
    expect(told).toEqual(['session 16', 'stage', 'sound', 'first 16', 'second 16'])
    expect(due.size).toBe(1)
  })

  it('says on the host when the first picture is drawn, and not before', async () => {
    const loop = loopOf()
    const host = document.createElement('div')
    let up: (opened: StageHandle) => void = () => undefined
    opening.mockReturnValueOnce(new Promise((resolve) => (up = resolve)))
    loop.mount(host, session())
    await vi.waitFor(() => expect(opening).toHaveBeenCalled(), fetched)
    frame(16)
    expect(host.dataset['stage']).toBeUndefined()
    up(stage())
    await stageIsUp(loop)
    frame(16)
    expect(host.dataset['stage']).toBe('drawn')
  })

  it('counts no more than a quarter of a second after a hitch or a hidden page, and never less than nothing', () => {
    const loop = loopOf()
    loop.mount(document.createElement('div'), session())
    frame(-5)
    frame(60_000)
    expect(told.filter((what) => what.startsWith('session'))).toEqual(['session 0', 'session 250'])
  })

  it('asks for no frame while nothing is shown', () => {
    const loop = loopOf()
    loop.eachFrame(() => told.push('follower'))
    expect(due.size).toBe(0)
    const end = loop.mount(document.createElement('div'), session())
    expect(due.size).toBe(1)
    end()
    expect(due.size).toBe(0)
    expect(told).toEqual(['silence'])
  })

  it('has one stage: a second mount takes it over, and the end of the first does not touch it', async () => {
    const loop = loopOf()
    const endFirst = loop.mount(document.createElement('div'), session())
    await stageIsUp(loop)
    loop.mount(document.createElement('div'), session())
    expect(told).toEqual(['closed', 'silence'])
    endFirst()
    expect(due.size).toBe(1)
    frame(16)
    expect(told.filter((what) => what.startsWith('session'))).toHaveLength(1)
  })

  it('goes on when a follower ends the mount', () => {
    const loop = loopOf()
    const end = loop.mount(document.createElement('div'), session())
    loop.eachFrame(end)
    frame(16)
    expect(due.size).toBe(0)
  })

  it('goes on when a follower fails', () => {
    const loop = loopOf()
    const end = loop.mount(document.createElement('div'), session())
    loop.eachFrame(() => {
      throw new Error('a follower that fails')
    })
    expect(() => frame(16)).toThrow('a follower that fails')
    expect(due.size).toBe(1)
    end()
  })

  it('hands the stage what covers it, anew for each mount', async () => {
    const loop = loopOf()
    loop.mount(document.createElement('div'), session())
    await stageIsUp(loop)
    const none = { left: 0, right: 0, top: 0, bottom: 0 }
    frame(16)
    loop.cover({ ...none, bottom: 120 })
    frame(16)
    frame(16)
    loop.mount(document.createElement('div'), session())
    await stageIsUp(loop)
    frame(16)
    expect(extras.map(({ safe }) => safe)).toEqual([none, { ...none, bottom: 120 }, { ...none, bottom: 120 }, none])
    // The same object while nothing changes: the stage compares by identity first.
    expect(extras[2]).toBe(extras[1])
  })

  it('shows a session that it does not drive: a replay moves by who follows', () => {
    const loop = loopOf()
    const { pass: _, ...inner } = session()
    const state: PlayState = inner.state()
    const replay: PlaySession = { ...inner, state: () => state }
    loop.mount(document.createElement('div'), replay)
    loop.eachFrame((ms) => told.push(`follower ${ms}`))
    frame(40)
    expect(told).toEqual(['follower 40'])
  })

  it('speaks the lines of a run that is shown again while its clock goes, and is silent while it stands or is scrubbed', () => {
    const loop = loopOf()
    const { pass: _, ...inner } = session()
    const voice = { file: 'media/a.wav', ms: 2000 }
    const speech = { key: '1:say', who: null, to: null, text: 'Go.', since: 0, voice }
    let clock = 0
    const state = (): PlayState => ({
      ...inner.state(),
      pace: 'untimed',
      clock,
      view: { ...inner.state().view, speech },
    })
    const replay: ReplaySession = { ...inner, state, seek: (at) => void (clock = at) }
    loop.mount(document.createElement('div'), replay)
    for (const at of [0, 40, 80, 80, 1200, 1230]) {
      replay.seek(at)
      frame(40)
    }
    expect(spoken).toEqual([null, 40, 80, null, null, 1230])
    expect(told).toContain('unlocked')
  })

  it('goes on in words when the stage fails in mid-scene, and says so once', async () => {
    const raised: unknown[] = []
    vi.stubGlobal('queueMicrotask', (call: () => void) => {
      try {
        call()
      } catch (error) {
        raised.push(error)
      }
    })
    const broken = new Error('the context is gone')
    opening.mockImplementation(async () =>
      stage({
        step: () => {
          throw broken
        },
      }),
    )
    const loop = loopOf()
    loop.mount(document.createElement('div'), session())
    await stageIsUp(loop)
    frame(16)
    frame(16)
    expect([raised, troubles]).toEqual([[broken], ['stage']])
    expect(told.filter((what) => what.startsWith('session'))).toHaveLength(2)
  })
})
