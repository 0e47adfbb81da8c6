import type { View } from '#engine'
import type { StageExtra } from './types.ts'

/** How fast people speak, characters a second: how long a mouth moves follows from it. */
const speed = 14
const shortest = 900

/** Who speaks on stage, who spoke before, and for how long a mouth moves. */
export class Talk {
  private key: string | null = null
  private left = 0
  /** Cast id of who says the latest line. */
  speaker: string | null = null
  /** Who spoke before. */
  before: string | null = null
  /** ms since a line was last begun. */
  silence = 0

  /** Hears what a view says, or what the trainee says in an act. Returns whether that is another line than before. */
  hear(view: View, extra: StageExtra): boolean {
    const acting = extra.mode === 'acting' && extra.acting?.spoken === true
    const own = view.cast.find((member) => member.you)?.id ?? null
    const key = acting ? `acting ${extra.acting?.text ?? ''}` : (view.speech?.key ?? null)
    if (key === this.key) return false
    this.key = key
    const who = acting ? own : (view.speech?.who ?? null)
    const text = acting ? (extra.acting?.text ?? '') : (view.speech?.text ?? '')
    if (who !== this.speaker && this.speaker !== null) this.before = this.speaker
    this.speaker = who
    this.left = who === null ? 0 : Math.max(shortest, (text.length / speed) * 1000)
    if (who !== null) this.silence = 0
    return true
  }

  /** Lets time pass. */
  pass(deltaMs: number): void {
    this.silence += deltaMs
    this.left -= deltaMs
  }

  /** Whether somebody's mouth moves. */
  speaks = (id: string): boolean => this.left > 0 && id === this.speaker
}
