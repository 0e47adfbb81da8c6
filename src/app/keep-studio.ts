import { STUDIO, STUDIO_FILES } from './studio-cache.ts'

/**
 * Keeps the whole Studio for when there is no connection. It is a third of the program and few write scenarios, so that it is
 * not fetched before somebody has opened it. Where it cannot be kept, its parts are fetched as they are opened.
 */
export async function keepStudio(): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return
    const answer = await fetch(STUDIO_FILES, { cache: 'no-cache' })
    if (!answer.ok) return
    const files = new Set(((await answer.json()) as string[]).map((file) => new URL(file, location.href).href))
    const cache = await caches.open(STUDIO)
    const kept = await cache.keys()
    // Built files carry the hash of their content in their name: others are of an older version.
    await Promise.all(kept.filter(({ url }) => !files.has(url)).map((old) => cache.delete(old)))
    const here = new Set(kept.map(({ url }) => url))
    await cache.addAll([...files].filter((file) => !here.has(file)))
  } catch {
    // There is no connection, or no room.
  }
}
