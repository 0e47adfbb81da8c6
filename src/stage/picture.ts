import type Phaser from 'phaser'
import type { Time } from '#scenario'
import { addPicture } from './add-picture.ts'
import type { Camera } from './camera.ts'
import type { Departure } from './departure.ts'
import { Plate } from './plate.ts'
import type { Circumstances } from './place/circumstances.ts'
import type { PlaceSet, Slot } from './place/place-set.ts'
import { rasterise, viewBoxOf } from './raster.ts'
import type { DrawnLayer } from './drawn-layer.ts'
import { inscribed } from './place/lettering.ts'
import { loadDrawing } from './place/load-place.ts'
import { textsIn } from './place/pieces.ts'

/** Larger canvases than this are refused by older graphics hardware. */
const largest = 4096

/** A drawing may be finer than it need be by this factor: it is not drawn anew when the picture gets smaller. */
const finer = 1.8

/** Frames without a move after which the camera counts as resting. */
const restful = 6

/** How long a layer fades in or out, and how long one drives in or out, ms. */
const fade = 350
const drive = 1500
/** How far a layer that drives in comes, picture units. */
const away = 1300

/** How far each slot moves with the camera. */
const slotDepth: Readonly<Record<Slot, number>> = {
  'back-lights': 0.9,
  beyond: 1,
  seat: 1,
  'back-weather': 1,
  lights: 1,
  stand: 1,
  'front-weather': 1.15,
}

/** Where the layer that is being placed lies; one object serves all layers. */
const frame = { ox: 0, oy: 0, scale: 1 }

/** The layers of a place as images, in order, with containers in the slots between them. */
export class Picture {
  readonly slots = new Map<Slot, Phaser.GameObjects.Container>()
  /** The shadows, just under the people; and the trainee's own figure brought forward, over the dimming. */
  readonly shade: Phaser.GameObjects.Container
  readonly front: Phaser.GameObjects.Container
  private readonly layers: DrawnLayer[] = []
  private readonly scene: Phaser.Scene
  private readonly set: PlaceSet
  private readonly time: Time
  private readonly key: string
  /** Runs of layers with nothing that moves between them. Each run is drawn as one image while the camera rests. */
  private readonly plates: Plate[] = []
  private laid = -1
  private resting = 0
  private painting = 0
  private destroyed = false

  constructor(scene: Phaser.Scene, set: PlaceSet, time: Time, serial: number, plates: boolean) {
    this.scene = scene
    this.set = set
    this.time = time
    this.key = `${set.folder}-${time}-${serial}`
    this.shade = scene.add.container()
    this.front = scene.add.container().setDepth(2000)
    let run: DrawnLayer[] = []
    set.order.forEach((item, i) => {
      const depth = i * 10
      if (typeof item === 'string') {
        run = []
        this.slots.set(item, scene.add.container().setDepth(depth))
        if (item === 'stand') this.shade.setDepth(depth - 1)
        return
      }
      const drawn: DrawnLayer = {
        layer: item,
        depth,
        drawing: null,
        image: null,
        scale: 0,
        written: '',
        alpha: 1,
        wanted: false,
      }
      this.layers.push(drawn)
      if (run.length === 0 && plates) this.plates.push(new Plate(scene, `${this.key}-plate-${i}`, run, depth))
      run.push(drawn)
    })
  }

  slot(name: Slot): Phaser.GameObjects.Container {
    const found = this.slots.get(name)
    if (!found) throw new Error(`the place has no slot ${name}`)
    return found
  }

  /** Whether the camera or a layer has moved or faded in one of the last frames. */
  get moves(): boolean {
    return this.resting < restful
  }

  /** Whether a layer that is wanted is still being drawn. */
  get busy(): boolean {
    return this.painting > 0
  }

  /**
   * Fetches and rasterises the layers that are wanted now and are not there yet at this scale, and lets the others go.
   * @param scale device px per picture unit
   * @param atOnce what comes and goes does not fade
   */
  async prepare(now: Circumstances, scale: number, atOnce: boolean): Promise<void> {
    const first = this.layers.every((drawn) => drawn.image === null)
    this.laid = -1
    this.painting += 1
    try {
      await Promise.all(
        this.layers.map(async (drawn) => {
          drawn.wanted = drawn.layer.when?.(now) ?? true
          if (atOnce && drawn.image) drawn.alpha = drawn.wanted ? 1 : 0
          if (drawn.wanted) await this.draw(drawn, now, scale, first || atOnce)
        }),
      )
    } finally {
      this.painting -= 1
    }
  }

  /** Brings a layer's image up to date. @param there the image is seen whole from its first frame */
  private async draw(drawn: DrawnLayer, now: Circumstances, scale: number, there: boolean): Promise<void> {
    if (drawn.drawing === null) {
      const svg = await loadDrawing(this.set, drawn.layer)
      if (svg === null) return
      drawn.drawing = { svg, box: viewBoxOf(svg), texts: textsIn(svg) }
    }
    const { svg, box, texts } = drawn.drawing
    const written = texts.map((piece) => now.scene[piece] ?? '').join(' ')
    const fine = drawn.scale / scale
    if (written === drawn.written && fine > 0.92 && fine < finer) return
    const fitting = Math.min(scale, largest / box.width, largest / box.height)
    const [width, height] = [box.width * fitting, box.height * fitting]
    const canvas = await rasterise(texts.length > 0 ? inscribed(svg, now.scene) : svg, width, height, this.time)
    if (this.destroyed || !this.scene.sys.isActive()) return
    const name = `${this.key}-${drawn.layer.file}-${Math.round(fitting * 1000)}-${written}`
    if (!this.scene.textures.exists(name)) addPicture(this.scene.textures, name, canvas)
    const stale = drawn.image?.texture.key
    if (drawn.image) drawn.image.setTexture(name)
    else {
      drawn.image = this.scene.add.image(0, 0, name).setOrigin(0).setDepth(drawn.depth)
      drawn.alpha = there && drawn.wanted ? 1 : 0
    }
    drawn.scale = scale
    drawn.written = written
    this.laid = -1
    if (stale !== undefined && stale !== name) this.scene.textures.remove(stale)
  }

  /** Places every layer where the camera sees it. Layers of the stopped car go along with its departure. */
  lay(camera: Camera, still: boolean, deltaMs: number, departure: Departure): void {
    const moved = camera.moves !== this.laid
    const fading = this.fading()
    this.resting = moved || fading ? 0 : this.resting + 1
    // A camera that has rested for a few frames mostly rests for longer, so flattening pays.
    if (this.resting === restful) for (const plate of this.plates) plate.bake()
    if (this.resting >= restful && this.plates.length > 0) return
    if (moved || fading) for (const plate of this.plates) plate.hide()
    this.laid = camera.moves
    for (const drawn of this.layers) {
      const { image, layer, drawing } = drawn
      if (!image || !drawing) continue
      const { box } = drawing
      const there = drawn.wanted || (layer.rolls === true && departure.running)
      const step = still ? 1 : deltaMs / (layer.enters ? drive : fade)
      drawn.alpha = there ? Math.min(1, drawn.alpha + step) : Math.max(0, drawn.alpha - step)
      const { ox, oy, scale } = camera.frame(layer.depth, still, frame)
      const x = box.x + (layer.rolls === true ? departure.x : 0) + entering(drawn)
      const y = layer.rolls === true ? box.y + departure.y : box.y
      image.setPosition(ox + x * scale, oy + y * scale).setDisplaySize(box.width * scale, box.height * scale)
      image.setAlpha(layer.enters ? 1 : drawn.alpha).setVisible(drawn.alpha > 0)
    }
    for (const [name, container] of this.slots) {
      put(container, camera.frame(slotDepth[name], still, frame))
      if (name === 'seat')
        container.setPosition(container.x + departure.x * frame.scale, container.y + departure.y * frame.scale)
    }
    const ground = camera.frame(1, still, frame)
    put(this.shade, ground)
    put(this.front, ground)
  }

  private fading(): boolean {
    for (const { image, wanted, alpha } of this.layers)
      if (wanted ? alpha < 1 : alpha > 0 && image !== null) return true
    return false
  }

  destroy(): void {
    this.destroyed = true
    // A game that is gone has destroyed its objects already.
    if (!this.scene.sys.isActive()) return
    for (const plate of this.plates) plate.destroy()
    for (const { image } of this.layers) {
      if (!image) continue
      const { key } = image.texture
      image.destroy()
      this.scene.textures.remove(key)
    }
    for (const container of this.slots.values()) container.destroy()
    this.shade.destroy()
    this.front.destroy()
  }
}

/** How far a layer that drives in still is from its place, picture units: it comes fast and stops softly. */
function entering({ layer, alpha }: DrawnLayer): number {
  if (!layer.enters || alpha >= 1) return 0
  return (1 - alpha) ** 2 * (layer.enters === 'left' ? -away : away)
}

function put(
  container: Phaser.GameObjects.Container,
  { ox, oy, scale }: { ox: number; oy: number; scale: number },
): void {
  container.setPosition(ox, oy).setScale(scale)
}
