import type { CastView } from '#engine'
import type { Eyes, Mouth } from './compose.ts'
import type { HeadLayer } from './head-layer.ts'
import { Blinks, mouthAt, restingMouth } from './life.ts'
import type { CastMember } from './poses.ts'
import type { Portrait } from './portrait.ts'

/** The face of one person, which blinks and speaks. */
export class Expression {
  /** The face that is shown. */
  face: CastView['face']
  private readonly head: HeadLayer
  private readonly portrait: Portrait
  private readonly blinks: Blinks
  private readonly seed: number
  private readonly still: boolean

  /** @param still with reduced motion a face neither blinks nor moves its mouth */
  constructor(
    head: HeadLayer,
    portrait: Portrait,
    face: CastView['face'],
    { seed, still }: { seed: number; still: boolean },
  ) {
    this.head = head
    this.portrait = portrait
    this.face = face
    this.seed = seed
    this.still = still
    this.blinks = new Blinks(seed)
  }

  /** @param time ms since the figure came; it must not run backwards */
  update({ pose }: Pick<CastMember, 'pose'>, talking: boolean, time: number): void {
    const asleep = pose === 'asleep'
    const rest = restingMouth(pose)
    if (this.still) return this.mood(asleep ? 'lids' : 'eyes', rest === 0 ? 'mouth' : 'open')
    const mouth = talking ? mouthAt(this.seed, time) : rest
    const shut = asleep || this.blinks.shut(time)
    if (shut) this.mood('lids', mouth === 0 ? 'mouth' : 'half')
    else this.mood('eyes', mouth === 0 ? 'mouth' : mouth === 1 ? 'half' : 'open')
  }

  mood(eyes: Eyes, mouth: Mouth): void {
    this.head.look(this.portrait, this.face, eyes, mouth)
  }
}
