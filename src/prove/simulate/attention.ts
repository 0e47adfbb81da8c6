import type { Harm } from '#engine'
import { harmHeight } from '#score'
import type { Chance } from './chance.ts'
import { impressionOf, seemsWrong } from './judgement.ts'
import type { Impression } from './judgement.ts'
import type { Seen } from './mind.ts'
import type { Skill } from './skill.ts'

/** What a trainee is about to do with the choices. */
export type Aim =
  /** Something seems wrong. */
  | 'stop'
  /** Nothing seems wrong, but a cue makes one want to know. */
  | 'ask'
  /** Somebody asked for an answer, and nothing seems wrong. */
  | 'answer'

/** Where the attention of a trainee who looks at what happens is. */
export interface Attention {
  /** When the choices are to be opened because of what is seen, scenario ms; null: not because of this. */
  sees(seen: Seen): number | null
  readonly impression: Impression
  readonly aim: Aim
}

interface AttentionOptions {
  /** The least harm that makes one step in. */
  readonly from?: Harm
}

/**
 * A trainee who looks: notices cues or misses them, takes a beat for what it is or for something a step beside it, and
 * speaks up again after a brush-off or gives in until it gets worse. Before the first cue that was noticed, only open
 * harm (`violation`) tells anything.
 */
export function attentive(skill: Skill, chance: Chance, { from = 'building' }: AttentionOptions = {}): Attention {
  let impression: Impression | null = null
  let aim: Aim = 'stop'
  let alarmed = false
  /** The harm at which one gave in; null while one has not. */
  let gaveIn: Harm | null = null

  const soon = (at: number, why: Aim): number => {
    aim = why
    return at + chance.around(skill.delay)
  }
  /** Whether one still has the heart to speak up: asked anew when it gets worse. */
  const dares = (now: Impression): boolean => {
    if (gaveIn === null) return true
    if (harmHeight(now.harm) <= harmHeight(gaveIn)) return false
    gaveIn = chance.happens(skill.persists) ? null : now.harm
    return gaveIn === null
  }
  const grave = (now: Impression): boolean => harmHeight(now.harm) >= harmHeight(from)

  function begins({ beat, brushedOff, readAt }: Seen & { what: 'beat' }): number | null {
    const now = impressionOf(beat, skill, chance)
    impression = now
    if (brushedOff && !chance.happens(skill.persists)) gaveIn = now.harm
    if (!dares(now) || !grave(now)) return null
    const plain = harmHeight(now.harm) >= harmHeight('violation')
    if (!alarmed && !plain) return null
    return chance.happens(skill.notices) ? soon(readAt, 'stop') : null
  }
  function cued({ at }: Seen, now: Impression): number | null {
    if (!chance.happens(skill.notices)) return null
    alarmed = true
    if (gaveIn !== null) return null
    if (grave(now)) return soon(at, 'stop')
    return !seemsWrong(now) && chance.happens(skill.asks) ? soon(at, 'ask') : null
  }

  return {
    sees(seen) {
      if (seen.what === 'beat') return begins(seen)
      if (impression === null) throw new Error('a cue or an ask before any beat')
      if (seen.what === 'cue') return cued(seen, impression)
      if (gaveIn !== null) return null
      return soon(seen.at, seemsWrong(impression) && grave(impression) ? 'stop' : 'answer')
    },
    get impression() {
      if (impression === null) throw new Error('choices before any beat')
      return impression
    },
    get aim() {
      return aim
    },
  }
}
