import type Phaser from 'phaser'
import type { CastView, View } from '#engine'
import { Actor } from './actor.ts'
import type { Groups } from './actor.ts'
import type { Grade } from './cast/index.ts'
import { attend } from './attention.ts'
import type { Attention } from './attention.ts'
import { nearer, outside, spotOf } from './marks.ts'
import type { Marks, Spot } from './marks.ts'
import type { StageExtra } from './types.ts'

/** How fast people speak, characters a second, for how long a mouth moves. */
const speech = 14
const shortestSpeech = 900
/** How far one steps forward to speak up, picture units. */
const steps = { probe: 24, alert: 44, challenge: 80, 'take-action': 120 } as const

export interface Direction {
  readonly view: View
  readonly extra: StageExtra
  readonly marks: Marks
  /** Where words cover the picture, in picture units from left and right; the own figure keeps out of them. */
  readonly free: { readonly left: number; readonly right: number }
  /** Figures keep still of themselves. */
  readonly reducedMotion: boolean
  /** Nobody walks: everyone is at once where they should be. */
  readonly cut: boolean
}

/** Puts the cast where a view says, and has them walk, look and speak. Decides nothing else. */
export class CastDirector {
  private readonly actors = new Map<string, Actor>()
  private readonly scene: Phaser.Scene
  private readonly groups: Groups
  private readonly grade: Grade
  private readonly wet: boolean
  private first = true
  private line: string | null = null
  private speaker: string | null = null
  private before: string | null = null
  private talking = 0
  private frozen = false
  /** ms since a line was last begun. */
  silence = 0
  attention: Attention = { speaker: null, partner: null, facing: {} }

  constructor(scene: Phaser.Scene, groups: Groups, grade: Grade, wet: boolean) {
    this.scene = scene
    this.groups = groups
    this.grade = grade
    this.wet = wet
  }

  direct(direction: Direction): void {
    const { view, extra } = direction
    for (const member of view.cast) this.place(member, direction)
    for (const [id, actor] of this.actors) {
      if (!view.cast.some((member) => member.id === id)) actor.leave(outside(actor.spot), true)
    }
    this.listen(view, extra)
    const own = view.cast.find((member) => member.you)?.id ?? null
    const acting = extra.mode === 'acting' ? extra.acting : null
    const people = [...this.actors].map(([id, actor]) => ({ id, x: actor.spot.x, you: actor.you }))
    const speaking = acting ? own : (this.speaker ?? view.action?.who ?? null)
    this.attention = attend(people, speaking, acting?.to ?? null, this.before)
    for (const [id, actor] of this.actors) actor.look(this.attention.facing[id] ?? 'left')
    this.still(extra.mode === 'choosing' && view.choices?.by !== 'ask')
    this.first = false
  }

  private place(member: CastView, { view, extra, marks, free, reducedMotion, cut }: Direction): void {
    const atOnce = this.first || reducedMotion || cut
    let actor = this.actors.get(member.id)
    if (member.place === 'off') {
      actor?.leave(outside(actor.spot), atOnce)
      return
    }
    let spot = spotOf(marks, member.place, member.you)
    let shown = member
    if (member.you && extra.mode === 'choosing') spot = forward(spot, free)
    if (member.you && extra.mode === 'acting') {
      spot = this.actingSpot(spot, view, extra, marks)
      shown = gesture(member, extra)
    }
    if (!actor) {
      const from = atOnce || spot.depth !== 'stand' ? spot : { ...outside(spot), y: spot.y, scale: spot.scale }
      actor = new Actor(this.scene, this.groups, member, from, { reducedMotion, wet: this.wet, grade: this.grade })
      this.actors.set(member.id, actor)
      actor.hold(this.frozen && !member.you)
    }
    actor.stay()
    actor.show(shown)
    actor.go(spot, atOnce)
  }

  /** Speaking up takes a step toward the other; to take action means to go there. */
  private actingSpot(spot: Spot, view: View, extra: StageExtra, marks: Marks): Spot {
    const to = view.cast.find((member) => member.id === extra.acting?.to)
    const rung = extra.acting?.rung
    if (!rung || !to || to.you || to.place === 'off' || spot.depth !== 'stand') return spot
    const target = marks[to.place]
    if (rung !== 'take-action' || target.depth !== 'stand') {
      return { ...spot, x: spot.x + Math.sign(target.x - spot.x) * steps[rung] }
    }
    const side = spot.x >= target.x ? 1 : -1
    const beside = nearer(target)
    return { ...beside, x: target.x + side * 128, y: target.y + 14, scale: target.scale * 1.05 }
  }

  private listen(view: View, extra: StageExtra): void {
    const acting = extra.mode === 'acting' && extra.acting?.spoken === true
    const own = view.cast.find((member) => member.you)?.id ?? null
    const key = acting ? `acting ${extra.acting?.text ?? ''}` : (view.speech?.key ?? null)
    if (key === this.line) return
    this.line = key
    const who = acting ? own : (view.speech?.who ?? null)
    const text = acting ? (extra.acting?.text ?? '') : (view.speech?.text ?? '')
    if (who !== this.speaker && this.speaker !== null) this.before = this.speaker
    this.speaker = who
    this.talking = who === null ? 0 : Math.max(shortestSpeech, (text.length / speech) * 1000)
    if (who !== null) this.silence = 0
  }

  private still(on: boolean): void {
    if (on === this.frozen) return
    this.frozen = on
    for (const actor of this.actors.values()) if (!actor.you) actor.hold(on)
  }

  /** @param paused nobody moves at all */
  pause(paused: boolean): void {
    for (const actor of this.actors.values()) actor.hold(paused || (this.frozen && !actor.you))
  }

  update(timeMs: number, deltaMs: number): void {
    this.silence += deltaMs
    this.talking -= deltaMs
    for (const [id, actor] of this.actors) {
      actor.speak(this.talking > 0 && id === this.speaker)
      actor.update(timeMs, deltaMs)
      if (actor.gone) {
        actor.destroy()
        this.actors.delete(id)
      }
    }
    this.groups.stand.sort('y')
  }

  /** Everyone in the picture. */
  entries(): IterableIterator<[string, Actor]> {
    return this.actors.entries()
  }

  xOf(id: string | null): number | null {
    return id === null ? null : (this.actors.get(id)?.spot.x ?? null)
  }

  /** x of the leftmost and the rightmost person; the middle of the picture when it is empty. */
  extent(): { left: number; right: number } {
    const all = [...this.actors.values()].filter((actor) => !actor.leavingNow).map((actor) => actor.spot.x)
    return all.length === 0 ? { left: 640, right: 640 } : { left: Math.min(...all), right: Math.max(...all) }
  }

  you(): Actor | undefined {
    return [...this.actors.values()].find((actor) => actor.you)
  }

  destroy(): void {
    for (const actor of this.actors.values()) actor.destroy()
    this.actors.clear()
  }
}

/** A step toward the viewer, out from under the words. */
function forward(spot: Spot, free: Direction['free']): Spot {
  const scale = spot.scale * 1.12
  const half = 120 * scale
  const x = Math.max(free.left + half, Math.min(spot.x, free.right - half))
  return { x, y: spot.y + 46, scale, depth: 'front' }
}

/** What the body says when one speaks up. The face stays the trainee's own: calm and serious, never angry. */
function gesture(member: CastView, extra: StageExtra): CastView {
  const rung = extra.acting?.rung
  if (rung === 'take-action') return { ...member, pose: 'gripping-arm', face: 'serious' }
  if (rung === 'challenge') return { ...member, pose: 'pointing', face: 'serious' }
  if (rung === 'alert') return { ...member, pose: 'standing', face: 'explaining' }
  if (rung === 'probe') return { ...member, pose: 'standing', face: 'concerned' }
  return member
}
