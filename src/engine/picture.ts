import { toMs } from '#scenario'
import type { Face, Holdable, Moment, Place, PlacePicture, Pose, Standing, Time, Wearable, Weather } from '#scenario'
import { beatOf } from './compiled.ts'
import type { RunEvent, Run } from './run.ts'
import type { Situation } from './situation.ts'
import { insetOf } from './shown-inset.ts'
import type { Line, Near, ShownInset, View } from './view-types.ts'

/** Somebody of the cast, as the script has left them. */
export interface Presence {
  place: Standing
  near: Near | null
  pose: Pose | null
  face: Face
  to: string | null
  with: string | null
  facing: string | null
  holds: readonly Holdable[]
  wears: readonly Wearable[]
  lastDid: string | null
}

/** A set piece of the place that has got another state at a scenario ms. */
interface Change {
  readonly piece: string
  readonly since: number
}

/**
 * What a view is made of: everything that the events of a run have left to be seen and heard. A cut stays in it, whether or not
 * it is over.
 */
export interface Picture {
  situation: Situation
  cast: Map<string, Presence>
  tension: View['tension']
  speech: Line | null
  action: Line | null
  thought: Line | null
  sound: View['sound']
  place: Place
  picture: PlacePicture | null
  time: Time
  weather: Weather
  scene: Readonly<Record<string, string>>
  changed: readonly Change[]
  inset: ShownInset | null
  cut: View['cut']
  open: { by: 'step-in' | 'ask'; since: number } | null
  beat: string
  beatStart: number
}

/** The picture before the first event of a run. */
export function blank(run: Run): Picture {
  const { first } = run.compiled.situations
  const cast = new Map<string, Presence>()
  for (const id of Object.keys(run.compiled.scenario.cast)) {
    cast.set(id, { ...unplaced(id), pose: null, face: 'calm', holds: [], wears: [], lastDid: null })
  }
  const { place, picture: shown, time, weather = 'clear' } = run.compiled.scenario.stage
  const picture: Picture = {
    situation: first,
    cast,
    tension: 0,
    ...nothingShown,
    place,
    picture: shown ?? null,
    time,
    weather,
    scene: {},
    open: null,
    beat: first.beat,
    beatStart: 0,
  }
  moveStage(picture, run)
  return picture
}

/** What a new beat begins with: nothing is said, heard or laid over the picture. */
const nothingShown = {
  speech: null,
  action: null,
  thought: null,
  sound: null,
  inset: null,
  cut: null,
  changed: [],
} as const

/** Where somebody is before anybody has placed them (R8). */
const unplaced = (id: string): Pick<Presence, 'place' | 'near' | 'to' | 'with' | 'facing'> => ({
  place: id === 'you' ? 'far-right' : 'off',
  near: null,
  to: null,
  with: null,
  facing: null,
})

/** The beat's own stage, from here on. In another place everybody is placed anew and nothing has been changed yet. */
function moveStage(picture: Picture, run: Run): void {
  const { stage } = beatOf(run.compiled, picture.beat).beat
  if (stage === undefined) return
  // A place without a picture is the published one; a stage with neither stays where it is.
  const isNamed = stage.place !== undefined || stage.picture !== undefined
  const place = stage.place ?? picture.place
  const shown = isNamed ? (stage.picture ?? null) : picture.picture
  if (place !== picture.place || shown?.file !== picture.picture?.file) {
    picture.place = place
    picture.scene = {}
    for (const [id, someone] of picture.cast) Object.assign(someone, unplaced(id), { pose: null })
  }
  picture.picture = shown
  picture.time = stage.time ?? picture.time
  picture.weather = stage.weather ?? picture.weather
}

function showMoment(picture: Picture, run: Run, event: RunEvent & { what: 'moment' }, n: number): void {
  const timed = beatOf(run.compiled, event.beat).script[event.index]
  if (timed === undefined) return
  const m = timed.moment
  const line = (channel: string, who: string | null, text: string): Line => ({
    key: `${n}:${channel}`,
    who,
    to: m.to ?? null,
    text,
    since: event.at,
  })
  const someone = m.who === undefined ? undefined : picture.cast.get(m.who)
  if (someone !== undefined) direct(someone, m)
  if (m.say !== undefined) picture.speech = { ...line('say', m.who ?? null, m.say), ...(m.voice && { voice: m.voice }) }
  if (m.does !== undefined) picture.action = line('does', m.who ?? null, m.does)
  if (m.note !== undefined) picture.action = line('note', null, m.note)
  // An inset stays until the next text of its channel.
  if (m.does !== undefined || m.note !== undefined || m.inset !== undefined) picture.inset = insetOf(m, event.at, n)
  if (m.thought !== undefined) picture.thought = line('thought', 'you', m.thought)
  if (m.sound !== undefined) picture.sound = { key: `${n}:sound`, id: m.sound, since: event.at }
  if (m.tension !== undefined) picture.tension = m.tension as View['tension']
  changePieces(picture, m, event.at)
  if (m.cut !== undefined) picture.cut = { key: `${n}:cut`, since: event.at, until: event.at + toMs(m.cut) }
  picture.situation = run.compiled.situations.after(picture.situation, `moment.${event.index}`)
}

/** What a moment changes of the place. A change is news until the next movement or narration is told. */
function changePieces(picture: Picture, { does, note, scene = {} }: Moment, at: number): void {
  const told = does !== undefined || note !== undefined
  const pieces = Object.keys(scene).filter((piece) => scene[piece] !== picture.scene[piece])
  const still = picture.changed.filter(({ piece, since }) => !pieces.includes(piece) && (!told || since === at))
  picture.changed = [...still, ...pieces.map((piece) => ({ piece, since: at }))]
  picture.scene = { ...picture.scene, ...scene }
}

/** What a moment changes of the person it is about. */
function direct(someone: Presence, m: Moment): void {
  if (typeof m.place === 'string') Object.assign(someone, { place: m.place, near: null })
  else if (m.place !== undefined) {
    someone.near = 'beside' in m.place ? { how: 'beside', who: m.place.beside } : { how: 'behind', who: m.place.behind }
    // Who comes to somebody is in the picture.
    if (someone.place === 'off') someone.place = 'centre'
  }
  if (m.pose !== undefined) Object.assign(someone, { pose: m.pose, with: m.with ?? null })
  else if (m.with !== undefined) someone.with = m.with
  // Whoever speaks, moves or turns anew is not meant for the same person any more.
  const turns = [m.to, m.say, m.does, m.pose, m.facing].some((key) => key !== undefined)
  if (turns) someone.to = m.to ?? null
  if (m.facing !== undefined) someone.facing = m.facing
  else if (m.place !== undefined || m.to !== undefined) someone.facing = null
  if (m.face !== undefined) someone.face = m.face
  if (m.holds !== undefined) someone.holds = m.holds
  if (m.wears !== undefined) someone.wears = m.wears
  if (m.does !== undefined) someone.lastDid = m.does
}

function follow(picture: Picture, run: Run, event: RunEvent, n: number): void {
  switch (event.what) {
    case 'moment':
      return showMoment(picture, run, event, n)
    case 'ask':
      picture.open = { by: 'ask', since: event.at }
      return
    case 'beat':
      if (event.by === 'time') picture.situation = run.compiled.situations.after(picture.situation, 'lasts')
      Object.assign(picture, nothingShown, { open: null, beat: event.beat, beatStart: event.at })
      moveStage(picture, run)
      return
    case 'input': {
      const entry = run.entries[event.entry]
      if (entry?.do === 'step-in') picture.open = { by: 'step-in', since: event.at }
      if (entry?.do === 'step-back') picture.open = null
      if (entry?.do === 'act')
        picture.situation = run.compiled.situations.after(picture.situation, `act.${entry.action}`)
    }
  }
}

/** The same picture, which may be changed. */
const copyOf = (picture: Picture): Picture => ({
  ...picture,
  cast: new Map(Array.from(picture.cast, ([id, someone]) => [id, { ...someone }])),
})

/** The picture after the events from index `from` until before `to`. */
export function goOn(before: Picture, run: Run, from: number, to: number): Picture {
  const picture = copyOf(before)
  for (let n = from; n < to; n++) {
    const event = run.events[n]
    if (event !== undefined) follow(picture, run, event, n)
  }
  return picture
}
