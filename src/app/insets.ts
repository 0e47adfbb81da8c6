import type { Insets } from '#ui'

/** A drawing as an address: an image made of it can run nothing and fetch nothing. */
const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** The port `insets`: drawings come one by one, with the stage's colours. */
export function createInsets(): Insets {
  return {
    async picture(inset, scenario, cast) {
      try {
        if (inset.picture !== null) return await ownPicture(scenario, inset.picture)
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

/** A picture from the folder of a scenario that came with the program; a scenario from outside is one file and has none. */
async function ownPicture(scenario: string, path: string): Promise<string | null> {
  const { media } = await import('virtual:media')
  return media[scenario]?.[path] ?? null
}
