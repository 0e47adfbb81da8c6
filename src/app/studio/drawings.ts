import type { Drawings } from '#ui'

/** The pictures of places, as the catalogue shows them. */
const cards = import.meta.glob<string>('../../../assets/places/*/card-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** A drawing as an address: an image made of it can run nothing and fetch nothing. */
const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** Which part of the stage's picture a drawing shows, picture units. */
function viewOf(svg: string): readonly [x: number, y: number, width: number, height: number] {
  const [x = 0, y = 0, width = 1280, height = 720] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  return [x, y, width, height]
}

const share = (value: number, from: number, length: number): number => Math.min(1, Math.max(0, (value - from) / length))

/** Whom a picture of a pose shows. */
const somebody = {
  id: 'somebody',
  rank: 'officer',
  look: { skin: 'brown', hair: 'bun', uniform: true },
  place: 'centre',
  pose: 'standing',
  face: 'calm',
  holds: [],
  wears: [],
} as const

/** The port `drawings`: made of the stage's own pieces, which are fetched when they are asked for. */
export const drawings: Drawings = {
  async person(member, face, cut) {
    try {
      const { likeness } = await import('#stage')
      return addressOf(await likeness(member, face, cut))
    } catch {
      return null
    }
  },
  async posed(how) {
    try {
      const { posed } = await import('#stage')
      return addressOf(await posed({ ...somebody, ...how }))
    } catch {
      return null
    }
  },
  async inset(id) {
    try {
      const { insetDrawing } = await import('#stage')
      const shown = { key: id, id, picture: null, text: null, alt: null, who: null, other: null, since: 0 }
      const svg = await insetDrawing(shown, [])
      return svg === null ? null : addressOf(svg)
    } catch {
      return null
    }
  },
  async place(place, time) {
    try {
      const address = cards[`../../../assets/places/${place}/card-${time}.svg`]
      if (address === undefined) return null
      const { placeMarks } = await import('#stage')
      const [x, y, width, height] = viewOf(await (await fetch(address)).text())
      const landmarks = placeMarks(place).map((mark) => ({
        landmark: mark.landmark,
        x: share(mark.x, x, width),
        y: share(mark.y, y, height),
      }))
      return { address, landmarks }
    } catch {
      return null
    }
  },
}
