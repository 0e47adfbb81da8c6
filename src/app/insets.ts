import type { Insets } from '#ui'
import type { OwnMedia } from './own-media.ts'

/** A drawing as an address: an image made of it can run nothing and fetch nothing. */
const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** The port `insets`: drawings come one by one, with the stage's colours. */
export function createInsets(media: OwnMedia): Insets {
  return {
    async picture(inset, scenario, cast) {
      try {
        if (inset.picture !== null) return await media.address(scenario, inset.picture)
        const { insetDrawing } = await import('#stage')
        const svg = await insetDrawing(inset, cast)
        return svg === null ? null : addressOf(svg)
      } catch {
        // Its words are shown instead.
        return null
      }
    },
  }
}
