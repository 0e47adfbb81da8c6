import { act, advance, followUp, notice, offers, stepBack, stepIn, untouched, compile, view } from '#engine'
import { describe, expect, it } from 'vitest'
import { scene, sceneWith, trainee } from './scene.ts'

const refusal = (r: ReturnType<typeof act>) => (r.ok ? null : r.error.code)
const beats = (run: { events: readonly { what: string; at: number; beat: string }[] }) =>
  run.events.filter((event) => event.what === 'beat').map((event) => [event.beat, event.at])

describe('time and order', () => {
  it('R2 doing nothing plays the scene through its beats by their times', () => {
    expect(beats(untouched(compile(scene)))).toEqual([
      ['one', 0],
      ['two', 10_000],
      ['three', 22_000],
      ['late', 30_000],
    ])
  })
  it('R2 at one instant: the moment, then the end of the beat, then the next beat at 0, then inputs', () => {
    const run = trainee().waitsUntil(10).run()
    expect(run.beat).toBe('two')
    expect(view(run).speech?.text).toBe('Where were you born?')
  })
  it('R2 the last millisecond of a beat still belongs to it', () => {
    expect(trainee().waitsUntil(9.999).run().beat).toBe('one')
  })
  it('R2 `when` is asked after `set`: an act branches on the facts it leaves behind', () => {
    expect(trainee().waitsUntil(5).stepsIn().acts('soft').run().beat).toBe('good')
  })
  it('R2 a moment whose `when` does not hold is not shown', () => {
    const shown = trainee()
      .waitsUntil(9)
      .run()
      .events.filter((event) => event.what === 'moment')
    expect(shown.map((event) => event.what === 'moment' && event.index)).toEqual([0, 1, 2, 3, 4])
  })
  it('R2 a script that has been left does not go on', () => {
    const run = trainee().waitsUntil(11).stepsIn().acts('why').waitsUntil(20).run()
    expect(run.events.some((event) => event.what === 'moment' && event.beat === 'two' && event.index === 1)).toBe(false)
  })
  it('R2 a beat that branches at its end asks the facts', () => {
    const cold = { ...scene, facts: { trust: 0, seen: false } }
    expect(beats(untouched(compile(cold))).at(-1)).toEqual(['late', 22_000])
  })
})

describe('noticing and stepping in', () => {
  it('R1 Notice is logged with the clock and changes nothing else', () => {
    const before = trainee().waitsUntil(3)
    const noticed = trainee().waitsUntil(3).notices().run()
    expect(noticed.entries).toEqual([{ at: 3000, do: 'notice' }])
    expect({ ...view(noticed) }).toEqual({ ...view(before.run()) })
  })
  it('R3 Step in offers the actions whose `when` and `after` hold', () => {
    expect(offers(trainee().waitsUntil(2).run()).map((a) => a.id)).toEqual(['help'])
    expect(offers(trainee().waitsUntil(4).run()).map((a) => a.id)).toEqual(['soft', 'help'])
  })
  it('R3 the clock stands while the trainee chooses', () => {
    const choosing = trainee().waitsUntil(5).stepsIn().run()
    expect(advance(choosing, 60_000)).toBe(choosing)
  })
  it('R3 with nothing on offer Step in is refused and nothing is logged', () => {
    const run = trainee().waitsUntil(23).run()
    expect(refusal(stepIn(run))).toBe('nothing-on-offer')
    expect(run.entries).toEqual([])
  })
  it('R3 an act needs open choices', () => {
    expect(refusal(act(trainee().waitsUntil(5).run(), 'soft'))).toBe('choices-closed')
  })
  it('R3 an act is judged by what is on offer at that instant', () => {
    const early = trainee().waitsUntil(2).stepsIn().run()
    expect(refusal(act(early, 'soft'))).toBe('not-on-offer')
    expect(refusal(act(early, 'nonsense'))).toBe('unknown-action')
  })
  it('R3 stepping in twice and stepping back from nothing are refused', () => {
    expect(refusal(stepIn(trainee().waitsUntil(5).stepsIn().run()))).toBe('choices-open')
    expect(refusal(stepBack(trainee().waitsUntil(5).run()))).toBe('choices-closed')
  })
})

describe('an ask', () => {
  it('R4 opens the choices by itself, and the clock runs on', () => {
    const run = trainee().waitsUntil(16).run()
    expect(run.choices).toEqual({ by: 'ask', since: 15_000 })
    expect(advance(run, 1000).clock).toBe(17_000)
  })
  it('R4 is answered without a step-in, with what is on offer when it is answered', () => {
    expect(trainee().waitsUntil(15).acts('why').run().beat).toBe('brushed')
    expect(refusal(act(trainee().waitsUntil(15).run(), 'boot-act'))).toBe('not-on-offer')
    expect(trainee().waitsUntil(18).acts('boot-act').run().beat).toBe('good')
  })
  it('R4 after stepping back from it a new step-in is needed', () => {
    const back = trainee().waitsUntil(16).stepsBack()
    expect(refusal(act(back.run(), 'why'))).toBe('choices-closed')
    expect(back.waitsUntil(17).stepsIn().run().choices).toEqual({ by: 'step-in', since: 17_000 })
  })
  it('R4 doing nothing at it is still a move: the choices close with the beat', () => {
    const run = trainee().waitsUntil(22).run()
    expect([run.beat, run.choices]).toEqual(['three', null])
  })
  it('R4 does not open over choices that are open already', () => {
    const run = trainee().waitsUntil(14.999).stepsIn().run()
    expect(run.choices?.by).toBe('step-in')
  })
})

describe('the end', () => {
  it('R6 after the ending only the follow-up comes, once', () => {
    const ended = trainee().waitsUntil(5).stepsIn().acts('soft')
    expect(refusal(notice(ended.run()))).toBe('run-over')
    expect(refusal(stepIn(ended.run()))).toBe('run-over')
    const done = ended.concludes('note').run()
    expect(done.phase).toBe('done')
    expect(refusal(followUp(done, []))).toBe('already-done')
  })
  it('R6 the follow-up may be empty, but not unknown, doubled or early', () => {
    const ended = () => trainee().waitsUntil(5).stepsIn().acts('soft')
    expect(ended().concludes().run().phase).toBe('done')
    expect(refusal(followUp(ended().run(), ['nonsense']))).toBe('unknown-item')
    expect(refusal(followUp(ended().run(), ['note', 'note']))).toBe('item-twice')
    expect(refusal(followUp(trainee().run(), []))).toBe('not-over')
  })
  it('R2 an ending plays its script on', () => {
    const late = sceneWith({
      good: {
        harm: 'none',
        script: [{ at: 2, who: 'man', say: 'Bye.' }],
        ending: { outcome: 'prevented', title: 't', text: 'x' },
      },
    })
    const story = trainee(late).waitsUntil(5).stepsIn().acts('soft')
    expect(view(story.run()).speech).toBeNull()
    expect(view(story.waitsUntil(7).run()).speech?.text).toBe('Bye.')
    expect(view(story.run()).ending?.overAt).toBe(5000 + 2000 + 1500)
  })
})
