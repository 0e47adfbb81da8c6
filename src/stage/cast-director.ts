import type Phaser from 'phaser'
import type { CastView, View } from '#engine'
import type { Landmark } from '#scenario'
import { Actor } from './actor.ts'
import type { Groups } from './actor.ts'
import type { CastMember, Grade } from './cast/index.ts'
import { attend } from './attention.ts'
import type { Attention, Person } from './attention.ts'
import { arrange, presentIn } from './arrange.ts'
import type { Arranged } from './arrange.ts'
import { isHeld } from './contact.ts'
import { faceAt, forward } from './forward.ts'
import type { Free } from './free.ts'
import { wayFrom } from './doors.ts'
import type { Door } from './place/place-set.ts'
import { outside, world } from './marks.ts'
import type { Marks, Spot } from './marks.ts'
import type { OwnAct } from './own-act.ts'
import { OwnFigure } from './own-figure.ts'
import { surfaceOf } from './spots.ts'
import { turnOf } from './turn.ts'
import type { StageExtra } from './types.ts'

/** How fast people speak, characters a second: how long a mouth moves follows from it. */
const speech = 14
const shortestSpeech = 900
/** The faces of people who raise their voice. */
const loud: ReadonlySet<CastView['face']> = new Set(['angry', 'rage', 'driven', 'contempt'])
/** Poses that keep a hand on whom they are meant for. */
const pointing: ReadonlySet<CastMember['pose']> = new Set(['pointing', 'aiming'])
const reaching: ReadonlySet<CastMember['pose']> = new Set([
  ...pointing,
  'hand-out',
  'hands-out',
  'phone-up',
  'swinging',
])

export interface Direction {
  readonly view: View
  readonly extra: StageExtra
  readonly marks: Marks
  /** By which people come and go. */
  readonly doors: readonly Door[]
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
  private first = true
  private line: string | null = null
  private speaker: string | null = null
  private before: string | null = null
  private talking = 0
  private frozen = false
  private readonly own = new OwnFigure()
  private latest: Direction | null = null
  /** ms since a line was last begun. */
  silence = 0
  /** The landmarks of the doors through which somebody goes now. Another set as soon as that changes. */
  passing: ReadonlySet<Landmark> = new Set()
  attention: Attention = { speaker: null, partner: null, facing: {} }

  constructor(scene: Phaser.Scene, groups: Groups, grade: Grade, wet: boolean) {
    this.scene = scene
    this.groups = groups
    this.grade = grade
    this.wet = wet
  }

  direct(direction: Direction): void {
    const { view, extra, marks } = direction
    const acting = extra.mode === 'acting' ? extra.acting : null
    const present = presentIn(view, marks)
    const own = present.find(({ member }) => member.you)
    const others = present.filter((one) => one !== own)
    const act = this.own.actOf(extra, own, others, direction.cut)
    this.latest = direction
    const placed = arrange(view.cast, present, marks, act)
    for (const member of view.cast) this.place(member, direction, placed, act)
    for (const [id, actor] of this.actors) {
      if (!view.cast.some((member) => member.id === id)) actor.leave({ spot: outside(actor.spot), door: null }, true)
    }
    const spoke = this.line
    this.listen(view, extra)
    const people = [...this.actors].map(([id, actor]): Person => {
      const acts = actor.you && act !== null
      const member = present.find((one) => one.member.id === id)?.member
      const turn = member && !acts ? turnOf(member, actor.spot.x, (who) => this.xOf(who), marks) : null
      const { facing } = actor.spot
      return {
        id,
        x: actor.spot.x,
        you: actor.you,
        to: acts ? null : (member?.to ?? null),
        reaches: reaching.has(actor.pose) && !acts,
        points: pointing.has(actor.pose) && !acts,
        held: isHeld(actor.pose),
        turned: turn?.side ?? null,
        rests: facing === 'away' ? null : (facing ?? null),
      }
    })
    const line = this.speaker === null ? view.action : view.speech
    const speaking = acting ? (own?.member.id ?? null) : (line?.who ?? null)
    const to = acting ? acting.to : (line?.to ?? null)
    this.attention = attend(people, speaking, to, this.before)
    for (const [id, actor] of this.actors) {
      const inward = actor.spot.x < world.width / 2 ? 'right' : 'left'
      const fixed = actor.spot.depth === 'front' ? inward : placed.get(id)?.facing
      actor.look(fixed ?? this.attention.facing[id] ?? 'left')
      actor.tilt(actor.you && act ? act.lean : 0)
    }
    if (this.line !== spoke && !acting) this.startle(view)
    this.still(extra.mode === 'choosing' && view.choices?.by !== 'ask')
    this.first = false
  }

  /** Makes the trainee's own figure start a little when a raised voice close by is meant for it. */
  private startle(view: View): void {
    const you = this.you()
    const speaker = this.speaker === null ? undefined : this.actors.get(this.speaker)
    const face = view.cast.find((member) => member.id === this.speaker)?.face
    if (!you || !speaker || speaker === you || view.tension < 2 || !loud.has(face ?? 'calm')) return
    const { partner } = this.attention
    if (partner !== null && this.actors.get(partner) === you) you.flinch(speaker.x < you.x ? 'left' : 'right')
  }

  private place(
    member: CastView,
    { extra, free, marks, doors, reducedMotion, cut, departing }: Direction,
    all: ReadonlyMap<string, Arranged>,
    act: OwnAct | null,
  ): void {
    const atOnce = this.first || reducedMotion || cut
    const placed = all.get(member.id)
    let actor = this.actors.get(member.id)
    if (member.place === 'off' || !placed) {
      if (actor && departing && !atOnce && this.boards(actor, member, departing.seat)) actor.ride(departing.ms)
      else actor?.leave(wayFrom(actor.spot, marks, doors), atOnce)
      return
    }
    const choosing = member.you && extra.mode === 'choosing'
    const faces = choosing ? [...all.values()].filter((one) => one !== placed) : []
    const spot = choosing
      ? forward(
          placed.spot,
          free,
          faces.map((one) => faceAt(one.spot, one.pose, one.seated)),
        )
      : placed.spot
    const face = member.you ? this.own.face(act?.face ?? member.face, extra) : member.face
    // At the choice one looks over the own figure's shoulder.
    const back = choosing || turnOf(member, spot.x, () => null, marks).back
    // The walk is seen on the way; who has arrived stands.
    const pose = choosing || placed.pose === 'walking' ? 'standing' : placed.pose
    const surface = pose === 'palms-on-surface' ? (surfaceOf(placed.spot) ?? undefined) : undefined
    const shown: CastMember = {
      ...member,
      pose,
      face,
      back,
      seated: placed.seated && !choosing,
      ...(surface === undefined ? {} : { surface }),
    }
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
    actor.show(shown)
    actor.touch(placed.touches)
    actor.go(spot, atOnce, member.you && (act !== null || choosing || actor.spot.depth === 'front'))
  }

  /** Whether somebody leaves in the car: a person who sits in it, or a civilian, whose car it is, while nobody else drives. */
  private boards(actor: Actor, member: CastView, seat: Spot): boolean {
    if (actor.leavingNow) return false
    if (actor.spot.depth === 'seat') return true
    const taken = [...this.actors.values()].some(({ spot }) => spot.depth === 'seat')
    if (taken || member.rank !== 'civilian') return false
    actor.show({ ...member, pose: 'sitting', place: 'driver-seat' })
    actor.go(seat, true)
    return true
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

  /** @param paused whether nobody moves at all */
  pause(paused: boolean): void {
    for (const actor of this.actors.values()) actor.hold(paused || (this.frozen && !actor.you))
  }

  update(deltaMs: number): void {
    this.silence += deltaMs
    this.talking -= deltaMs
    if (this.own.pass(deltaMs) && this.latest) this.direct(this.latest)
    for (const [id, actor] of this.actors) {
      actor.speak(this.talking > 0 && id === this.speaker)
      actor.update(deltaMs)
      if (actor.gone) {
        actor.destroy()
        this.actors.delete(id)
      }
    }
    this.groups.stand.sort('y')
    this.watchDoors()
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

  /** Cast ids of those who are on the way to their place, or out of the picture. */
  moving(): ReadonlySet<string> {
    const found = new Set<string>()
    for (const [id, actor] of this.actors) if (actor.moving) found.add(id)
    return found
  }

  xOf(id: string | null): number | null {
    return id === null ? null : (this.actors.get(id)?.spot.x ?? null)
  }

  /** x of the person on whom the camera stays while the trainee chooses: the one who speaks or is spoken to, or the nearest. */
  other(): number | null {
    const { speaker, partner } = this.attention
    const of = [speaker, partner].map((id) => this.actors.get(id ?? '')).find((one) => one && !one.you)
    if (of) return of.spot.x
    const x = this.you()?.spot.x ?? world.width / 2
    const others = [...this.actors.values()].filter((one) => !one.you && !one.leavingNow)
    return others.map(({ spot }) => spot.x).toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? null
  }

  /** x of the leftmost and the rightmost person; the middle of the picture when it is empty. */
  extent(): { left: number; right: number } {
    let left = Infinity
    let right = -Infinity
    for (const actor of this.actors.values()) {
      if (actor.leavingNow || actor.spot.depth === 'front') continue
      left = Math.min(left, actor.spot.x)
      right = Math.max(right, actor.spot.x)
    }
    return right < left ? { left: 640, right: 640 } : { left, right }
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
