import { packs } from 'virtual:drawing-packs'
import { packOf } from './pack-of.ts'
import { unpacked, type Pack } from './unpacked.ts'

const opened = new Map<string, Promise<Pack>>()

async function fetchPack(name: string): Promise<Pack> {
  const address = packs[name]
  if (address === undefined) throw new Error(`there is no pack ${name}`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`pack ${name}: ${response.status}`)
  return unpacked(await response.arrayBuffer())
}

/** Each pack is fetched once. One that could not be had is asked for again the next time. */
function open(name: string): Promise<Pack> {
  const known = opened.get(name)
  if (known !== undefined) return known
  const opening = fetchPack(name).catch((error: unknown) => {
    opened.delete(name)
    throw error
  })
  opened.set(name, opening)
  return opening
}

/** As `fetchDrawing` of `drawing-files.ts`, from the packs of a build. */
export async function fetchDrawing(path: string): Promise<string> {
  const text = (await open(packOf(path)))[path]
  if (text === undefined) throw new Error(`there is no drawing ${path}`)
  return text
}
