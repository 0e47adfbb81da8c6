import type { View } from '#engine'
import { CostWatch, type Verdict } from './cost-watch.ts'
import { FramePace } from './frame-pace.ts'
import type { StageGame } from './game.ts'
import { mostLowered } from './pixels.ts'
import { chooseRenderer, probeGraphics } from './renderer-choice.ts'
import type { RendererChoice } from './renderer-choice.ts'
import type { StageExtra, StageHandle, StageOptions } from './types.ts'

/** Whether WebGL has been too slow in this page: the next scene does not begin with it again. */
let slowCard = false
/** How far Canvas has been lowered in this page: the next scene begins there. */
let steps = 0
/** A frame in which the picture is drawn is late when it takes longer than this, ms. A card that draws thirty a second is left at it. */
const late: Readonly<Record<RendererChoice['type'], number>> = { webgl: 40, canvas: 20 }

/** How long a lost graphics context may take to come back before the stage goes on in Canvas, ms. */
const patience = 2500

const fetchGame = () => import('./game.ts')

/** Fetches Phaser, where there is something to draw on: without that it cannot even be loaded. */
export async function fetchEngine(): Promise<void> {
  const { canvas, webgl } = probeGraphics()
  if (canvas || webgl) await fetchGame()
}

/**
 * Opens the stage inside `host`, which gives it its size. Phaser is loaded here and not before.
 * @throws when the browser can draw neither with WebGL nor on a 2D canvas, or Phaser cannot start
 */
export async function openStage(host: HTMLElement, given: StageOptions): Promise<StageHandle> {
  let options = given
  let at = host
  const graphics = probeGraphics()
  const found = chooseRenderer(graphics)
  const canvas = { type: 'canvas', software: true } as const
  const choice =
    found && options.quality === 'auto' && found.type === 'webgl' && slowCard && graphics.canvas ? canvas : found
  if (!choice) {
    options.onTrouble?.('no-webgl')
    throw new Error('This browser can draw neither with WebGL nor on a 2D canvas.')
  }
  if (!graphics.webgl) options.onTrouble?.('no-webgl')
  else if (choice.software) options.onTrouble?.('software')

  const { startGame } = await fetchGame()
  let last: { view: View; extra: StageExtra } | null = null
  let frozen = false
  let closed = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let type = choice.type
  let pace = new FramePace()
  let cost = new CostWatch(late[type])
  /** Null between a game that was given up and the next, and after one that could not begin: then the scene goes on in words. */
  let game: StageGame | null = await start(choice)

  async function start(how: RendererChoice): Promise<StageGame> {
    const started = await startGame(at, how, options)
    if (how.type === 'canvas') started.lower(steps)
    type = how.type
    pace = new FramePace()
    cost = new CostWatch(late[type])
    started.onContext(
      () => {
        options.onTrouble?.('context-lost')
        waiting = setTimeout(() => void fallBack(), patience)
      },
      () => clearTimeout(waiting),
    )
    return started
  }

  /** Drawing costs less from now on, or more. */
  function adjust(now: StageGame, verdict: Verdict): void {
    if (verdict === null || options.quality !== 'auto') return
    if (type === 'canvas') {
      steps = Math.min(mostLowered, Math.max(0, steps + (verdict === 'less' ? 1 : -1)))
      now.lower(steps)
    } else if (verdict === 'less') {
      slowCard = true
      void fallBack()
    }
  }

  /** The context did not come back: the same view, drawn in Canvas. */
  async function fallBack(): Promise<void> {
    clearTimeout(waiting)
    if (closed || !game || !graphics.canvas) return
    game.close()
    game = null
    try {
      const next = await start(canvas)
      if (closed) return next.close()
      game = next
      next.scene.options = options
      next.fit()
      if (last) next.scene.show(last.view, last.extra)
      next.scene.freeze(frozen)
    } catch {
      if (!closed) options.onTrouble?.('failed')
    }
  }

  const watch = new ResizeObserver(() => game?.fit())
  watch.observe(at)

  return {
    draw(view, extra) {
      last = { view, extra }
      game?.scene.show(view, extra)
    },
    step(now) {
      if (!game) return
      // Whoever asks for the best picture gets every frame.
      if (options.quality === 'high') return game.step(now)
      // A graphics card draws every frame at next to no cost.
      const due = pace.due(now, type === 'canvas' ? game.scene.motion : 'moving')
      if (pace.took !== null && game.scene.up) adjust(game, cost.feed(pace.took))
      if (due) game?.step(now)
    },
    freeze(on) {
      frozen = on
      game?.scene.freeze(on)
    },
    set(changes) {
      options = { ...options, ...changes }
      if (!game) return
      game.scene.options = options
      game.fit()
    },
    moveTo(next) {
      watch.unobserve(at)
      at = next
      game?.moveTo(at)
      watch.observe(at)
    },
    anchors: () => game?.scene.anchors() ?? {},
    boxes: () => game?.scene.boxes() ?? { contacts: [], held: [], pieces: [] },
    moving: () => game?.scene.moving() ?? new Set(),
    snapshot: () => game?.snapshot() ?? Promise.reject(new Error('there is no picture')),
    close() {
      if (closed) return
      closed = true
      clearTimeout(waiting)
      watch.disconnect()
      game?.close()
    },
  }
}
