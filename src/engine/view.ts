import type { CastMember, Pose } from '#scenario'
import { beatOf } from './compiled.ts'
import { optionsOf } from './offers.ts'
import { blank, goOn } from './picture.ts'
import type { Picture, Presence } from './picture.ts'
import { reading } from './reading.ts'
import type { RunEvent, Run } from './run.ts'
import type { CastView, View } from './view-types.ts'

/** Somebody in the driver's seat sits, unless the script says another pose. */
const poseOf = ({ pose, place }: Presence): Pose => pose ?? (place === 'driver-seat' ? 'sitting' : 'standing')

function castView(id: string, member: CastMember, s: Presence): CastView {
  const { name, rank } = member
  return {
    id,
    name,
    rank,
    title: member.title ?? null,
    look: member.look ?? null,
    you: id === 'you',
    place: s.place,
    near: s.near,
    pose: poseOf(s),
    face: s.face,
    to: s.to,
    with: s.with,
    facing: s.facing,
    holds: s.holds,
    wears: s.wears,
    lastDid: s.lastDid,
  }
}

/** The view of a picture whose latest cut is over. */
function viewOf({ compiled }: Run, picture: Picture): View {
  const { beat, read } = beatOf(compiled, picture.beat)
  const options = optionsOf(compiled.situations.offers(picture.situation))
  return {
    beat: picture.beat,
    place: picture.place,
    ...(picture.picture && { picture: picture.picture }),
    time: picture.time,
    weather: picture.weather,
    tension: picture.tension,
    cast: [...picture.cast].flatMap(([id, s]) => {
      const member = compiled.scenario.cast[id]
      return member === undefined ? [] : [castView(id, member, s)]
    }),
    speech: picture.speech,
    action: picture.action,
    thought: picture.thought,
    sound: picture.sound,
    scene: picture.scene,
    changed: picture.changed.map(({ piece }) => piece),
    inset: picture.inset,
    cut: null,
    choices: picture.open && { ...picture.open, options },
    onOffer: options.length,
    ending: beat.ending
      ? {
          id: picture.beat,
          title: beat.ending.title,
          text: beat.ending.text,
          since: picture.beatStart,
          overAt: picture.beatStart + read,
        }
      : null,
  }
}

/** What is to be seen after some events of a run: while the latest cut goes on, and after it. */
interface Shown {
  readonly picture: Picture
  readonly black: View
  readonly clear: View
}

function shownOf(run: Run, picture: Picture): Shown {
  const clear = viewOf(run, picture)
  return { picture, clear, black: picture.cut === null ? clear : { ...clear, cut: picture.cut } }
}

const shownAfter = reading<Shown>({
  begin: (run) => shownOf(run, blank(run)),
  goOn: ({ picture }, run, from, to) => shownOf(run, goOn(picture, run, from, to)),
})

/** How many events are at or before `t`. */
function countAt(events: readonly RunEvent[], t: number): number {
  let count = events.length
  while (count > 0 && (events[count - 1]?.at ?? 0) > t) count--
  return count
}

/**
 * What is to be seen and heard at scenario ms `t`, after all entries at or before it (R8). `t` before the run's
 * clock looks back (scrubbing). The same object as long as nothing but the clock has moved.
 */
export function view(run: Run, t: number = run.clock): View {
  const { picture, black, clear } = shownAfter(run, countAt(run.events, t))
  // A cut ends by itself: that is the one change of a view that no event makes.
  return picture.cut !== null && t < picture.cut.until ? black : clear
}
