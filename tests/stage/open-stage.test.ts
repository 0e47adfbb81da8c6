import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StageGame } from '../../src/stage/game.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import type { RendererChoice } from '../../src/stage/renderer-choice.ts'
import type { StageExtra, StageOptions, Trouble } from '../../src/stage/types.ts'
import { viewOf } from '../sound/view-of.ts'

const begin = vi.hoisted(() => vi.fn<(how: RendererChoice) => Promise<StageGame>>())
vi.mock('../../src/stage/game.ts', () => ({ startGame: (_: unknown, how: RendererChoice) => begin(how) }))
vi.mock('../../src/stage/renderer-choice.ts', async (original) => ({
  ...(await original<object>()),
  probeGraphics: () => ({ webgl: true, canvas: true, name: null }),
}))

/** A game that is as dead as Phaser's after it has been closed: every call throws. */
function fakeGame() {
  const told: string[] = []
  let [closed, slow, lost] = [false, (): void => {}, (): void => {}]
  const tell = (what: string): void => {
    if (closed) throw new TypeError(`${what} of a destroyed game`)
    told.push(what)
  }
  const scene = {
    options: null as StageOptions | null,
    show: (view: { beat: string }, { mode }: StageExtra) => tell(`${view.beat} ${mode}`),
    freeze: (on: boolean) => tell(on ? 'freeze' : 'move'),
    anchors: () => {
      tell('anchors')
      return { rosa: { x: 1, y: 1, top: 0, width: 1 } }
    },
  }
  const game = {
    scene,
    onSlow: (call: () => void) => void (slow = call),
    onContext: (call: () => void) => void (lost = call),
    fit: () => tell('fit'),
    lower: () => {},
    snapshot: () => Promise.resolve(new Blob()),
    close: () => {
      tell('close')
      closed = true
    },
  }
  return { game: game as unknown as StageGame, scene, told, slow: () => slow(), lose: () => lost() }
}

const extra = (mode: StageExtra['mode']): StageExtra => ({ mode, acting: null })
let resized = (): void => {}

/** A stage drawn with WebGL, and the two ways in which its Canvas successor may come. */
async function stage() {
  const first = fakeGame()
  const second = fakeGame()
  const troubles: Trouble[] = []
  let resolve: (game: StageGame) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const coming = new Promise<StageGame>((yes, no) => ([resolve, reject] = [yes, no]))
  begin.mockResolvedValueOnce(first.game).mockReturnValueOnce(coming)
  const options = { reducedMotion: false, noFlash: false, quality: 'high' } as const
  const handle = await openStage({} as HTMLElement, { ...options, onTrouble: (what) => troubles.push(what) })
  handle.draw(viewOf({ beat: 'before' }), extra('playing'))
  const lose = (): void => {
    first.lose()
    vi.runAllTimers()
  }
  return { first, second, troubles, handle, lose, next: { resolve, reject } }
}

/** Lets what was promised follow. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(call: () => void) {
        resized = call
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  begin.mockReset()
})

describe('a stage whose graphics context does not come back', () => {
  it('can be drawn, resized, asked and set while the next picture is on its way', async () => {
    const { first, second, handle, lose, next } = await stage()
    lose()
    handle.draw(viewOf({ beat: 'after' }), extra('choosing'))
    handle.freeze(true)
    handle.set({ reducedMotion: true })
    resized()
    expect(handle.anchors()).toEqual({})
    await expect(handle.snapshot()).rejects.toThrow('no picture')
    expect(first.told).toEqual(['before playing', 'close'])
    next.resolve(second.game)
    await settled()
    expect(second.told).toEqual(['fit', 'after choosing', 'freeze'])
    expect(second.scene.options).toMatchObject({ reducedMotion: true })
    expect(handle.anchors()).toHaveProperty('rosa')
  })
  it('goes on in words when there is no other picture to be had, and says so once', async () => {
    const { first, handle, lose, next, troubles } = await stage()
    lose()
    next.reject(new Error('no canvas'))
    await settled()
    expect(troubles).toEqual(['context-lost', 'failed'])
    handle.draw(viewOf({ beat: 'after' }), extra('choosing'))
    handle.freeze(true)
    resized()
    handle.close()
    expect(handle.anchors()).toEqual({})
    expect(first.told).toEqual(['before playing', 'close'])
  })
  it('closed meanwhile, closes what comes', async () => {
    const { first, second, handle, lose, next, troubles } = await stage()
    lose()
    handle.close()
    next.resolve(second.game)
    await settled()
    expect([first.told.at(-1), second.told]).toEqual(['close', ['close']])
    expect(troubles).toEqual(['context-lost'])
  })
  it('gives up a picture once, however many reasons there are', async () => {
    const { first, second, handle, next } = await stage()
    handle.set({ quality: 'auto' })
    first.lose()
    first.slow()
    next.resolve(second.game)
    await settled()
    await vi.runAllTimersAsync()
    expect(begin).toHaveBeenCalledTimes(2)
    expect(second.told).not.toContain('close')
  })
})
