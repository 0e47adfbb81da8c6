/**
 * P5 and P15: whether good acts are there, and what they come to.
 *
 * A *good act* has quality 4 or 5, is no screen-out, and is firm enough for its beat, but not more than one rung above what the
 * beat `needs`; an `accept` of that quality is always firm enough.
 *
 * Both proofs ask nothing of a run but where it is, so the entrances decide them: no tally of the past is needed.
 */
import type { Action, Beat, CompiledScenario, Outcome, Rung } from '#engine'
import { addresses, outcomeWorth, rungHeight } from '#score'
import type { Entrance, Exit } from '../entrances.ts'
import { failed, proved } from '../proof.ts'
import type { ActInBeat, Proof } from '../proof.ts'
import { wayTo, witness } from '../witness.ts'
import type { Show, TimedAct } from '../witness.ts'

/** P5: a good act is on offer during so many ms before the beat ends. */
const TO_SPEAK = 3000

/** What a beat needs at least. Without `needs` a probe, as scoring does (S3). */
const neededIn = (beat: Beat): Rung => beat.needs ?? 'probe'

function isGood(action: Action, beat: Beat): boolean {
  if (action.quality < 4 || action.screenOut !== undefined || !addresses({ action })) return false
  const above = rungHeight(action.rung) - rungHeight(neededIn(beat))
  return action.kind === 'accept' || above === 0 || above === 1
}

/**
 * P5: in every beat with harm, however it is entered, a good act is on offer at every ms of its last 3 s; in a beat that is shorter,
 * from its start. Different acts may take turns.
 */
export function harmCanBeMet(compiled: CompiledScenario, entrances: readonly Entrance[], show: Show): Proof {
  for (const entrance of entrances) {
    const { id, beat, lasts } = entrance.beat
    if (beat.harm === 'none' || beat.ending !== undefined) continue
    const least = Math.min(TO_SPEAK, lasts)
    const without = entrance.stretches.filter((s) => !s.offers.some((action) => isGood(action, beat)))
    const last = without.at(-1)
    if (last === undefined || last.to <= lasts - least) continue
    const rung = compiled.scenario.subject === 'you' ? null : neededIn(beat)
    const all = without.length === entrance.stretches.length
    const gap = all ? null : { from: Math.max(last.from, lasts - least), to: last.to }
    return failed('P5', { code: 'harm-unmet', beat: id, rung, gap, least }, show(wayTo(entrance).steps))
  }
  return proved('P5', { code: 'harm-can-be-met', least: TO_SPEAK })
}

/** The best that good acts and waiting can come to from some ms of a beat on. */
interface Prospect {
  readonly outcome: Outcome
  /** The act to take next, the first time that it is on offer; null: wait for the next beat. */
  readonly exit: Exit | null
}

/** For each entrance, and each of its stretches, the best of them. An ending has one, of its own outcome. */
function prospects(entrances: readonly Entrance[]): ReadonlyMap<Entrance, readonly Prospect[]> {
  const known = new Map<Entrance, readonly Prospect[]>()
  const after = (entrance: Entrance): Outcome => known.get(entrance)?.[0]?.outcome ?? 'unchecked'
  for (const entrance of entrances.toReversed()) {
    const { beat } = entrance.beat
    if (entrance.lapse === null) {
      known.set(entrance, [{ outcome: beat.ending?.outcome ?? 'unchecked', exit: null }])
      continue
    }
    const waiting: Prospect = { outcome: after(entrance.lapse), exit: null }
    const good = entrance.exits.filter(({ action }) => isGood(action, beat))
    const each = entrance.stretches.map(({ from }) =>
      good.reduce<Prospect>((best, exit) => {
        const outcome = after(exit.entrance)
        // Of two that come to the same, an act shows more than waiting does.
        const more = outcomeWorth[outcome] - outcomeWorth[best.outcome]
        return exit.to > from && (more > 0 || (more === 0 && best.exit === null)) ? { outcome, exit } : best
      }, waiting),
    )
    known.set(entrance, each)
  }
  return known
}

/** One way to each entrance that can be reached before a beat of harm `irreversible`, in the order of `entrances`. */
function beforeIrreversible(entrances: readonly Entrance[]): ReadonlyMap<Entrance, Entrance['reached']> {
  const found = new Map<Entrance, Entrance['reached']>()
  const reach = (to: Entrance, reached: Entrance['reached']): void => {
    if (to.beat.beat.harm !== 'irreversible' && !found.has(to)) found.set(to, reached)
  }
  for (const [i, entrance] of entrances.entries()) {
    if (i === 0) reach(entrance, null)
    if (!found.has(entrance)) continue
    if (entrance.lapse !== null) reach(entrance.lapse, { from: entrance, action: null, after: entrance.beat.lasts })
    for (const { action, from, entrance: to } of entrance.exits) reach(to, { from: entrance, action, after: from })
  }
  return found
}

/** The acts of the best way of good acts from a ms of a beat that began at `clock`. */
function goodSteps(known: ReadonlyMap<Entrance, readonly Prospect[]>, at: Entrance, from: number, clock: number) {
  const steps: TimedAct[] = []
  const acts: ActInBeat[] = []
  let since = from
  let begun = clock
  for (let here: Entrance | null = at; here !== null && here.lapse !== null;) {
    const index = here.stretches.findIndex((s) => s.to > since)
    const exit: Exit | null = known.get(here)?.[index]?.exit ?? null
    begun += exit === null ? here.beat.lasts : Math.max(since, exit.from)
    if (exit !== null) {
      steps.push({ at: begun, action: exit.action.id })
      acts.push({ beat: here.beat.id, action: exit.action.id })
    }
    here = exit === null ? here.lapse : exit.entrance
    since = 0
  }
  return { steps, acts }
}

/**
 * P15: from every ms of every beat that can be reached before a beat of harm `irreversible` was entered, there is a way of good acts
 * and of waiting to an ending `prevented` or `stopped`.
 */
export function persistencePays(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  const known = prospects(entrances)
  const reached = beforeIrreversible(entrances)
  for (const entrance of reached.keys()) {
    if (entrance.lapse === null) continue
    const lost = known.get(entrance)?.findIndex(({ outcome }) => outcomeWorth[outcome] < outcomeWorth.stopped) ?? -1
    const stretch = entrance.stretches[lost]
    const prospect = known.get(entrance)?.[lost]
    if (stretch === undefined || prospect === undefined) continue
    const way = wayTo(entrance, (e) => reached.get(e) ?? null)
    const { steps, acts } = goodSteps(known, entrance, stretch.from, way.clock)
    const { id } = entrance.beat
    return failed(
      'P15',
      { code: 'good-acts-in-vain', beat: id, from: stretch.from, outcome: prospect.outcome, acts },
      witness(compiled, [...way.steps, ...steps]),
    )
  }
  return proved('P15', { code: 'persistence-pays' })
}
