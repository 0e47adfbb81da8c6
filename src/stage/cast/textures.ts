import type Phaser from 'phaser'
import { addPicture } from '../add-picture.ts'
import type { Drawing } from './compose.ts'
import { ADULT } from './compose.ts'
import { rasterise, type Shading } from './raster.ts'

/** How many pixels (4 bytes each) of unused pictures are kept in case they are needed again. */
const SPARE = 8e6

/** How to light a picture, and how many device px a standing adult is tall in it. */
type Manner = Omit<Shading, 'rim'> & { readonly rim: boolean; readonly tall: number }

interface Entry {
  users: number
  pixels: number
}

/** The pictures of figures in one game. Each is drawn once, shared by all its users, and freed some time after the last one. */
export class CastTextures {
  /** Device px of a standing adult, for people drawn from now on: how finely pictures are drawn. */
  tall = 640
  private readonly manager: Phaser.Textures.TextureManager
  private readonly entries = new Map<string, Entry>()
  private readonly drawing = new Map<string, Promise<void>>()

  private constructor(manager: Phaser.Textures.TextureManager) {
    this.manager = manager
  }

  private static readonly all = new WeakMap<Phaser.Textures.TextureManager, CastTextures>()
  static of(manager: Phaser.Textures.TextureManager): CastTextures {
    const found = CastTextures.all.get(manager) ?? new CastTextures(manager)
    CastTextures.all.set(manager, found)
    return found
  }

  /** Pictures that are drawn ahead are not drawn any more when the game has gone. */
  private readonly later = { isOver: (): boolean => !this.manager.game }

  has(key: string): boolean {
    return this.entries.has(key)
  }

  /** Draws a picture unless it is there. @param later it is drawn ahead of when it may be wanted */
  draw(key: string, drawing: () => Drawing, manner: Manner, later = false): Promise<void> {
    if (this.entries.has(key)) return Promise.resolve()
    const pending = this.drawing.get(key)
    if (pending) return pending
    const made = this.add(key, drawing, manner, later).finally(() => this.drawing.delete(key))
    this.drawing.set(key, made)
    return made
  }

  private async add(key: string, drawing: () => Drawing, manner: Manner, later: boolean): Promise<void> {
    const rim = manner.rim ? Math.max(1, manner.tall / (manner.you ? 300 : 420)) : 0
    const canvas = await rasterise(drawing(), manner.tall / ADULT, { ...manner, rim }, later ? this.later : null)
    if (this.entries.has(key) || !this.manager.game) return
    addPicture(this.manager, key, canvas)
    this.entries.set(key, { users: 0, pixels: canvas.width * canvas.height })
  }

  retain(key: string): void {
    const entry = this.entries.get(key)
    if (entry) entry.users += 1
  }

  /** Ends one use of a picture. When too much is kept, the pictures unused for longest are freed. */
  release(key: string): void {
    const entry = this.entries.get(key)
    if (!entry) return
    entry.users -= 1
    if (entry.users > 0) return
    this.entries.delete(key)
    this.entries.set(key, entry)
    let spare = 0
    for (const e of this.entries.values()) if (e.users <= 0) spare += e.pixels
    for (const [old, e] of this.entries) {
      if (spare <= SPARE) break
      if (e.users > 0) continue
      this.entries.delete(old)
      this.manager.remove(old)
      spare -= e.pixels
    }
  }
}
