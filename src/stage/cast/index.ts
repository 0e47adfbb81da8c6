import type Phaser from 'phaser'
import { attireOf, inAttire } from './attire.ts'
import { Portrait } from './portrait.ts'
import { bodyOf, type CastMember } from './poses.ts'
import type { Grade } from './raster.ts'
import { CastTextures } from './textures.ts'
import { wardrobeOf } from './wardrobe.ts'

export { fetchLooks } from './fetch-looks.ts'
export { Figure } from './figure.ts'
export type { Point, PointName } from './points.ts'
export type { CastMember, StagePose } from './poses.ts'
export type { Grade } from './raster.ts'

/**
 * Draws the first pose and face of everybody, so that figures made afterwards appear at once.
 * `height` is how tall a standing adult is drawn, device px; from now on it applies to all figures of the game.
 */
export async function loadCast(
  scene: Phaser.Scene,
  members: readonly CastMember[],
  { height, grade }: { readonly height: number; readonly grade: Grade | null },
): Promise<void> {
  const textures = CastTextures.of(scene.textures)
  textures.tall = Math.round(height)
  await Promise.all(
    members.map(async (member) => {
      const portrait = new Portrait(textures, wardrobeOf(member), grade, member.you)
      const body = inAttire(bodyOf(member, portrait.wardrobe), attireOf(member))
      await Promise.all([portrait.loadHead(member.wears), portrait.loadBody(body), portrait.loadFace(member.face)])
      portrait.release()
    }),
  )
}
