/** Texts by the path of each. */
export type Pack = Readonly<Record<string, string>>

async function inflated(packed: ArrayBuffer): Promise<string> {
  // Safari before 16.4 has none.
  if (typeof DecompressionStream === 'undefined') {
    const { unzlibSync } = await import('fflate')
    return new TextDecoder().decode(unzlibSync(new Uint8Array(packed)))
  }
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).text()
}

/** Reads a pack: JSON, deflated in zlib's format, so that it is small on any server and in the browser's storage. Rejects when it is none. */
export const unpacked = async (packed: ArrayBuffer): Promise<Pack> => JSON.parse(await inflated(packed)) as Pack
