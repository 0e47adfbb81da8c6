import type Phaser from 'phaser'

/** What pictures are put together from, without a screen: keeps where it is and what it shows, takes all else. */
class FakeObject {
  x = 0
  y = 0
  scaleX = 1
  scaleY = 1
  alpha = 1
  visible = true
  texture = ''
  setTexture(key: string): this {
    this.texture = key
    return this
  }
  setVisible(on: boolean): this {
    this.visible = on
    return this
  }
  setAlpha(alpha: number): this {
    this.alpha = alpha
    return this
  }
  setPosition(x: number, y: number): this {
    this.x = x
    this.y = y
    return this
  }
  setScale(x: number, y = x): this {
    this.scaleX = x
    this.scaleY = y
    return this
  }
  setOrigin = (): this => this
  setAngle = (): this => this
  setRotation = (): this => this
  setDepth = (): this => this
  setDisplaySize = (): this => this
  add = (): this => this
  sort = (): this => this
  destroy = (): void => {}
}

/** Stands in for a Phaser scene; `seen` are the textures of the images shown. */
export function fakeScene() {
  const images: FakeObject[] = []
  const image = (): FakeObject => {
    const made = new FakeObject()
    images.push(made)
    return made
  }
  const container = (): FakeObject => new FakeObject()
  const scene = {
    sys: { isActive: () => true },
    make: { image, container },
    add: { image: (_x: number, _y: number, key: string) => image().setTexture(key), container },
    textures: { game: {}, create: () => null, remove: () => null, exists: () => false },
  }
  return {
    scene: scene as unknown as Phaser.Scene,
    images,
    seen: () => images.filter(({ visible, texture }) => visible && texture !== '').map(({ texture }) => texture),
  }
}
