import type Phaser from 'phaser'
import type { CastView, View } from '#engine'
import type { Landmark } from '#scenario'
import { Actor } from './actor.ts'
import type { Groups } from './actor.ts'
import type { Grade } from './cast/index.ts'
import type { Attention } from './attention.ts'
import { presentIn } from './arrange.ts'
import type { Free } from './free.ts'
import { wayFrom } from './doors.ts'
import type { Door, PictureBox } from './place/place-set.ts'
import { outside } from './marks.ts'
import type { Marks, Spot } from './marks.ts'
import type { OwnAct } from './own-act.ts'
import { OwnFigure } from './own-figure.ts'
import { stagingOf } from './staging.ts'
import type { Staged } from './staging.ts'
import { Talk } from './talk.ts'
import type { StageExtra } from './types.ts'
import { extentIn, otherIn } from './whereabouts.ts'

/** The faces of people who raise their voice. */
const loud: ReadonlySet<CastView['face']> = new Set(['angry', 'rage', 'driven', 'contempt'])
/** How often people who only breathe are moved on where drawing is costly, ms. */
const sparingly = 100
/** By how much one such person is moved on after another, ms: few of them change in the same frame. */
const apart = 37

export interface Direction {
  readonly view: View
  readonly extra: StageExtra
  readonly marks: Marks
  /** By which people come and go. */
  readonly doors: readonly Door[]
  /** What lies on the floor. */
  readonly floor: readonly PictureBox[]
  /** Where the trainee's own figure must stay. */
  readonly free: Free
  /** Figures make no movement of their own. */
  readonly reducedMotion: boolean
  /** The stopped car begins to drive off: where people sit in it, and how long it is seen, ms. */
  readonly departing: { readonly seat: Spot; readonly ms: number } | null
  /** Nobody walks: everybody appears at once where they should be. */
  readonly cut: boolean
}

/** Puts the cast where a view says, and lets them walk, look and speak. It decides nothing else. */
export class CastDirector {
  private readonly actors = new Map<string, Actor>()
  private readonly scene: Phaser.Scene
  private readonly groups: Groups
  private readonly grade: Grade
  private readonly wet: boolean
  private readonly sparing: boolean
  /** Time that people at rest have not been given yet, ms. */
  private readonly owed = new Map<string, number>()
  private first = true
  private frozen = false
  private readonly talk = new Talk()
  private readonly own = new OwnFigure()
  private latest: Direction | null = null
  /** The landmarks of the doors through which somebody goes now. Another set as soon as that changes. */
  passing: ReadonlySet<Landmark> = new Set()
  attention: Attention = { speaker: null, partner: null, facing: {} }

  /** @param how `wet`: the ground mirrors; `sparing`: people at rest move in small steps, not all in the same frame */
  constructor(
    scene: Phaser.Scene,
    groups: Groups,
    grade: Grade,
    how: { readonly wet: boolean; readonly sparing: boolean },
  ) {
    this.scene = scene
    this.groups = groups
    this.grade = grade
    this.wet = how.wet
    this.sparing = how.sparing
  }

  direct(direction: Direction): void {
    const { view, extra, marks, floor, free, cut } = direction
    const acting = extra.mode === 'acting' ? extra.acting : null
    const present = presentIn(view, marks)
    const own = present.find(({ member }) => member.you)
    const others = present.filter((one) => one !== own)
    const act = this.own.actOf(extra, own, others, cut)
    this.latest = direction
    const there = new Set(present.map(({ member }) => member.id))
    const seated = present.some(({ spot }) => spot.depth === 'seat')
    for (const member of view.cast) if (!there.has(member.id)) this.dismiss(member, direction, seated)
    for (const [id, actor] of this.actors) {
      if (!view.cast.some((member) => member.id === id)) actor.leave({ spot: outside(actor.spot), door: null }, true)
    }
    const another = this.talk.hear(view, extra)
    const { speaker, before } = this.talk
    const line = speaker === null ? view.action : view.speech
    const { people, attention } = stagingOf({
      view,
      marks,
      present,
      act,
      floor,
      choosing: extra.mode === 'choosing' ? free : null,
      line: {
        who: acting ? (own?.member.id ?? null) : (line?.who ?? null),
        to: acting ? acting.to : (line?.to ?? null),
        before,
      },
      leaving: [...this.actors].map(([id, { spot, you }]) => ({ id, x: spot.x, you })),
    })
    this.attention = attention
    for (const staged of people.values()) this.place(staged, direction, act)
    if (another && !acting) this.startle(view)
    this.still(extra.mode === 'choosing' && view.choices?.by !== 'ask')
    this.first = false
  }

  /** Makes the trainee's own figure start a little when a raised voice close by is meant for it. */
  private startle(view: View): void {
    const you = this.you()
    const speaker = this.actors.get(this.talk.speaker ?? '')
    const face = view.cast.find((member) => member.id === this.talk.speaker)?.face
    if (!you || !speaker || speaker === you || view.tension < 2 || !loud.has(face ?? 'calm')) return
    const { partner } = this.attention
    if (partner !== null && this.actors.get(partner) === you) you.flinch(speaker.x < you.x ? 'left' : 'right')
  }

  private atOnce({ reducedMotion, cut }: Direction): boolean {
    return this.first || reducedMotion || cut
  }

  /** Lets somebody leave who is not in the picture any more. @param driven whether somebody sits in the car from now on */
  private dismiss(member: CastView, direction: Direction, driven: boolean): void {
    const { marks, doors, departing } = direction
    const actor = this.actors.get(member.id)
    const atOnce = this.atOnce(direction)
    if (actor && departing && !atOnce && !driven && this.boards(actor, member, departing.seat)) actor.ride(departing.ms)
    else actor?.leave(wayFrom(actor.spot, marks, doors), atOnce)
  }

  private place({ shown: member, spot, facing, touches }: Staged, direction: Direction, act: OwnAct | null): void {
    const { extra, marks, doors, reducedMotion, cut } = direction
    const atOnce = this.atOnce(direction)
    const choosing = member.you && extra.mode === 'choosing'
    const face = member.you ? this.own.face(act?.face ?? member.face, extra) : member.face
    const shown = { ...member, face }
    let actor = this.actors.get(member.id)
    if (!actor) {
      const way = wayFrom(spot, marks, doors)
      const comes = !atOnce && spot.depth === 'stand'
      const from = !comes ? spot : way.door === null ? { ...way.spot, y: spot.y, scale: spot.scale } : way.spot
      actor = new Actor(this.scene, this.groups, shown, from, { reducedMotion, wet: this.wet, grade: this.grade })
      this.actors.set(member.id, actor)
      if (comes) actor.enter(way)
      actor.hold(this.frozen && !member.you)
    }
    actor.stay()
    actor.touch(touches)
    actor.take(shown, spot, {
      cut: atOnce,
      hurry: member.you && (act !== null || choosing || actor.spot.depth === 'front'),
      // After a cut nobody is left where they were, nor is the driver of a car that is not there any more.
      vanish: cut || (actor.spot.depth === 'seat' && marks['driver-seat'].depth !== 'seat'),
    })
    actor.look(facing)
    actor.tilt(member.you && act ? act.lean : 0)
  }

  /** Whether somebody leaves in the car: a person who sits in it, or a civilian, whose car it is, while nobody else drives. */
  private boards(actor: Actor, member: CastView, seat: Spot): boolean {
    if (actor.leavingNow) return false
    if (actor.spot.depth === 'seat') return true
    const taken = [...this.actors.values()].some(({ spot }) => spot.depth === 'seat')
    if (taken || member.rank !== 'civilian') return false
    actor.take({ ...member, pose: 'sitting', place: 'driver-seat' }, seat, { cut: true, vanish: true })
    return true
  }

  private still(on: boolean): void {
    if (on === this.frozen) return
    this.frozen = on
    for (const actor of this.actors.values()) if (!actor.you) actor.hold(on)
  }

  /** @param paused whether nobody moves at all */
  pause(paused: boolean): void {
    for (const actor of this.actors.values()) actor.hold(paused || (this.frozen && !actor.you))
  }

  update(deltaMs: number): void {
    this.talk.pass(deltaMs)
    if (this.own.pass(deltaMs) && this.latest) this.direct(this.latest)
    for (const [id, actor] of this.actors) {
      actor.speak(this.talk.speaks(id))
      this.pass(id, actor, deltaMs)
      if (actor.gone) {
        actor.destroy()
        this.actors.delete(id)
        this.owed.delete(id)
      }
    }
    this.groups.stand.sort('y')
    this.watchDoors()
  }

  /** Moves somebody on, who may get the time of several frames in one. */
  private pass(id: string, actor: Actor, deltaMs: number): void {
    if (!this.sparing || deltaMs === 0) return actor.update(deltaMs)
    const owed = (this.owed.get(id) ?? (this.owed.size * apart) % sparingly) + deltaMs
    const waits = owed < sparingly && actor.resting
    this.owed.set(id, waits ? owed : 0)
    if (!waits) actor.update(owed)
  }

  private watchDoors(): void {
    const now = new Set<Landmark>()
    for (const { passing } of this.actors.values()) if (passing !== null) now.add(passing)
    const same = now.size === this.passing.size && [...now].every((door) => this.passing.has(door))
    if (!same) this.passing = now
  }

  /** Everyone in the picture. */
  entries(): IterableIterator<[string, Actor]> {
    return this.actors.entries()
  }

  /** ms since a line was last begun. */
  get silence(): number {
    return this.talk.silence
  }

  /** Whether pictures of somebody are still being drawn. */
  get busy(): boolean {
    return [...this.actors.values()].some(({ busy }) => busy)
  }

  /** Whether somebody walks, changes their pose or waits for a picture of it. */
  get active(): boolean {
    return [...this.actors.values()].some(({ moving, changing, busy }) => moving || changing || busy)
  }

  /** Cast ids of those who are on the way to their place, or out of the picture. */
  moving(): ReadonlySet<string> {
    const found = new Set<string>()
    for (const [id, actor] of this.actors) if (actor.moving) found.add(id)
    return found
  }

  xOf(id: string | null): number | null {
    return id === null ? null : (this.actors.get(id)?.spot.x ?? null)
  }

  /** x of the person on whom the camera stays while the trainee chooses. */
  other(): number | null {
    return otherIn(this.actors, this.attention)
  }

  /** x of the leftmost and the rightmost person. */
  extent(): ReturnType<typeof extentIn> {
    return extentIn(this.actors)
  }

  you(): Actor | undefined {
    for (const actor of this.actors.values()) if (actor.you) return actor
    return undefined
  }

  /** Where the trainee's own figure stands while it is in front of all others; null while it stands among them. */
  get forward(): Spot | null {
    const spot = this.you()?.spot
    return spot?.depth === 'front' ? spot : null
  }

  destroy(): void {
    for (const actor of this.actors.values()) actor.destroy()
    this.actors.clear()
  }
}
