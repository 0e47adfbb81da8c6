/** The lazy rules of P8: ways to choose that look at the list of options and never at what is going on. */
import type { Action, FollowUpItem, Scenario } from '#engine'
import { rungHeight } from '#score'
import type { LabelFeatures } from './label-features.ts'

/** An option on offer, or a follow-up item, as a rule sees it. */
interface Seen {
  /** Its place in the list, from 0. */
  readonly place: number
  readonly label: LabelFeatures
  /** Height of its rung, 1 to 4; null without one. */
  readonly rung: number | null
  /** Whether it is addressed to the subject. Follow-up items are addressed to nobody, so all of them are taken for it. */
  readonly toSubject: boolean
}

/** A rule takes the option of the highest worth, the first of equals, and none whose worth is null. */
interface LazyRule {
  /** Whether the worth depends on the words of the label, and so on the language. */
  readonly reads: boolean
  worth(seen: Seen): number | null
}

/** Takes the option in a place, or the last one before it. */
const inPlace = (wanted: number): LazyRule => ({ reads: false, worth: ({ place }) => -Math.abs(place - wanted) })

const byRung = (worth: (rung: number) => number): LazyRule => ({
  reads: false,
  worth: ({ rung }) => (rung === null ? null : worth(rung)),
})

const byLabel = (worth: (label: LabelFeatures) => number | null): LazyRule => ({
  reads: true,
  worth: ({ label }) => worth(label),
})

const toSubject = (worth: (label: LabelFeatures) => number): LazyRule => ({
  reads: true,
  worth: (seen) => (seen.toSubject ? worth(seen.label) : null),
})

export const lazyRules = {
  first: inPlace(0),
  second: inPlace(1),
  third: inPlace(2),
  last: { reads: false, worth: ({ place }) => place },
  longest: byLabel(({ characters }) => characters),
  shortest: byLabel(({ characters }) => -characters),
  'longest-to-subject': toSubject(({ characters }) => characters),
  'shortest-to-subject': toSubject(({ characters }) => -characters),
  'lowest-rung': byRung((rung) => -rung),
  'highest-rung': byRung((rung) => rung),
  'nearest-alert': byRung((rung) => -Math.abs(rung - rungHeight('alert'))),
  'nearest-challenge': byRung((rung) => -Math.abs(rung - rungHeight('challenge'))),
  'most-sentences': byLabel(({ sentences }) => sentences),
  'only-speech': byLabel(({ spoken }) => (spoken ? 0 : null)),
  politest: byLabel(({ courtesies }) => courtesies),
  'no-hedge': byLabel(({ hedges }) => (hedges === 0 ? 0 : null)),
} as const satisfies Record<string, LazyRule>

export type LazyName = keyof typeof lazyRules
export const lazyNames = Object.keys(lazyRules) as readonly LazyName[]

/** What a rule chooses: an action of those on offer (null: it waits), and one follow-up item or none. */
export interface Chooser {
  pick(offered: readonly Action[], beat: string): Action | null
  follow(items: readonly FollowUpItem[]): readonly FollowUpItem[]
}

/** The item of the highest worth, the first of equals; null where no worth is a number. */
function most<T>(items: readonly T[], worth: (item: T, index: number) => number | null): T | null {
  let best: { item: T; worth: number } | null = null
  for (const [i, item] of items.entries()) {
    const its = worth(item, i)
    if (its !== null && (best === null || its > best.worth)) best = { item, worth: its }
  }
  return best?.item ?? null
}

/**
 * A rule applied to a scenario whose labels are read in one language. Actions and items are those of the original, so the
 * labels are looked up by their ids.
 * @param shown the scenario in that language
 * @param read reads a label of it
 */
export function chooserOf(name: LazyName, shown: Scenario, read: (label: string) => LabelFeatures): Chooser {
  const rule: LazyRule = lazyRules[name]
  const labels = new Map(
    Object.entries(shown.beats).map(([id, { actions = [] }]) => [id, new Map(actions.map((a) => [a.id, a.label]))]),
  )
  const itemLabels = new Map(shown.followUp.items.map((item) => [item.id, item.label]))
  const subject = shown.subject
  return {
    pick: (offered, beat) =>
      most(offered, ({ id, rung, to, label }, place) =>
        rule.worth({
          place,
          label: read(labels.get(beat)?.get(id) ?? label),
          rung: rung === undefined ? null : rungHeight(rung),
          toSubject: to === subject,
        }),
      ),
    follow: (items) =>
      [
        most(items, ({ id, label }, place) =>
          rule.worth({
            place,
            label: read(itemLabels.get(id) ?? label),
            rung: null,
            toSubject: true,
          }),
        ),
      ].filter((item) => item !== null),
  }
}
