import { fetchDrawing } from '../drawings/drawing-files.ts'
import type { PieceName } from './compose.ts'

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
  texts.set(name, await fetchDrawing(`cast/${name}`))
}
