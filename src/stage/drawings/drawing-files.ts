const addresses = import.meta.glob<string>(
  ['../../../assets/{cast,places}/*/*.svg', '../../../assets/insets/*.svg', '!**/card-*.svg'],
  { query: '?url&no-inline', import: 'default', eager: true },
)

/**
 * Fetches the SVG text of a drawing, each of which is a file of its own. In a build of the program they are packed, and `packed-drawings.ts`
 * stands in for this module (build/pack-drawings.ts).
 * @param path folder and name under assets, without `.svg`: `cast/body/standing`
 * @throws when there is no such drawing, or it cannot be fetched
 */
export async function fetchDrawing(path: string): Promise<string> {
  const address = addresses[`../../../assets/${path}.svg`]
  if (address === undefined) throw new Error(`there is no drawing ${path}`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`drawing ${path}: ${response.status}`)
  return response.text()
}
