import { beatOf, offers } from '#engine'
import type { Log, Run } from '#engine'
import type { Poll, Room, RoomPoint, RoomState, Scene } from './room-types.ts'
import { talkPages } from './talk-pages.ts'

/** Most hands that are counted for one option. */
const MOST = 999

/** What is kept of a room over a reload, in this tab alone. Plain data. */
export interface RoomSave {
  readonly log: Log
  readonly point: RoomPoint
  readonly points: readonly RoomPoint[]
  readonly state: Pick<RoomState, 'scene' | 'black' | 'stops' | 'polls' | 'items' | 'page'>
}

/** Leads a room through a scenario: on, back, black, and by hand into any branch. */
export interface Director {
  state(): RoomState
  subscribe(listener: () => void): () => void
  /** The one thing that comes next. */
  on(): void
  /** The place before. */
  back(): void
  black(): void
  /** One hand more or less for the `i`th option; after the ending picks or leaves the `i`th item. */
  press(i: number, by: 1 | -1): void
  /** So many hands for an option. */
  setVotes(action: string, count: number): void
  /** Plays an option of the open question. */
  take(action: string): void
  toggleItem(id: string): void
  setStops(on: boolean): void
  /** Once more from the beginning; hands that were counted stay. */
  restart(): void
  save(): RoomSave
  end(): void
}

/** Whether a sign has just been shown. */
const showsCue = (run: Run, from: number): boolean =>
  run.events
    .slice(from)
    .some((h) => h.what === 'moment' && beatOf(run.compiled, h.beat).script[h.index]?.moment.cue !== undefined)

const pointOf = ({ entries, clock }: Run): RoomPoint => ({ entries: entries.length, at: clock })

/** Names a moment by the acts that led there: going back to it finds the hands that were counted. */
const keyOf = ({ entries, clock }: Run): string =>
  `${entries.flatMap((e) => (e.do === 'act' ? [e.action] : [])).join('/')}@${clock}`

/** Leads `room`, from where `saved` left it. The scene stands still until `on`. */
export function createDirector(room: Room, saved: RoomSave | null = null): Director {
  const { session } = room
  const { followUp } = session.state().scenario
  const listeners = new Set<() => void>()
  const polls = new Map<string, Poll>()
  let points: RoomPoint[] = []
  /** How many events have been looked at. */
  let seen = 0
  let state: RoomState = { scene: 'title', black: false, stops: true, poll: null, polls: [], items: [], page: 0 }

  function tell(part: Partial<RoomState> = {}): void {
    state = { ...state, ...part, polls: [...polls.values()].toSorted((a, b) => a.at - b.at) }
    for (const listener of listeners) listener()
  }

  const playing = (): boolean => state.scene === 'playing'

  function pollNow(): Poll {
    const run = session.run()
    const key = keyOf(run)
    const { votes, taken } = polls.get(key) ?? { votes: {}, taken: null }
    // The words are those of now: hands may have been counted before the language was changed.
    const poll = { key, at: run.clock, options: offers(run), votes, taken }
    polls.set(key, poll)
    return poll
  }

  const show = (scene: Scene, part: Partial<RoomState> = {}): void =>
    tell({ ...part, scene, poll: scene === 'choices' ? pollNow() : null })

  /** Where the room stands now is a place to come back to. */
  function mark(): void {
    const here = pointOf(session.run())
    const last = points.at(-1)
    if (last?.at !== here.at || last.entries !== here.entries) points.push(here)
  }

  function stop(scene: Scene): void {
    mark()
    // Before the pause, which tells of itself: by then this is settled.
    state = { ...state, scene }
    session.pause(true)
    show(scene)
  }

  function goOn(): void {
    show('playing')
    session.pause(false)
    // Line by line, going on is the next line.
    if (session.state().pace === 'untimed') session.next()
  }

  function look(): void {
    const now = session.state()
    const run = session.run()
    if (state.scene !== 'playing' || now.phase === 'acting') return tell()
    const from = seen
    seen = run.events.length
    if (now.endingOver) return stop('ending')
    if (now.phase !== 'playing') return tell()
    if (run.events.slice(from).some((h) => h.what === 'ask')) return stop('choices')
    return state.stops && showsCue(run, from) ? stop('stopped') : tell()
  }

  /** Stands still at a point of a log; false when the log does not fit. */
  function standAt(log: Log, point: RoomPoint): boolean {
    if (!room.goTo(log, point)) return false
    seen = session.run().events.length
    session.pause(true)
    return true
  }

  function toStart(): void {
    points = []
    room.restart()
    seen = session.run().events.length
    session.pause(true)
    show('title', { items: [], page: 0 })
  }

  function toPoint(index: number): void {
    const point = points[index]
    if (point === undefined || !standAt(session.log(), point)) return toStart()
    points = points.slice(0, index + 1)
    show(session.state().endingOver ? 'ending' : 'stopped', { items: [], page: 0 })
  }

  function change(poll: Poll): void {
    polls.set(poll.key, poll)
    tell({ poll })
  }

  function setVotes(action: string, count: number): void {
    const { poll } = state
    if (poll === null || !Number.isFinite(count)) return
    change({ ...poll, votes: { ...poll.votes, [action]: Math.min(MOST, Math.max(0, Math.round(count))) } })
  }

  function toggleItem(id: string): void {
    const { scene, items } = state
    if (scene === 'follow-up') tell({ items: items.includes(id) ? items.filter((i) => i !== id) : [...items, id] })
  }

  function confirm(items: readonly string[]): void {
    if (session.followUp(items) === null) show('talk', { page: 0 })
  }

  function toFollowUp(items: readonly string[]): void {
    state = { ...state, scene: 'follow-up' }
    session.pause(false)
    session.toFollowUp()
    if (followUp.items.length === 0) confirm([])
    else show('follow-up', { items })
  }

  const next: Record<Scene, () => void> = {
    title() {
      show('playing')
      session.pause(false)
    },
    playing() {
      const { phase, pace } = session.state()
      if (phase === 'acting') session.skip()
      else if (pace === 'untimed') session.next()
      else stop('stopped')
    },
    stopped: () => (offers(session.run()).length > 0 ? show('choices') : goOn()),
    choices: goOn,
    ending: () => toFollowUp(state.items),
    'follow-up': () => confirm(state.items),
    talk: () => tell({ page: Math.min(talkPages.length - 1, state.page + 1) }),
  }

  function restore({ log, point, points: old, state: before }: RoomSave): void {
    // What was set on the title page holds wherever the room was; going to a point keeps the pace there is.
    session.setPace(log.pace)
    state = { ...state, stops: before.stops, black: before.black }
    for (const poll of before.polls) polls.set(poll.key, poll)
    if (before.scene === 'title' || !standAt(log, point)) return toStart()
    points = [...old]
    if (session.run().phase === 'done') return show('talk', { items: before.items, page: before.page })
    // A reload in the middle of a scene has made this a place to come back to.
    mark()
    if (before.scene === 'follow-up') return toFollowUp(before.items)
    const scene = before.scene === 'choices' ? 'choices' : 'stopped'
    show(session.state().endingOver ? 'ending' : scene)
  }

  session.pause(true)
  const stopListening = session.subscribe(look)
  if (saved !== null) restore(saved)

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    on() {
      if (state.black) tell({ black: false })
      else next[state.scene]()
    },
    back() {
      const { black, scene, page } = state
      if (black) tell({ black: false })
      else if (scene === 'talk' && page > 0) tell({ page: page - 1 })
      else if (scene === 'choices') show('stopped')
      else if (scene !== 'title') toPoint(points.length - (scene === 'stopped' || scene === 'ending' ? 2 : 1))
    },
    black() {
      if (!state.black && playing()) {
        // What was chosen happens first: nobody can be asked about a moment that has not been shown.
        if (session.state().phase === 'acting') session.skip()
        if (playing()) stop('stopped')
      }
      tell({ black: !state.black })
    },
    press(i, by) {
      const { poll, scene } = state
      const item = scene === 'follow-up' ? followUp.items[i] : undefined
      const option = poll?.options[i]
      if (item !== undefined) toggleItem(item.id)
      else if (poll !== null && option !== undefined) setVotes(option.id, (poll.votes[option.id] ?? 0) + by)
    },
    setVotes,
    take(action) {
      const { black, poll } = state
      // From the notes, or by the key of a button that has the focus: nothing plays unseen.
      if (black) return tell({ black: false })
      if (poll?.options.some((o) => o.id === action) !== true) return
      change({ ...poll, taken: action })
      state = { ...state, scene: 'playing', poll: null }
      session.pause(false)
      if (session.run().choices === null) session.stepIn()
      session.act(action)
      tell()
    },
    toggleItem,
    setStops: (stops) => tell({ stops }),
    restart: toStart,
    save() {
      const { scene, black, stops, polls: asked, items, page } = state
      const run = session.run()
      const kept = { scene, black, stops, polls: asked, items, page }
      return { log: session.log(), point: pointOf(run), points, state: kept }
    },
    end: stopListening,
  }
}
