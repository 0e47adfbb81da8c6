/**
 * A scenario in outline: entrances that forget facts which are only asked later, and guess them when they are asked.
 *
 * With a *reach* of r an entrance keeps the facts that its beat asks and those that are asked at most r beats further on (relevance.ts).
 * When a beat is entered that asks a fact which the beat before did not keep, or asks it against more numbers, one entrance is made for each
 * class that it can be of: every one that the values allow of which the entrance before may stand for, with what was added to it since.
 *
 * So there is an outline of every way in which a run can enter a beat. For the first beat that is so. And let an outline stand for a run's
 * entering of a beat: of the same beat, with cues alike, and with each fact that is kept in the same class. All that the beat itself asks is kept, so
 * it shows the same moments and offers the same acts at the same times, and what is added to facts is the same. Then, whatever is done, the classes
 * that the run's facts are of in the next beat are among those that are guessed there.
 *
 * There are also outlines that no run comes to. Therefore what holds of all outlines holds of all runs, and what does not hold of some outline tells nothing.
 * For proofs that ask something of each beat by itself, or of two beats that follow each other, a small reach mostly decides.
 */
import type { CompiledScenario, Situation } from '#engine'
import type { Facts } from '#scenario'
import type { Budget } from './budget.ts'
import { NotFinished } from './budget.ts'
import { entrancesOf } from './entrances.ts'
import type { Entrance, Guess } from './entrances.ts'
import { relevanceOf } from './relevance.ts'
import type { Cuts } from './relevance.ts'

/** From the lowest value to the highest, both included. */
interface Range {
  readonly lowest: number
  readonly highest: number
}

/** What each fact can ever be: where it only rises it is never below its start. */
function rangesOf({ scenario: { facts = {}, beats } }: CompiledScenario): ReadonlyMap<string, Range> {
  const changes = Object.values(beats).flatMap(({ script = [], actions = [] }) =>
    [...script, ...actions].flatMap(({ set }) => (set === undefined ? [] : [set])),
  )
  return new Map(
    Object.entries(facts).map(([name, from]) => {
      const by = changes.flatMap((set) => set[name] ?? [])
      if (typeof from === 'boolean') {
        const values = [from, ...by].map(Number)
        return [name, { lowest: Math.min(...values), highest: Math.max(...values) }]
      }
      return [
        name,
        {
          lowest: by.some((n) => Number(n) < 0) ? -Infinity : from,
          highest: by.some((n) => Number(n) > 0) ? Infinity : from,
        },
      ]
    }),
  )
}

/** The values that an entrance stands for with a fact of this value; undefined: it has not kept the fact. */
function keptRange(cuts: Cuts | undefined, value: number): Range {
  if (cuts === undefined) return { lowest: -Infinity, highest: Infinity }
  if (cuts === null) return { lowest: value, highest: value }
  return {
    lowest: cuts.findLast((cut) => cut <= value) ?? -Infinity,
    highest: (cuts.find((cut) => cut > value) ?? Infinity) - 1,
  }
}

/** A value of each class that has some in a range. Null: too many to list. */
function oneOfEach(cuts: Cuts, { lowest, highest }: Range): readonly number[] | null {
  if (lowest === highest) return [lowest]
  if (cuts === null) return null
  const [first = 0] = cuts
  const below = lowest === -Infinity ? Math.min(first - 1, highest) : lowest
  return [below, ...cuts.filter((cut) => cut > below && cut <= highest)]
}

/** Every way to give each fact one of its values. */
function* combinations(choices: readonly (readonly [string, readonly (boolean | number)[]])[]): Generator<Facts> {
  const [choice, ...rest] = choices
  if (choice === undefined) return yield {}
  const [name, values] = choice
  for (const others of combinations(rest)) for (const value of values) yield { ...others, [name]: value }
}

/** All outlines with a reach. Throws `NotFinished` where they are too many. */
export function outlinesOf(compiled: CompiledScenario, reach: number, budget: Budget): readonly Entrance[] {
  const relevance = relevanceOf(compiled, reach)
  const ranges = rangesOf(compiled)
  const tooMany = () => new NotFinished({ code: 'too-large' })
  const guess: Guess = (entered, action, after) => {
    const before = relevance.facts.get(entered.beat)
    const choices: [string, (boolean | number)[]][] = []
    for (const [name, cuts] of relevance.facts.get(after.beat) ?? []) {
      const value = after.facts[name]
      const ever = ranges.get(name)
      // What was assigned last is known.
      if (value === undefined || ever === undefined || typeof action?.set?.[name] === 'boolean') continue
      const kept = keptRange(before?.get(name), Number(entered.facts[name]))
      const added = typeof value === 'number' ? value - Number(entered.facts[name]) : 0
      const values =
        typeof value === 'boolean' && before?.has(name) === true
          ? [Number(value)]
          : oneOfEach(cuts, {
              lowest: Math.max(kept.lowest + added, ever.lowest),
              highest: Math.min(kept.highest + added, ever.highest),
            })
      if (values === null) throw tooMany()
      choices.push([name, typeof value === 'boolean' ? values.map(Boolean) : [...values]])
    }
    const guesses: Situation[] = []
    for (const facts of combinations(choices)) {
      budget.spend(1)
      guesses.push(compiled.situations.withFacts(after, { ...after.facts, ...facts }))
    }
    return guesses
  }
  const { entrances, whole } = entrancesOf(
    compiled,
    relevance,
    () => budget,
    () => undefined,
    guess,
  )
  if (!whole) throw tooMany()
  return entrances
}
