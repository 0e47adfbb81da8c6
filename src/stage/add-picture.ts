import type Phaser from 'phaser'

/**
 * Makes a canvas known as a texture that is drawn from and never drawn on. Phaser's own `addCanvas` reads all its pixels back at once,
 * in case somebody wants to change them; where the processor draws, that costs as much as the drawing.
 * @returns null when there is a texture of this name already
 */
export function addPicture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture | null {
  const texture = textures.create(key, canvas, canvas.width, canvas.height)
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
  return texture
}
