import type { PieceName } from './compose.ts'

const urls = import.meta.glob<string>('../../../assets/cast/**/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const texts = new Map<PieceName, string>()
const loading = new Map<PieceName, Promise<void>>()

/** The text of a piece that has been fetched, or null. */
export const pieceText = (name: PieceName): string | null => texts.get(name) ?? null

/** Fetches pieces that are not here yet. Rejects when one does not exist or cannot be fetched. */
export async function fetchPieces(names: readonly PieceName[]): Promise<void> {
  const missing = names.filter((name) => !texts.has(name))
  await Promise.all(
    missing.map((name) => {
      const pending = loading.get(name) ?? fetchPiece(name).finally(() => loading.delete(name))
      loading.set(name, pending)
      return pending
    }),
  )
}

async function fetchPiece(name: PieceName): Promise<void> {
  const url = urls[`../../../assets/cast/${name}.svg`]
  if (url === undefined) throw new Error(`the cast has no piece ${name}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`piece ${name}: ${response.status}`)
  texts.set(name, await response.text())
}
