const files = import.meta.glob<string>(
  ['../../../assets/{cast,places}/*/*.svg', '../../../assets/insets/*.svg', '!**/card-*.svg'],
  { query: '?raw', import: 'default' },
)

/**
 * Fetches the SVG text of a drawing, each of which is a file of its own. In a build of the program they are packed, and `packed-drawings.ts`
 * stands in for this module (build/pack-drawings.ts).
 * @param path folder and name under assets, without `.svg`: `cast/body/standing`
 * @throws when there is no such drawing, or it cannot be fetched
 */
export async function fetchDrawing(path: string): Promise<string> {
  const file = files[`../../../assets/${path}.svg`]
  if (file === undefined) throw new Error(`there is no drawing ${path}`)
  return file()
}
