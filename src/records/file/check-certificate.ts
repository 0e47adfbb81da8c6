import { RULES } from '#score'
import { certify, issuedOn, validUntilOf } from '../standing/certificate.ts'
import { hoursOf } from '../standing/hours.ts'
import { standingOf } from '../standing/standing.ts'
import type { PlanOffer } from '../standing/plan-offer.ts'
import { receiptOf } from '../receipt.ts'
import type { Attempt, Certificate, RunRecord } from '../record-types.ts'
import { certificateDifferences } from './differences.ts'
import type { CertificateTrouble } from './trouble.ts'

/** Gives a training plan by its id and the version of its rules; null when it is not here. */
export type OfferOf = (plan: string, hash: string) => PlanOffer | null

/** A line of a certificate and the finished runs of its scene. */
interface Line {
  readonly score: Certificate['scores'][number]
  readonly tries: readonly RunRecord[]
  /** The run it rests on: the earliest with that score, as plans count (PL10). None when none has it. */
  readonly run: RunRecord | undefined
  /** Some try could not be replayed, so that nobody can tell which one counted. */
  readonly unchecked: boolean
}

/** Which score of a run a certificate tells: that by its own rules. */
const scoreBy = ({ rules }: Certificate, { reading, earlier }: RunRecord): number | undefined =>
  rules === RULES ? reading?.card.overall : earlier?.overall

function lineOf(score: Line['score'], runs: readonly RunRecord[], given: Certificate): Line {
  const tries = runs.filter(
    ({ scenario, state, log }) => scenario === score.scenario && state === 'finished' && (log?.rewinds ?? 0) === 0,
  )
  const unchecked = tries.filter((run) => run.unchecked === true)
  const run = tries.find((one) => scoreBy(given, one) === score.overall) ?? unchecked[0]
  return { score, tries, run, unchecked: unchecked.length > 0 }
}

/** The runs as they stood at an instant, in the order of their beginnings: a run that began later is left out, one that ended later is open. */
function asOf(runs: readonly RunRecord[], instant: string): readonly RunRecord[] {
  const over = ({ ended }: RunRecord): boolean => ended !== null && ended <= instant
  return runs
    .filter((run) => over(run) || run.begun <= instant)
    .map((run) => (over(run) ? run : { ...run, state: 'open' as const }))
    .toSorted((a, b) => (a.begun < b.begun ? -1 : 1))
}

/** The certificate that the runs of an attempt give by the rules of its plan, whatever it says; null when they give none. */
function workedOut(offer: PlanOffer, attempt: Attempt, given: Certificate, runs: readonly RunRecord[]) {
  const bare = { ...attempt, certificate: null, ended: null }
  const { name, planTitle: title, issued: now, east = 0, version } = given
  return certify(offer, bare, standingOf(offer, bare, runs), { name, title, now, east: () => east, version })
}

/**
 * Where it cannot be worked out: the certificate as it is, with what is certain all the same. Null when nothing could
 * give it.
 */
function presumed(
  offer: PlanOffer | null | undefined,
  { order, plan }: Attempt,
  given: Certificate,
  lines: readonly Line[],
): Certificate | null {
  if (lines.length === 0) return null
  const scores = order.flatMap((scene) => given.scores.find(({ scenario }) => scenario === scene) ?? [])
  const certain = lines.every(({ unchecked, tries }) => !unchecked || tries.length === 1)
  const receipt = certain ? receiptOf(lines.flatMap(({ run }) => run?.log ?? [])) : given.receipt
  if (!offer) return { ...given, plan, scores, receipt }
  const hours = hoursOf(
    offer,
    scores.map(({ scenario }) => scenario),
  )
  return { ...given, plan, scores, receipt, hours, validUntil: validUntilOf(offer.plan, given) }
}

/**
 * Whether a certificate's hours are those that are due, or all that its plan credits: up to version 0.1.0 of the program
 * certificates told those, whatever the scenes took.
 */
const isCredit = (hours: number, due: Certificate, offer: PlanOffer | null | undefined): boolean =>
  hours === due.hours || hours === offer?.plan.hours

interface CertificateOf {
  /** The attempt's place in the file, from 1. */
  readonly number: number
  /** The person's name; may be empty. */
  readonly person: string
  /** The place of a run of the attempt that does not hold, from 1; undefined when all do. */
  readonly refused: number | undefined
}

/**
 * What is wrong with an attempt's certificate, given the runs of the attempt that hold; empty when all is right.
 * `offer` is null when its plan is not here, and undefined when nobody asks for plans.
 */
export function checkCertificate(
  attempt: Attempt,
  all: readonly RunRecord[],
  { number, person, refused }: CertificateOf,
  offer: PlanOffer | null | undefined,
): CertificateTrouble[] {
  const { certificate } = attempt
  if (certificate === null) return []
  const { planTitle: plan, name } = certificate
  const of = { number, plan, name, day: issuedOn(certificate) }
  const found: CertificateTrouble[] = []
  const named = name !== '' && person !== '' && name !== person
  if (named) found.push({ ...of, code: 'name-differs', person })
  const runs = asOf(all, certificate.issued)
  const lines = certificate.scores.map((score) => lineOf(score, runs, certificate))
  const earlier = certificate.rules !== RULES
  for (const { score, run, unchecked } of lines) {
    const { title, overall } = score
    if (run === undefined) found.push({ ...of, code: 'score-without-run', title, overall })
    else if (unchecked && !earlier) found.push({ ...of, code: 'cannot-tell', title })
  }
  if (lines.some(({ run }) => run === undefined)) return found
  const sure = offer && !lines.some(({ unchecked }) => unchecked)
  const due = sure ? workedOut(offer, attempt, certificate, runs) : presumed(offer, attempt, certificate, lines)
  const what = due === null ? [] : certificateDifferences(due, certificate)
  if (due === null || !isCredit(certificate.hours, due, offer)) found.push({ ...of, code: 'not-passed' })
  else if (what.length > 0) found.push({ ...of, code: 'certificate-differs', what })
  else if (due.receipt !== certificate.receipt) found.push({ ...of, code: 'receipt-differs' })
  else if (refused !== undefined) found.push({ ...of, code: 'run-refused', run: refused })
  else if (earlier) found.push({ ...of, code: 'earlier-rules' })
  else if (offer === null) found.push({ ...of, code: 'plan-unknown' })
  return found
}
