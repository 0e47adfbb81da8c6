import type Phaser from 'phaser'

/** What a figure is put together from, without a screen: keeps the texture it shows, takes everything else. */
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
  add = (): this => this
  destroy = (): void => {}
}

/** Stands in for a Phaser scene where figures are made; `seen` are the textures of the images shown. */
export function fakeScene(): { readonly scene: Phaser.Scene; readonly seen: () => string[] } {
  const images: FakeObject[] = []
  const image = (): FakeObject => {
    const made = new FakeObject()
    images.push(made)
    return made
  }
  const scene = {
    make: { image, container: () => new FakeObject() },
    textures: { game: {}, addCanvas: () => null, remove: () => null },
  }
  return {
    scene: scene as unknown as Phaser.Scene,
    seen: () => images.filter(({ visible, texture }) => visible && texture !== '').map(({ texture }) => texture),
  }
}
