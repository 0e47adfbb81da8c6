import { advance, nextStop, shuffled, start, compile, transcript, notesOf, view } from '#engine'
import { describe, expect, it } from 'vitest'
import { scene, sceneWith, trainee } from './scene.ts'

const person = (v: ReturnType<typeof view>, id: string) => v.cast.find((c) => c.id === id)

describe('R8 what is to be seen', () => {
  it('you start at far-right, the others off, all calm and standing, tension 0', () => {
    const v = view(start(compile(sceneWith({ one: { ...scene.beats['one']!, script: [] } }))))
    expect(v.cast.map((c) => [c.id, c.place, c.pose, c.face])).toEqual([
      ['you', 'far-right', 'standing', 'calm'],
      ['boss', 'off', 'standing', 'calm'],
      ['man', 'off', 'standing', 'calm'],
    ])
    expect(v.tension).toBe(0)
  })
  it('moments at 0 are shown at once, and somebody in the driver-seat sits', () => {
    const v = view(start(compile(scene)))
    expect(person(v, 'boss')).toMatchObject({ place: 'left', face: 'serious' })
    expect(person(v, 'man')).toMatchObject({ place: 'driver-seat', pose: 'sitting' })
  })
  it('place, pose, face and tension last across beats; texts end with the beat', () => {
    const v = view(trainee().waitsUntil(22).run())
    expect(person(v, 'boss')).toMatchObject({
      place: 'left',
      face: 'suspicious',
      pose: 'pointing',
      lastDid: 'points at the boot',
    })
    expect(v.tension).toBe(1)
    expect([v.speech, v.action, v.thought]).toEqual([null, null, null])
  })
  it('a text stays until the next on its own channel', () => {
    const v = view(trainee().waitsUntil(9).run())
    expect(v.speech?.text).toBe('Papers, please.')
    expect(v.action).toMatchObject({ who: 'boss', text: 'keeps the papers', since: 4000 })
    expect(v.thought?.text).toBe('He knows what he does.')
  })
  it('looks back to any second, open choices included', () => {
    const run = trainee().waitsUntil(5).stepsIn().acts('soft').waitsUntil(8).run()
    expect(view(run, 1500).speech?.text).toBe('Papers, please.')
    expect(view(run, 500).speech).toBeNull()
    expect(view(run, 4999).beat).toBe('one')
    expect(view(run, 5000).beat).toBe('good')
  })
  it('is the same object while nothing but the clock moves', () => {
    const run = trainee().waitsUntil(2).run()
    expect(view(advance(run, 500))).toBe(view(run))
    expect(view(advance(run, 2500))).not.toBe(view(run))
  })
  it('names neither harm, nor cues, nor quality', () => {
    const v = view(trainee().waitsUntil(5).stepsIn().run())
    expect(JSON.stringify(v)).not.toMatch(/harm|cue|He keeps them|quality|"why"/)
    expect(v.choices?.options.map((o) => [o.id, o.spoken])).toEqual([
      ['soft', true],
      ['help', false],
    ])
  })
})

describe('R9 untimed', () => {
  it('stops at each moment, ask and new beat, and at nothing that is not shown', () => {
    let run = start(compile(scene))
    const stops: number[] = []
    for (let stop = nextStop(run); stop !== null; stop = nextStop(run)) {
      stops.push(stop)
      run = advance(run, stop - run.clock)
    }
    expect(stops).toEqual([1000, 4000, 6000, 10_000, 15_000, 18_000, 22_000, 30_000])
  })
  it('has no next stop while the trainee chooses', () => {
    expect(nextStop(trainee().waitsUntil(5).stepsIn().run())).toBeNull()
  })
})

describe('R7 the order of options', () => {
  const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const order = (mode: 'practice' | 'assessment', seed: number) =>
    shuffled(start(compile(scene), { mode, seed }), options)
      .map((o) => o.id)
      .join('')
  it('is file order in practice', () => expect(order('practice', 3)).toBe('abcde'))
  it('is the same at each opening of an assessment, and another with another seed', () => {
    expect(order('assessment', 3)).toBe(order('assessment', 3))
    expect(new Set([1, 2, 3, 4, 5].map((seed) => order('assessment', seed))).size).toBeGreaterThan(1)
  })
  it('keeps its order when an option goes', () => {
    const run = start(compile(scene), { mode: 'assessment', seed: 3 })
    const all = shuffled(run, options).filter((o) => o.id !== 'c')
    expect(
      shuffled(
        run,
        options.filter((o) => o.id !== 'c'),
      ),
    ).toEqual(all)
  })
})

describe('A2 what has gone by', () => {
  it('the transcript has every line in order, the trainee among them', () => {
    const run = trainee().waitsUntil(5).notices().stepsIn().acts('soft').run()
    expect(transcript(run).map((l) => [l.kind, l.text])).toEqual([
      ['say', 'Papers, please.'],
      ['does', 'keeps the papers'],
      ['you-noticed', ''],
      ['you-said', '“All done?”'],
      ['say', 'Thank you.'],
    ])
  })
  it('Something’s off pins the latest line or movement', () => {
    const run = trainee().notices().waitsUntil(2).notices().waitsUntil(7).notices().run()
    expect(notesOf(run).map((n) => [n.at, n.line?.text ?? null])).toEqual([
      [0, null],
      [2000, 'Papers, please.'],
      [7000, 'keeps the papers'],
    ])
  })
})
