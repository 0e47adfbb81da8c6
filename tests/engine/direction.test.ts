import { describe, expect, it } from 'vitest'
import { view } from '#engine'
import { textsOf, translate, type Beat } from '#scenario'
import { scene, sceneWith, trainee } from './scene.ts'

type Script = NonNullable<Beat['script']>
/** The scene with another script for its first beat, seen after so many seconds. */
const seen = (script: Script, seconds: number, beats: Record<string, Beat> = {}) =>
  view(
    trainee(sceneWith({ one: { ...(scene.beats['one'] as Beat), script, actions: [] }, ...beats }))
      .waitsUntil(seconds)
      .run(),
  )
const boss = (v: ReturnType<typeof view>) => v.cast.find(({ id }) => id === 'boss')

describe('F17 what is directed lasts until it is changed', () => {
  it('whom a line is meant for, until the person turns to something else', () => {
    const script: Script = [
      { at: 0, who: 'boss', place: 'door', say: 'You.', to: 'man' },
      { at: 2, who: 'boss', face: 'angry' },
      { at: 4, who: 'boss', say: 'Anybody.' },
    ]
    expect(boss(seen(script, 3))).toMatchObject({ to: 'man', face: 'angry', place: 'door' })
    expect(seen(script, 1).speech).toMatchObject({ to: 'man' })
    expect(boss(seen(script, 5))?.to).toBeNull()
  })
  it('whom a pose touches, as long as the pose; who comes to somebody is in the picture', () => {
    const script: Script = [
      { at: 0, who: 'boss', place: { beside: 'man' }, pose: 'cuffing', with: 'man' },
      { at: 2, who: 'boss', face: 'angry', holds: ['keys'], wears: ['gloves'] },
      { at: 4, who: 'boss', pose: 'standing', place: 'left', holds: [] },
    ]
    expect(boss(seen(script, 3))).toMatchObject({
      with: 'man',
      near: { how: 'beside', who: 'man' },
      place: 'centre',
      holds: ['keys'],
      wears: ['gloves'],
    })
    expect(boss(seen(script, 5))).toMatchObject({ with: null, near: null, place: 'left', holds: [], wears: ['gloves'] })
  })
  it('where somebody is turned to, until they go elsewhere or address somebody', () => {
    const script: Script = [
      { at: 0, who: 'boss', place: 'left', facing: 'away' },
      { at: 2, who: 'boss', say: 'Hm.' },
      { at: 4, who: 'boss', place: 'right' },
    ]
    expect(boss(seen(script, 3))?.facing).toBe('away')
    expect(boss(seen(script, 5))?.facing).toBeNull()
  })
})

describe('F18 the place changes', () => {
  it('set pieces keep their state across beats', () => {
    const script: Script = [
      { at: 0, scene: { trunk: 'open', window: 'up' } },
      { at: 2, scene: { window: 'down' } },
    ]
    expect(seen(script, 1).scene).toEqual({ trunk: 'open', window: 'up' })
    expect(seen(script, 11).scene).toEqual({ trunk: 'open', window: 'down' })
  })
  it('a change is news until the next movement or narration, or the next beat', () => {
    const script: Script = [
      { at: 0, scene: { trunk: 'open' } },
      { at: 0, who: 'boss', does: 'opens the trunk.' },
      { at: 2, who: 'boss', say: 'Look at that.' },
      { at: 4, scene: { window: 'up', trunk: 'open' } },
      { at: 6, note: 'A car passes.', scene: { engine: 'on' } },
    ]
    expect(seen(script, 3).changed).toEqual(['trunk'])
    expect(seen(script, 5).changed).toEqual(['trunk', 'window'])
    expect(seen(script, 7).changed).toEqual(['engine'])
    expect(seen(script, 11).changed).toEqual([])
  })
  it('R10 in another place everybody is placed anew and nothing has been changed yet', () => {
    const script: Script = [
      { at: 0, who: 'boss', place: 'left', pose: 'pointing', face: 'angry', scene: { trunk: 'open' } },
    ]
    const two = { ...(scene.beats['two'] as Beat), script: [], stage: { place: 'alley', time: 'day' } } as Beat
    const before = seen(script, 9, { two })
    expect(before).toMatchObject({ place: 'roadside', time: 'night', weather: 'rain' })
    const after = seen(script, 11, { two })
    expect(after).toMatchObject({ place: 'alley', time: 'day', weather: 'rain', scene: {} })
    expect(boss(after)).toMatchObject({ place: 'off', pose: 'standing', face: 'angry' })
    expect(after.cast.find(({ you }) => you)?.place).toBe('far-right')
    expect(seen(script, 23, { two }).place).toBe('alley')
  })
})

describe('F19 insets and cuts', () => {
  const script: Script = [
    { at: 0, who: 'boss', inset: 'watch' },
    { at: 1, who: 'boss', say: 'Late.' },
    { at: 3, note: 'Nothing moves.' },
    { at: 4, inset: 'badge-shown' },
    { at: 5, inset: 'none' },
    { at: 6, sound: 'door', cut: 2 },
  ]
  it('an inset stays until the next narration, movement or inset, and is of whom the moment is', () => {
    expect(seen(script, 2).inset).toMatchObject({ id: 'watch', who: 'boss', since: 0 })
    expect(seen(script, 3.5).inset).toBeNull()
    expect(seen(script, 4.5).inset).toMatchObject({ id: 'badge-shown', who: null })
    expect(seen(script, 5.5).inset).toBeNull()
  })
  it('an inset shows what is read in it and whose the other hand is, in the words of a translation too', () => {
    const given: Script = [
      { at: 0, who: 'boss', with: 'man', pose: 'holding', inset: { id: 'door-number', text: 'No. 214' } },
    ]
    expect(seen(given, 1).inset).toMatchObject({ id: 'door-number', text: 'No. 214', who: 'boss', other: 'man' })
    const scenario = sceneWith({ one: { ...(scene.beats['one'] as Beat), script: given, actions: [] } })
    const path = 'beats.one.script.0.inset.text'
    expect(textsOf(scenario).find((text) => text.path === path)?.text).toBe('No. 214')
    const spanish = translate(scenario, { [path]: { text: 'N.º 214' } })
    expect(spanish.beats['one']?.script?.[0]?.inset).toEqual({ id: 'door-number', text: 'N.º 214' })
  })
  it('a cut begins and ends by the clock, forward and when looking back', () => {
    const run = trainee(sceneWith({ one: { ...(scene.beats['one'] as Beat), script, actions: [] } }))
      .waitsUntil(9)
      .run()
    expect(view(run).cut).toBeNull()
    expect(view(run, 7999).cut).toMatchObject({ since: 6000, until: 8000 })
    expect(view(run, 8000).cut).toBeNull()
    expect(view(run, 6000).cut).not.toBeNull()
    expect(view(run, 5999).cut).toBeNull()
    expect(view(run, 6500)).toBe(view(run, 7500))
  })
})
