// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { View } from '#engine'
import type { Scenario } from '#scenario'
import type { StageHandle, StageOptions } from '#stage'
import { createStages } from '../../src/app/stages.ts'

const opening = vi.hoisted(() => vi.fn<(host: HTMLElement, options: StageOptions) => Promise<StageHandle>>())
const fetching = vi.hoisted(() => vi.fn<(view: View) => Promise<void>>())
vi.mock('../../src/stage/index.ts', () => ({
  openStage: opening,
  fetchDrawings: fetching,
  fetchEngine: async () => undefined,
}))

const one = { id: 'one' } as Scenario
const other = { id: 'other' } as Scenario
const view = { beat: 'first' } as View
const at = (scenario: Scenario) => ({ scenario, view })
const options = (onTrouble?: StageOptions['onTrouble']): StageOptions => ({
  reducedMotion: false,
  noFlash: false,
  quality: 'auto',
  ...(onTrouble && { onTrouble }),
})

const handleOf = () => ({
  draw: vi.fn<StageHandle['draw']>(),
  moveTo: vi.fn<StageHandle['moveTo']>(),
  set: vi.fn<StageHandle['set']>(),
  close: vi.fn<StageHandle['close']>(),
})
let handles: ReturnType<typeof handleOf>[]

const stagesNow = () => createStages(async (scenario, path) => `${scenario.id}/${path}`)
const host = () => document.createElement('div')
/** Hosts that wait out of sight. */
const waiting = () => document.body.querySelectorAll('[aria-hidden]').length

beforeEach(() => {
  vi.useFakeTimers()
  handles = []
  opening.mockReset()
  opening.mockImplementation(async () => {
    const handle = handleOf()
    handles.push(handle)
    return handle as unknown as StageHandle
  })
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('a stage that is opened out of sight', () => {
  test('draws how the run begins, and is the one its scenario is then shown by', async () => {
    const stages = stagesNow()
    const end = stages.prepare(at(one), options())
    expect(fetching).toHaveBeenCalledWith(view)
    await vi.waitFor(() => expect(handles[0]?.draw).toHaveBeenCalledWith(view, expect.anything()))
    const shown = host()
    const now = { ...options(), reducedMotion: true }
    const stage = await stages.open(shown, at(one), now)
    expect(stage.close).toBe(handles[0]?.close)
    expect(handles[0]?.moveTo).toHaveBeenCalledWith(shown)
    expect(handles[0]?.set).toHaveBeenCalledWith(now)
    expect(opening).toHaveBeenCalledOnce()
    expect(waiting()).toBe(0)
    end()
    vi.advanceTimersByTime(60_000)
    expect(handles[0]?.close).not.toHaveBeenCalled()
  })

  test('knows the own files of its scenario', async () => {
    const stages = stagesNow()
    stages.prepare(at(one), options())
    await expect(opening.mock.calls[0]?.[1].ownFile?.('media/a.webp')).resolves.toBe('one/media/a.webp')
  })

  test('is closed some time after its briefing was left, and not before a run can have begun', async () => {
    const stages = stagesNow()
    const end = stages.prepare(at(one), options())
    end()
    await vi.advanceTimersByTimeAsync(1000)
    expect(handles[0]?.close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1500)
    expect(handles[0]?.close).toHaveBeenCalledOnce()
    expect(waiting()).toBe(0)
  })

  test('gives way when another scenario is prepared or shown: there is one stage', async () => {
    const stages = stagesNow()
    stages.prepare(at(one), options())
    stages.prepare(at(other), options())
    await vi.advanceTimersByTimeAsync(0)
    expect(handles.map(({ close }) => close.mock.calls.length)).toEqual([1, 0])
    const third = await stages.open(host(), at(one), options())
    expect(third.close).toBe(handles[2]?.close)
    expect(handles.map(({ close }) => close.mock.calls.length)).toEqual([1, 1, 0])
    expect(waiting()).toBe(0)
  })

  test('tells what went wrong when it comes into sight, and not before', async () => {
    const told = vi.fn<(trouble: string) => void>()
    const stages = stagesNow()
    stages.prepare(at(one), options(told))
    opening.mock.calls[0]?.[1].onTrouble?.('failed')
    expect(told).not.toHaveBeenCalled()
    await stages.open(host(), at(one), options(told))
    expect(told.mock.calls).toEqual([['failed']])
  })

  test('that cannot be opened is opened again for somebody', async () => {
    opening.mockRejectedValueOnce(new Error('offline'))
    const stages = stagesNow()
    stages.prepare(at(one), options())
    const shown = await stages.open(host(), at(one), options())
    expect(shown.close).toBe(handles[0]?.close)
    expect(opening).toHaveBeenCalledTimes(2)
    expect(waiting()).toBe(0)
  })
})
