import { offers } from '#engine'
import type { Run } from '#engine'
import type { Poll } from './room-types.ts'

/** Most hands that are counted for one option. */
const MOST = 999

/** Names a moment by the acts that led there: whoever goes back to it finds the hands that were counted. */
const keyOf = ({ entries, clock }: Run): string =>
  `${entries.flatMap((e) => (e.do === 'act' ? [e.action] : [])).join('/')}@${clock}`

/** The questions a room has been asked. */
export interface Polls {
  /** The question of this moment, with the hands that were counted there before. */
  at(run: Run): Poll
  keep(poll: Poll): void
  /** In the order of the scene. */
  all(): readonly Poll[]
}

/** Counts hands, moment by moment. */
export function createPolls(): Polls {
  const polls = new Map<string, Poll>()
  return {
    at(run) {
      const key = keyOf(run)
      const { votes, taken } = polls.get(key) ?? { votes: {}, taken: null }
      // The words are those of now: the language may have been changed since hands were counted.
      const poll = { key, at: run.clock, options: offers(run), votes, taken }
      polls.set(key, poll)
      return poll
    },
    keep: (poll) => void polls.set(poll.key, poll),
    all: () => [...polls.values()].toSorted((a, b) => a.at - b.at),
  }
}

/** The poll with `count` hands for an option: a whole number from 0 to 999. */
export const withVotes = (poll: Poll, action: string, count: number): Poll => ({
  ...poll,
  votes: { ...poll.votes, [action]: Math.min(MOST, Math.max(0, Math.round(count))) },
})
