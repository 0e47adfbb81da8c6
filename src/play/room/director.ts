import { createNanoEvents } from 'nanoevents'
import { offers } from '#engine'
import type { Log } from '#engine'
import { pointOf, withPoint } from './points.ts'
import { createPolls, withVotes } from './polls.ts'
import { roomModes, type RoomEffect, type StillPhase } from './room-modes.ts'
import { phaseAfterReload, type RoomSave } from './room-save.ts'
import type { Poll, Room, RoomPoint, RoomState } from './room-types.ts'
import { talkPages } from './talk-pages.ts'
import { cameSince } from './what-came.ts'

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
  /** Sets the hands for an option: a whole number from 0 to 999. */
  setVotes(action: string, count: number): void
  /** Plays an option of the open question. */
  take(action: string): void
  toggleItem(id: string): void
  setStops(on: boolean): void
  /** Begins again; the hands that were counted stay. */
  restart(): void
  save(): RoomSave
  end(): void
}

/** Leads `room`, from where `saved` left it. The scene stands still until `on`. */
export function createDirector(room: Room, saved: RoomSave | null = null): Director {
  const { session } = room
  const { followUp } = session.state().scenario
  const events = createNanoEvents<{ change: () => void }>()
  const { mode, send } = roomModes()
  const polls = createPolls()
  let points: readonly RoomPoint[] = []
  /** How many events of the run have been looked at. */
  let seen = 0
  let state: RoomState = { phase: 'title', black: false, stops: true, poll: null, polls: [], items: [], page: 0 }

  function tell(part: Partial<RoomState> = {}): void {
    const { phase, black } = mode()
    state = { ...state, ...part, phase, black, polls: polls.all() }
    events.emit('change')
  }

  /** Shows the phase the room is in, with its question if it has one. */
  function show(part: Partial<RoomState> = {}): void {
    const poll = mode().phase === 'choices' ? polls.at(session.run()) : null
    tell({ ...part, poll })
  }

  const keepPoint = (): void => {
    points = withPoint(points, pointOf(session.run()))
  }

  /** Stands still at a point of a log; false when the log does not fit. */
  function standAt(log: Log, point: RoomPoint): boolean {
    if (!room.goTo(log, point)) return false
    seen = session.run().events.length
    session.pause(true)
    return true
  }

  function goTo(phase: StillPhase, part: Partial<RoomState> = {}): void {
    send({ type: 'goTo', phase })
    show(part)
  }

  function toStart(): void {
    points = []
    room.restart()
    seen = session.run().events.length
    session.pause(true)
    goTo('title', { items: [], page: 0 })
  }

  function toPoint(index: number): void {
    const point = points[index]
    if (point === undefined || !standAt(session.log(), point)) return toStart()
    points = points.slice(0, index + 1)
    goTo(session.state().endingOver ? 'ending' : 'stopped', { items: [], page: 0 })
  }

  function confirm(items: readonly string[]): void {
    if (session.followUp(items) !== null) return
    send({ type: 'confirmed' })
    show({ page: 0 })
  }

  function openFollowUp(items: readonly string[]): void {
    session.pause(false)
    session.toFollowUp()
    if (followUp.items.length === 0) confirm([])
    else show({ items })
  }

  const effects: Record<Exclude<RoomEffect, 'take'>, () => void> = {
    play() {
      show()
      session.pause(false)
    },
    goOn() {
      show()
      session.pause(false)
      if (session.state().pace === 'untimed') session.next()
    },
    endAct: () => session.skip(),
    nextLine: () => session.next(),
    stop() {
      keepPoint()
      session.pause(true)
      show()
    },
    openFollowUp: () => openFollowUp(state.items),
    confirm: () => confirm(state.items),
    nextPage: () => tell({ page: Math.min(talkPages.length - 1, state.page + 1) }),
    previousPage: () => tell({ page: state.page - 1 }),
    toLast: () => toPoint(points.length - 1),
    toLastButOne: () => toPoint(points.length - 2),
  }

  function perform(effect: RoomEffect | null): void {
    if (effect === null) show()
    else if (effect !== 'take') effects[effect]()
  }

  function look(): void {
    if (mode().phase !== 'playing' || session.state().phase === 'acting') return tell()
    const { over, asked, sign } = cameSince(session, seen)
    seen = session.run().events.length
    const effect = send({ type: 'came', over, asked, sign: sign && state.stops })
    if (effect === null) tell()
    else perform(effect)
  }

  function setVotes(action: string, count: number): void {
    const { poll } = state
    if (poll !== null && Number.isFinite(count)) keepPoll(withVotes(poll, action, count))
  }

  function keepPoll(poll: Poll): void {
    polls.keep(poll)
    tell({ poll })
  }

  function toggleItem(id: string): void {
    const { phase, items } = state
    if (phase === 'follow-up') tell({ items: items.includes(id) ? items.filter((i) => i !== id) : [...items, id] })
  }

  function restore({ log, point, points: old, state: before }: RoomSave): void {
    // Pace and stops were set on the title page and apply wherever the room was. Going to a point keeps the pace.
    session.setPace(log.pace)
    if (before.black) send({ type: 'black' })
    state = { ...state, stops: before.stops }
    for (const poll of before.polls) polls.keep(poll)
    if (before.scene === 'title' || !standAt(log, point)) return toStart()
    points = old
    const phase = phaseAfterReload(before.scene, session.state())
    if (phase === 'talk') return goTo(phase, { items: before.items, page: before.page })
    // After a reload in the middle of a scene, *Back* comes back to this place too.
    keepPoint()
    if (phase !== 'follow-up') return goTo(phase)
    send({ type: 'goTo', phase })
    openFollowUp(before.items)
  }

  session.pause(true)
  const stopListening = session.subscribe(look)
  if (saved !== null) restore(saved)

  return {
    state: () => state,
    subscribe: (listener) => events.on('change', listener),
    on() {
      const { phase, pace } = session.state()
      const offered = offers(session.run()).length > 0
      perform(send({ type: 'on', acting: phase === 'acting', untimed: pace === 'untimed', offered }))
    },
    back: () => perform(send({ type: 'back', page: state.page })),
    black() {
      // What was chosen happens first: nobody can be asked about a moment that has not been shown.
      if (mode().phase === 'playing' && session.state().phase === 'acting') session.skip()
      perform(send({ type: 'black' }))
    },
    press(i, by) {
      const { poll, phase } = state
      const item = phase === 'follow-up' ? followUp.items[i] : undefined
      const option = poll?.options[i]
      if (item !== undefined) toggleItem(item.id)
      else if (poll !== null && option !== undefined) setVotes(option.id, (poll.votes[option.id] ?? 0) + by)
    },
    setVotes,
    take(action) {
      const { poll } = state
      const offered = poll?.options.some((o) => o.id === action) === true
      // In a black room this only ends the black. It can be called then too: from the notes, or by a key on a focused button.
      if (send({ type: 'take', offered }) !== 'take' || poll === null) return tell()
      polls.keep({ ...poll, taken: action })
      state = { ...state, poll: null }
      session.pause(false)
      if (session.run().choices === null) session.stepIn()
      session.act(action)
      tell()
    },
    toggleItem,
    setStops: (stops) => tell({ stops }),
    restart: toStart,
    save() {
      const { phase, black, stops, polls: asked, items, page } = state
      const kept = { scene: phase, black, stops, polls: asked, items, page }
      return { log: session.log(), point: pointOf(session.run()), points, state: kept }
    },
    end: stopListening,
  }
}
