/** How long a change of a set piece is news, ms of the scene. */
const news = 6000

/** The set pieces that have changed a short time ago. */
export class ChangedPieces {
  private readonly left = new Map<string, { readonly state: string; ms: number }>()

  /** Takes note of what is different between two states of a place. */
  compare(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): void {
    for (const [piece, state] of Object.entries(now))
      if (before[piece] !== state) this.left.set(piece, { state, ms: news })
  }

  pass(deltaMs: number): void {
    for (const [piece, one] of this.left) if ((one.ms -= deltaMs) <= 0) this.left.delete(piece)
  }

  /** The pieces with their states. */
  *entries(): Generator<readonly [string, string]> {
    for (const [piece, { state }] of this.left) yield [piece, state]
  }

  clear(): void {
    this.left.clear()
  }
}
