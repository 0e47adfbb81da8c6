import { planLanguage, planWords } from '#scenario'
import { dayOf, eastHere } from '../calendar.ts'
import type { East } from '../calendar.ts'
import type { Ledger } from '../ledger-types.ts'
import type { Attempt } from '../record-types.ts'
import { beginAttempt, certify, playedBefore, skip, standingOf, triesOf } from '../standing/index.ts'
import type { PlanOffer } from '../standing/index.ts'
import type { Courses, Skipped } from './courses-types.ts'

export interface CoursesParts {
  readonly ledger: Ledger
  /** The plans that come with the program. */
  readonly offers: readonly PlanOffer[]
  /** Plans of one's own that are played here too. */
  readonly own?: () => readonly PlanOffer[]
  readonly newId: () => string
  /** A seed for the order of an attempt. */
  readonly seed: () => number
  /** ISO 8601 in UTC. */
  readonly now: () => string
  /** The clock by which days are told; that of this computer where none is given. */
  readonly east?: East
  /** The program's version. */
  readonly version: string
  /** The language of the interface (BCP 47). */
  readonly language: () => string
  /** Something that screens show has changed, and not in the ledger. */
  readonly changed: () => void
}

/** Begins attempts at training plans and keeps them in the ledger. An attempt that has been passed gets its certificate. */
export function createCourses({
  ledger,
  offers: shipped,
  own = () => [],
  newId,
  seed,
  now,
  east = eastHere,
  version,
  language,
  changed,
}: CoursesParts): Courses {
  const offers = (): readonly PlanOffer[] => [...shipped, ...own()]
  const offerOf = (plan: string): PlanOffer | undefined => offers().find((offer) => offer.plan.id === plan)
  const attemptOf = (id: string): Attempt | undefined => ledger.attempts().find((attempt) => attempt.id === id)
  let skipped: (Skipped & { readonly after: Attempt }) | null = null
  const inWords = (words: PlanOffer['plan']['title']): string => planWords(words, language())

  /** Gives every attempt that has been passed its certificate, wherever its last run was finished. */
  function settle(): void {
    for (const attempt of ledger.attempts()) {
      const offer = attempt.ended === null ? offerOf(attempt.plan) : undefined
      if (offer === undefined) continue
      const standing = standingOf(offer, attempt, ledger.runs())
      const issue = { name: ledger.current().name, title: inWords(offer.plan.title), now: now(), east, version }
      const certificate = certify(offer, attempt, standing, issue)
      if (certificate !== null) void ledger.putAttempt({ ...attempt, ended: certificate.issued, certificate })
    }
  }

  /** Whether a skip can be taken back: not once the attempt has ended or the scene in its place has been begun (PL10). */
  function undoable({ after, instead }: { readonly after: Attempt; readonly instead: string | null }): boolean {
    const attempt = attemptOf(after.id)
    const plan = offerOf(after.plan)?.plan
    if (attempt === undefined || attempt.ended !== null || plan === undefined) return false
    const begun = (scenario: string): boolean =>
      triesOf(plan, attempt, ledger.runs(), scenario).length > 0 ||
      (attempt.tried ?? []).some((one) => one.scenario === scenario)
    return instead === null || !begun(instead)
  }

  /** Now, and never before an attempt began, though the clock may have been put back. */
  function lastOf({ begun }: Attempt): string {
    const instant = now()
    return instant < begun ? begun : instant
  }

  /** Ends the attempts at a plan that are still open: there is one at a time. */
  async function close(plan: string): Promise<void> {
    const open = ledger.attempts().filter((attempt) => attempt.plan === plan && attempt.ended === null)
    for (const attempt of open) await ledger.putAttempt({ ...attempt, ended: lastOf(attempt) })
  }

  // A change in another tab is settled by that tab.
  ledger.subscribe(({ elsewhere, routine }) => {
    if (!elsewhere && !routine) settle()
  })
  settle()

  return {
    offers,
    today() {
      const instant = now()
      return dayOf(instant, east(instant))
    },
    words: inWords,
    wordsIn: (words) => planLanguage(words, language()),
    async begin(plan) {
      const offer = offerOf(plan)
      if (offer === undefined) throw new Error(`there is no plan ${JSON.stringify(plan)} here`)
      await close(plan)
      const avoid = playedBefore(plan, ledger.attempts(), ledger.runs())
      const beginning = { id: newId(), person: ledger.current().id, seed: seed(), avoid, now: now() }
      const attempt = beginAttempt(offer, beginning)
      await ledger.putAttempt(attempt)
      return attempt
    },
    async skip(id, scenario) {
      const attempt = attemptOf(id)
      const offer = attempt && offerOf(attempt.plan)
      if (attempt === undefined || offer === undefined) return
      const after = skip(offer, attempt, ledger.runs(), scenario)
      if (after === attempt) return
      const instead = after.order.find((one) => !attempt.order.includes(one)) ?? null
      skipped = {
        attempt: id,
        scenario,
        instead,
        after,
        async undo() {
          skipped = null
          const now = attemptOf(id)
          const { order, skipped: before } = attempt
          // What has been tried meanwhile stays tried.
          if (now !== undefined && undoable({ after, instead }))
            await ledger.putAttempt({ ...now, order, skipped: before })
        },
      }
      await ledger.putAttempt(after)
    },
    skipped: () => (skipped !== null && undoable(skipped) ? skipped : null),
    forgetSkip() {
      skipped = null
      changed()
    },
    beginning(id) {
      const attempt = attemptOf(id)
      const offer = attempt && offerOf(attempt.plan)
      if (attempt === undefined || offer === undefined) return {}
      return { attempt: id, mode: offer.plan.mode, seed: attempt.seed }
    },
    async sign(id, words) {
      const attempt = attemptOf(id)
      if (!attempt?.certificate) return
      await ledger.putAttempt({ ...attempt, certificate: { ...attempt.certificate, ...words } })
    },
  }
}
