import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { parseScenario } from '#scenario'

/** A line by what it is: its rung and its quality. Labels are of one length and one tone, so that nothing but ear tells. */
type Line = readonly [rung: 'probe' | 'alert' | 'challenge' | 'take-action', quality: number, then: string]

const actionsOf = (beat: string, lines: readonly Line[], onward: string) => [
  ...lines.map(([rung, quality, then], i) => ({
    id: `line-${i}`,
    kind: 'intervene',
    rung,
    to: 'boss',
    label: `“${beat.padEnd(9, 'x')} ${String.fromCharCode(97 + i)}”`,
    quality,
    why: 'w',
    then,
  })),
  { id: 'help', kind: 'support', to: 'man', label: `“${beat.padEnd(9, 'x')} s”`, quality: 3, why: 'w', then: onward },
  { id: 'join', kind: 'comply', label: `“${beat.padEnd(9, 'x')} j”`, quality: 1, why: 'w', then: onward },
]

const script = (cue: string) => [
  { at: 0, who: 'boss', place: 'left', say: 'Wait here.' },
  { at: 3, who: 'boss', say: 'Now look at this.', cue: { id: cue, text: 't' } },
]

const common = {
  format: 1,
  pillar: 'misconduct',
  title: 'A desk',
  summary: 's',
  minutes: 2,
  role: 'r',
  stage: { place: 'roadside', time: 'day', weather: 'clear' },
  cast: {
    you: { name: 'You', rank: 'officer' },
    boss: { name: 'Boss', rank: 'sergeant' },
    man: { name: 'Man', rank: 'civilian' },
  },
  subject: 'boss',
  start: 'calm',
  followUp: {
    prompt: 'And then?',
    items: [
      { id: 'report', label: 'Report it', worth: 'required', why: 'w' },
      { id: 'talk', label: 'Talk to him', worth: 'helpful', why: 'w' },
      { id: 'gossip', label: 'Tell the shift', worth: 'harmful', why: 'w' },
    ],
  },
  debrief: { affectedView: 'a', points: ['p'], questions: ['q'] },
}

const build = (scenario: object): CompiledScenario => {
  const { scenario: parsed, problems } = parseScenario(JSON.stringify(scenario), 'scenario.json')
  if (parsed === null) throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')))
  return compile(parsed)
}

const ending = (outcome: string) => ({ harm: 'none', script: [], ending: { outcome, title: 't', text: 't' } })

/** Good lines lead to a brush-off first, and to a good end once they are firmer; weak ones lead on. */
const question = (then: string): Line[] => [
  ['probe', 5, then],
  ['alert', 5, then],
]
const firm = (then: string): Line[] => [
  ['alert', 5, then],
  ['challenge', 5, then],
]
const weak = (then: string): Line[] => [
  ['probe', 2, then],
  ['alert', 2, then],
  ['challenge', 2, then],
  ['take-action', 2, then],
]

/** A scene with something to stop, made by hand: two good lines among eight in each beat, told from the others by ear alone. */
export const somethingWrong = (): CompiledScenario =>
  build({
    ...common,
    id: 'wrong',
    kind: 'intervene',
    beats: {
      calm: { harm: 'none', lasts: 10, then: 'first', script: [{ at: 0, who: 'man', place: 'right', say: 'Hello.' }] },
      first: {
        harm: 'building',
        needs: 'probe',
        lasts: 20,
        then: 'second',
        script: script('first'),
        actions: actionsOf('first', [...weak('second'), ...question('brush')], 'second'),
      },
      brush: {
        harm: 'building',
        needs: 'alert',
        rebuff: true,
        lasts: 20,
        then: 'second',
        script: script('brush'),
        actions: actionsOf('brush', [...firm('well'), ...weak('second')], 'second'),
      },
      second: {
        harm: 'building',
        needs: 'alert',
        actBy: true,
        lasts: 20,
        then: 'between',
        script: script('second'),
        actions: actionsOf('second', [...weak('between'), ...firm('well')], 'between'),
      },
      between: { harm: 'building', needs: 'probe', lasts: 8, then: 'done', script: script('between') },
      done: {
        harm: 'violation',
        needs: 'challenge',
        lasts: 15,
        then: 'badly',
        script: script('done'),
        actions: actionsOf('done', [['challenge', 5, 'stopped'], ...weak('badly')], 'badly'),
      },
      well: ending('prevented'),
      stopped: ending('stopped'),
      badly: ending('unchecked'),
    },
  })

/** A control with the same menus: a question is answered, anything firmer is only wrong. */
export const nothingWrong = (): CompiledScenario =>
  build({
    ...common,
    id: 'right',
    kind: 'control',
    beats: {
      calm: { harm: 'none', lasts: 10, then: 'first', script: [{ at: 0, who: 'man', place: 'right', say: 'Hello.' }] },
      first: {
        harm: 'none',
        lasts: 20,
        then: 'second',
        script: script('first'),
        actions: actionsOf('first', [...weak('second'), ['probe', 5, 'second'], ['alert', 3, 'second']], 'second'),
      },
      second: {
        harm: 'none',
        lasts: 20,
        then: 'upheld',
        script: script('second'),
        actions: actionsOf('second', [...weak('upheld'), ['probe', 5, 'upheld'], ['alert', 3, 'upheld']], 'upheld'),
      },
      upheld: ending('upheld'),
    },
  })
