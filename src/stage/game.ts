import Phaser from 'phaser'
import { notePageEvents } from './page-events.ts'
import { dropOver } from './paint-queue.ts'
import { softwarePixels } from './pixels.ts'
import { RetainedPicture } from './redraw/retained-picture.ts'
import type { RendererChoice } from './renderer-choice.ts'
import { StageScene } from './scene.ts'
import type { StageOptions } from './types.ts'
import { drops } from './weather/drops.ts'

const sharpest = 2

export interface StageGame {
  readonly scene: StageScene
  readonly canvas: HTMLCanvasElement
  /** Called when the graphics context is lost, and when it is back. */
  onContext(lost: () => void, back: () => void): void
  /** Draws one frame; `now` is the browser's time of it, ms. Nothing moves unless this is called. */
  step(now: number): void
  /** How far the quality `auto` is lowered from now on, 0 to `mostLowered` (pixels.ts): fewer pixels cost less. */
  lower(steps: number): void
  /** Fits the picture to the host's present size. */
  fit(): void
  /** Puts the canvas into another host. */
  moveTo(host: HTMLElement): void
  snapshot(): Promise<Blob>
  close(): void
}

/** Device px per CSS px worth drawing. */
function ratioOf(host: HTMLElement, choice: RendererChoice, quality: StageOptions['quality'], steps: number): number {
  const sharp = Math.min(sharpest, window.devicePixelRatio || 1)
  if (quality === 'low' && !choice.software) return Math.min(1, sharp)
  if (!choice.software) return sharp
  const area = Math.max(1, host.clientWidth * host.clientHeight)
  return Math.min(sharp, Math.sqrt(softwarePixels(quality, steps) / area), quality === 'high' ? sharpest : 1.5)
}

/** Starts the game in a host and resolves once its scene can draw. From then on it draws only what `step` asks for. */
export async function startGame(host: HTMLElement, choice: RendererChoice, options: StageOptions): Promise<StageGame> {
  const started = await boot(host, choice, options)
  // Phaser asks for frames by itself once it has booted; the program has one frame loop, which is not Phaser's.
  started.scene.game.loop.sleep()
  return started
}

function boot(first: HTMLElement, choice: RendererChoice, options: StageOptions): Promise<StageGame> {
  let host = first
  let opened = (): void => {}
  let leavePage = (): void => {}
  let steps = 0
  const scene = new StageScene(options, choice.software, () => opened())
  const size = (): { width: number; height: number; ratio: number } => {
    const ratio = ratioOf(host, choice, scene.options.quality, steps)
    return {
      width: Math.max(2, Math.round(host.clientWidth * ratio)),
      height: Math.max(2, Math.round(host.clientHeight * ratio)),
      ratio,
    }
  }
  const begun = size()
  return new Promise((resolve, reject) => {
    try {
      const retained = choice.type === 'canvas' ? retain(scene) : null
      const game = new Phaser.Game({
        type: choice.type === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        parent: host,
        ...retained?.config,
        backgroundColor: '#0b1020',
        banner: false,
        audio: { noAudio: true },
        autoFocus: false,
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        // A frame's time is the time since the one drawn before, however many of the browser's frames that were.
        fps: { smoothStep: false },
        render: { maxTextures: 1, antialias: true, powerPreference: 'low-power' },
        scale: { mode: Phaser.Scale.NONE, width: begun.width, height: begun.height, expandParent: false },
        callbacks: {
          postBoot: () => {
            leavePage = notePageEvents()
            dress(game.canvas)
          },
        },
        scene,
      })
      if (retained) game.events.on(Phaser.Core.Events.POST_RENDER, () => retained.picture.flush())
      const fit = (): void => {
        const { width, height, ratio } = size()
        if (width !== game.scale.width || height !== game.scale.height) game.scale.resize(width, height)
        dress(game.canvas)
        scene.fit(width, height, ratio)
      }
      opened = () => {
        fit()
        resolve({
          scene,
          canvas: game.canvas,
          onContext(lost, back) {
            game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lost)
            game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, back)
          },
          step: (now) => game.loop.step(now),
          lower: (to) => {
            steps = to
            fit()
          },
          fit,
          moveTo: (next) => {
            host = next
            host.append(game.canvas)
            fit()
          },
          snapshot: () => snapshot(game),
          close: () => {
            scene.leave()
            const { renderer } = game
            const gl = renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? renderer.gl : null
            game.events.once(Phaser.Core.Events.DESTROY, () => gl?.getExtension('WEBGL_lose_context')?.loseContext())
            renderer.removeAllListeners(Phaser.Renderer.Events.LOSE_WEBGL)
            leavePage()
            // Phaser does not destroy this texture, and its pool of canvases would keep it, with everything that it refers to.
            game.textures.tileSprite.destroy()
            // Phaser destroys a game at its next step.
            game.destroy(true)
            game.step(performance.now(), 0)
            dropOver()
          },
        })
      }
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/** A canvas on which only changes are drawn, and what Phaser must be told of it. */
function retain(scene: StageScene): { picture: RetainedPicture; config: Phaser.Types.Core.GameConfig } {
  const canvas = document.createElement('canvas')
  const picture = new RetainedPicture(canvas, () => scene.textures.get(drops).getSourceImage())
  // The list has what Phaser calls of a context for all that is on the stage.
  const context = picture.list as unknown as CanvasRenderingContext2D
  return { picture, config: { canvas, context } }
}

/** The canvas is a picture: it fills the host and says nothing (A6). */
function dress(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.cssText = 'display:block;width:100%;height:100%;pointer-events:none'
}

function snapshot(game: Phaser.Game): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const finish = (source: CanvasImageSource & { width: number; height: number }): void => {
      const canvas = document.createElement('canvas')
      canvas.width = source.width
      canvas.height = source.height
      canvas.getContext('2d')?.drawImage(source, 0, 0)
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be read'))), 'image/png')
    }
    if (game.config.renderType === Phaser.CANVAS) return finish(game.canvas)
    game.renderer.snapshot((shot) => {
      if (shot instanceof HTMLImageElement) finish(shot)
      else reject(new Error('the picture could not be read'))
    })
  })
}
