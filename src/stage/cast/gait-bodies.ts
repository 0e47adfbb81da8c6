import { attireOf, inAttire } from './attire.ts'
import type { PieceName } from './piece-name.ts'
import type { Portrait } from './portrait.ts'
import { walkBody, WALK_FRAMES, type CastMember } from './poses.ts'

/** The bodies of one person's walk, in what that person has in hand and wears. */
export class GaitBodies {
  private readonly portrait: Portrait
  /** The person whose walk has last been drawn whole. */
  private learnt: CastMember | null = null
  private wanted: CastMember | null = null
  private learning = false

  constructor(portrait: Portrait) {
    this.portrait = portrait
  }

  /** Whether there is a walk to show. */
  get ready(): boolean {
    return this.learnt !== null
  }

  /** A frame of the walk: in the old attire until all frames of the new one are there. Call it once it is `ready`. */
  body(frame: number): PieceName {
    const member = this.learnt ?? this.wanted
    if (member === null) throw new Error('nobody has learnt to walk')
    return this.frame(member, frame)
  }

  private frame(member: CastMember, frame: number): PieceName {
    const { build } = this.portrait.wardrobe
    return inAttire(walkBody(frame, build), attireOf({ ...member, pose: 'walking' }))
  }

  /** Draws the walk of a person one picture after the other, while there is time: `paintNow` hurries it. */
  async learn(member: CastMember, isOver: () => boolean): Promise<void> {
    this.wanted = member
    if (this.learning) return
    this.learning = true
    while (this.wanted !== null && !isOver()) {
      const next: CastMember = this.wanted
      this.wanted = null
      await this.load(next, isOver)
      if (!isOver() && this.wanted === null) this.learnt = next
    }
    this.learning = false
  }

  private async load(member: CastMember, isOver: () => boolean): Promise<void> {
    if (this.learnt !== null && this.frame(member, 0) === this.frame(this.learnt, 0)) return
    for (let frame = 0; frame < WALK_FRAMES && !isOver(); frame += 1) {
      await this.portrait.loadBody(this.frame(member, frame), true)
    }
  }
}
