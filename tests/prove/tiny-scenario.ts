import type { Action, Beat, Moment, Scenario } from '#scenario'
import * as fc from 'fast-check'

/** Playing beats of a made-up scenario; four endings follow. */
const BEATS = 4
const outcomesOf = {
  intervene: ['prevented', 'stopped', 'late', 'unchecked'],
  control: ['upheld', 'upheld', 'disrupted', 'disrupted'],
} as const

const beatId = (i: number): string => (i < BEATS ? `b${i}` : `e${i - BEATS}`)
const rung = fc.constantFrom('probe', 'alert', 'challenge', 'take-action' as const)
/** Sometimes undefined: as often as the weights say. */
const maybe = <T>(arb: fc.Arbitrary<T>, { absent = 1, present = 1 } = {}): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: present, arbitrary: arb })

const when = fc.oneof(
  fc.record({ flag: fc.boolean() }),
  fc.record({ trust: fc.oneof(fc.record({ min: fc.integer({ min: -1, max: 1 }) }), fc.integer({ min: -1, max: 1 })) }),
)
const set = fc.oneof(fc.record({ flag: fc.boolean() }), fc.record({ trust: fc.constantFrom(-1, 1) }))

/** Where a beat can lead: any later one, or an ending. */
const leadsTo = (i: number) => {
  const target = fc.oneof(
    { weight: 2, arbitrary: fc.constant(beatId(i + 1)) },
    fc.integer({ min: i + 1, max: BEATS + 3 }).map(beatId),
  )
  return fc.oneof(
    { weight: 2, arbitrary: target },
    { weight: 1, arbitrary: fc.tuple(when, target, target).map(([w, a, b]) => [{ when: w, go: a }, { go: b }]) },
  )
}

const labels = ['“No.”', '“Is that so?”', 'Wait', '“Let him go, now.”'] as const

function action(i: number, receive: boolean): fc.Arbitrary<Action> {
  return fc
    .record({
      kind: receive
        ? fc.constantFrom('accept', 'intervene', 'comply' as const)
        : fc.constantFrom('intervene', 'intervene', 'intervene', 'support', 'comply' as const),
      rung,
      label: fc.constantFrom(...labels),
      quality: fc.constantFrom(1, 2, 3, 4, 4, 5, 5),
      when: maybe(when, { absent: 3 }),
      after: maybe(fc.constantFrom('c0', 'c1'), { absent: 3 }),
      set: maybe(set),
      screenOut: maybe(fc.constant('joined-harm' as const), { absent: 12 }),
      tactic: maybe(fc.constantFrom('relieve', 'distract', 'delegate' as const), { absent: 3 }),
      whom: fc.constantFrom('boss', 'other'),
      to: leadsTo(i),
    })
    .map(({ kind, rung, tactic, whom, to, when, after, ...rest }) => ({
      ...rest,
      id: 'x',
      kind,
      why: 'w',
      then: to,
      ...(kind === 'intervene' ? { rung, tactic, to: whom } : {}),
      when,
      // An action asks one thing at most, or hardly any would be on offer.
      after: when === undefined ? after : undefined,
    }))
}

const moment = (i: number, lasts: number): fc.Arbitrary<Moment> =>
  fc
    .record({
      ms: fc.integer({ min: 0, max: lasts - 1 }),
      cue: fc.boolean(),
      set: maybe(set),
      when: maybe(when, { absent: 2 }),
    })
    .map(({ ms, cue, set, when }) => ({
      at: ms / 1000,
      who: 'boss',
      say: 'Now.',
      ...(cue ? { cue: { id: `c${i % 2}`, text: 't' } } : {}),
      set,
      when,
    }))

function beat(i: number, receive: boolean): fc.Arbitrary<Beat> {
  return fc.integer({ min: 1, max: 3 }).chain((lasts) =>
    fc
      .record({
        harm: fc.constantFrom('none', 'building', 'building', 'building', 'violation', 'irreversible' as const),
        needs: maybe(rung),
        urgent: maybe(fc.constant(true as const), { absent: 4 }),
        rebuff: receive ? fc.constant(undefined) : maybe(fc.constant(true as const)),
        ask: maybe(fc.integer({ min: 0, max: lasts - 1 }), { absent: 2 }),
        script: fc.array(moment(i, lasts), { maxLength: 2 }),
        actions: fc.array(action(i, receive), { minLength: 1, maxLength: 2 }),
        to: leadsTo(i),
      })
      .map(({ ask, script, actions, to, ...rest }) => ({
        ...rest,
        lasts: lasts / 1000,
        then: to,
        actBy: i === 1 ? true : undefined,
        ask: ask === undefined ? undefined : ask / 1000,
        script: script.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)),
        actions: actions.map((a, n) => ({ ...a, id: `a${n}` })),
      })),
  )
}

const item = fc.record({
  worth: fc.constantFrom('required', 'helpful', 'neutral', 'harmful', 'unsafe' as const),
  screenOut: maybe(fc.constant('dishonest' as const), { absent: 3 }),
})

/**
 * Scenarios so small that all their runs can be played: a few beats of one to three ms, with facts, cues, conditions, asks, tactics,
 * rebuffs and screen-outs.
 */
export const tinyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    kind: fc.constantFrom('intervene', 'intervene', 'control' as const),
    receive: fc.constantFrom(false, false, true),
  })
  .chain(({ kind, receive }) =>
    fc
      .record({
        beats: fc.tuple(...Array.from({ length: BEATS }, (_, i) => beat(i, receive))),
        items: fc.array(item, { maxLength: 3 }),
      })
      .map(({ beats, items }) => ({
        format: 2,
        id: 'tiny',
        kind,
        pillar: 'misconduct',
        title: 't',
        summary: 's',
        minutes: 1,
        role: 'r',
        stage: { place: 'roadside', time: 'night' },
        cast: {
          you: { name: 'Lee', rank: 'officer' },
          boss: { name: 'Ames', rank: 'sergeant' },
          other: { name: 'Roy', rank: 'officer' },
        },
        subject: receive ? 'you' : 'boss',
        facts: { trust: 0, flag: false },
        start: 'b0',
        beats: {
          ...Object.fromEntries(beats.map((b, i) => [beatId(i), b])),
          ...Object.fromEntries(
            outcomesOf[kind].map((outcome, i) => [
              beatId(BEATS + i),
              { harm: i === 3 ? 'irreversible' : 'none', ending: { outcome, title: 't', text: 't' } } satisfies Beat,
            ]),
          ),
        },
        followUp: {
          prompt: 'p',
          items: items.map((it, n) => ({ ...it, id: `i${n}`, label: labels[n] ?? 'l', why: 'w' })),
        },
        debrief: { affectedView: 'v', points: ['p'], questions: ['q'] },
      })),
  )
