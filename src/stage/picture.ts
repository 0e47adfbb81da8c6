import type Phaser from 'phaser'
import type { Time } from '#scenario'
import type { Camera } from './camera.ts'
import type { Departure } from './departure.ts'
import { Plate } from './plate.ts'
import type { Circumstances, PlaceSet, Slot } from './place/place-set.ts'
import { rasterise, viewBoxOf } from './raster.ts'
import type { DrawnLayer } from './drawn-layer.ts'

/** Larger canvases than this are refused by older graphics hardware. */
const largest = 4096

/** Frames without a move after which the camera counts as resting. */
const restful = 6

/** How long a layer fades in or out, ms. */
const fade = 350

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
  private readonly time: Time
  private readonly key: string
  /** Runs of layers with nothing that moves between them. Each run is drawn as one image while the camera rests. */
  private readonly plates: Plate[] = []
  private laid = -1
  private resting = 0
  private destroyed = false

  constructor(
    scene: Phaser.Scene,
    set: PlaceSet,
    drawings: ReadonlyMap<string, string>,
    time: Time,
    serial: number,
    plates: boolean,
  ) {
    this.scene = scene
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
      const svg = drawings.get(item.file)
      if (svg === undefined) return
      const drawn: DrawnLayer = {
        layer: item,
        box: viewBoxOf(svg),
        svg,
        depth,
        image: null,
        scale: 0,
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

  /** Rasterises the layers that are wanted now and are not there yet at this scale (device px per picture unit). */
  async prepare(now: Circumstances, scale: number): Promise<void> {
    const first = this.layers.every((drawn) => drawn.image === null)
    await Promise.all(
      this.layers.map(async (drawn) => {
        const wanted = drawn.layer.when?.(now) ?? true
        drawn.wanted = wanted
        this.laid = -1
        if (!wanted || Math.abs(drawn.scale / scale - 1) < 0.08) return
        const { width, height } = drawn.box
        const fitting = Math.min(scale, largest / width, largest / height)
        const canvas = await rasterise(drawn.svg, width * fitting, height * fitting, this.time)
        if (this.destroyed || !this.scene.sys.isActive()) return
        const name = `${this.key}-${drawn.layer.file}-${Math.round(fitting * 1000)}`
        if (!this.scene.textures.exists(name)) this.scene.textures.addCanvas(name, canvas)
        const stale = drawn.image?.texture.key
        if (drawn.image) drawn.image.setTexture(name)
        else {
          drawn.image = this.scene.add.image(0, 0, name).setOrigin(0).setDepth(drawn.depth)
          drawn.alpha = first ? 1 : 0
        }
        drawn.scale = scale
        this.laid = -1
        if (stale !== undefined && stale !== name) this.scene.textures.remove(stale)
      }),
    )
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
      if (!drawn.image) continue
      const { ox, oy, scale } = camera.frame(drawn.layer.depth, still, frame)
      const { image, box, layer } = drawn
      const x = layer.rolls === true ? box.x + departure.x : box.x
      const y = layer.rolls === true ? box.y + departure.y : box.y
      image.setPosition(ox + x * scale, oy + y * scale).setDisplaySize(box.width * scale, box.height * scale)
      const step = still ? 1 : deltaMs / fade
      const there = drawn.wanted || (layer.rolls === true && departure.running)
      drawn.alpha = there ? Math.min(1, drawn.alpha + step) : Math.max(0, drawn.alpha - step)
      image.setAlpha(drawn.alpha).setVisible(drawn.alpha > 0)
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

function put(
  container: Phaser.GameObjects.Container,
  { ox, oy, scale }: { ox: number; oy: number; scale: number },
): void {
  container.setPosition(ox, oy).setScale(scale)
}
