import { describe, expect, test } from 'vitest'
import { act, advance, replay, stepIn, upTo } from '#engine'
import type { Run } from '#engine'
import { turningOf } from '../../src/play/story/turning-point.ts'
import { storyOf } from '../../src/play/story/story.ts'
import { logNames, compiledOf, recordOf } from '../../build/sample-records/runs.ts'

function told(name: string) {
  const { log, scenario, reading } = recordOf(name, 0)
  const run = log && replay(compiledOf(scenario), log)
  if (!run?.ok || reading === null) throw new Error(`${name} is not finished`)
  const story = storyOf(run.value)
  return { run: run.value, story, card: reading.card, point: turningOf(story, reading.card) }
}

/** Takes up a run in its middle and says another line, as the debrief's button does. */
function plays(run: Run, { before, at, action }: { before: number; at: number; action: { id: string } }): boolean {
  const past = upTo(run, before)
  const there = advance(past, at - past.clock)
  const open = there.choices === null ? stepIn(there) : { ok: true as const, value: there }
  return open.ok && act(open.value, action.id).ok
}

describe('the one turning point', () => {
  test.each(logNames)('%s: its line was on offer at its second, and plays from there', (name) => {
    const { run, point } = told(name)
    const { line } = point
    if (line === null) return
    expect(line.action.screenOut).toBeUndefined()
    expect(plays(run, line)).toBe(true)
  })

  test.each([
    ['long-stop/nothing', 'notice'],
    ['filming/looks-away', 'decide'],
    ['long-stop/looks-away', 'act'],
    ['still-prone/joins-in', 'actOther'],
    ['long-stop/gives-up', 'brushedOff'],
    ['long-stop/late', 'late'],
    ['long-stop/last-minute', 'before'],
    ['long-stop/best', 'early'],
    ['third-double/best', 'early'],
  ])('%s says %s', (name, turned) => {
    expect(told(name).point.says).toEqual({ kind: 'intervene', turned })
  })

  test('a run that never spoke gets a good line, once something could be seen', () => {
    const { point, story } = told('long-stop/nothing')
    expect(point.line).toMatchObject({ said: false, at: story.cues[0]?.at })
    expect(point.line?.action.quality).toBeGreaterThanOrEqual(4)
  })

  test('a late one gets a line from before it spoke, and one that was brushed off a line after that', () => {
    const late = told('long-stop/late')
    expect(late.point.line?.at).toBeLessThan(late.point.at ?? 0)
    const left = told('long-stop/gives-up')
    expect(left.point.line?.at).toBeGreaterThanOrEqual(left.point.at ?? Infinity)
    expect(left.point.line?.before).toBeGreaterThan(left.story.acts[0]?.before ?? Infinity)
  })

  test('one that held shows what was said', () => {
    const { point, story } = told('long-stop/climbs')
    expect(point.line).toMatchObject({ said: true, at: 43_000 })
    expect(point.line?.action).toBe(story.acts[0]?.action)
  })
})

describe('the turning point of a control', () => {
  const controls = logNames.filter((name) => told(name).card.kind === 'control')

  test('there are some', () => expect(controls.length).toBeGreaterThan(20))

  test.each(controls)('%s: only a firm line that its why does not praise is held against anybody', (name) => {
    const { point, story } = told(name)
    const firm = story.acts.filter(
      ({ action }) =>
        action.kind === 'intervene' &&
        (action.rung === 'challenge' || action.rung === 'take-action') &&
        action.quality < 4,
    )
    const held = point.says.turned === 'disrupted' ? [point.at] : []
    expect(held).toEqual(firm.slice(0, 1).map(({ at }) => at))
  })

  test('names the act that was firm, not the good question before it', () => {
    const base = told('fast-hands/best')
    const firm = told('fast-hands/heavy-handed')
    const [hard] = firm.story.acts
    if (hard === undefined) throw new Error('nobody was firm')
    const [question] = base.story.acts
    const acts = question ? [question, { ...hard, at: 36_000 }] : []
    const point = turningOf({ ...firm.story, acts }, firm.card)
    expect(point).toMatchObject({ says: { turned: 'disrupted' }, at: 36_000 })
  })

  test('a firm line that is praised is told as right', () => {
    const { story, card } = told('fast-hands/best')
    const [first] = story.acts
    if (first === undefined) throw new Error('nobody spoke')
    const praised = { ...first, action: { ...first.action, rung: 'challenge' as const, quality: 4 as const } }
    const point = turningOf({ ...story, acts: [praised] }, { ...card, overall: 44, mastered: false })
    expect(point).toMatchObject({ says: { turned: 'firm' }, line: { said: true } })
  })
})

describe('what could have been said', () => {
  test.each(['long-stop/nothing', 'locker-twelve/nothing', 'page-two/watches', 'third-double/nothing'])(
    '%s: at every sign, playable from there',
    (name) => {
      const { run, story } = told(name)
      const chances = story.cues.flatMap(({ chance }) => (chance ? [chance] : []))
      expect(chances.length).toBeGreaterThanOrEqual(story.cues.length - 1)
      for (const { before, at, lines } of chances)
        for (const action of lines) expect(plays(run, { before, at, action })).toBe(true)
    },
  )

  test('stops where somebody spoke up: from there the acts have other ways of their own', () => {
    const { story } = told('long-stop/late')
    const spoke = story.acts[0]?.at ?? 0
    for (const cue of story.cues) expect(cue.chance !== null).toBe(cue.at < spoke)
  })
})
