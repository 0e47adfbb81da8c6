import { advance, offers, start, untouched } from '#engine'
import { describe, expect, test } from 'vitest'
import { compiledOf, shipped } from './library.ts'

const actionsOf = (id: string) =>
  Object.entries(compiledOf(id).scenario.beats).flatMap(([beat, { actions = [] }]) => actions.map((action) => ({ beat, ...action })))

describe('a rung fits the words it is shown in', () => {
  test.for(shipped)('%s: what only asks is not shown as “Tell them to stop” or “Do it”', (id) => {
    const asking = actionsOf(id).filter(({ kind, label }) => kind === 'intervene' && label.endsWith('?”'))
    const orders = asking.filter(({ rung }) => rung === 'challenge' || rung === 'take-action')
    expect(orders.map(({ beat, id: action }) => `${beat} ${action}`)).toEqual([])
  })
})

describe('what answers somebody is offered once that was said or shown, and not before', () => {
  const answers: readonly (readonly [scene: string, beat: string, action: string, to: string])[] = [
    ['locker-twelve', 'better-off', 'killing-yourself', 'Everyone’s better off, you know. Without.'],
    ['locker-twelve', 'better-off', 'home-safe', 'Anyway. Get home safe.'],
    ['locker-twelve', 'the-best-one', 'see-you-monday', 'You were a good partner. The best one.'],
    ['locker-twelve', 'at-the-lot', 'leave-on', 'You want this on or off?'],
    ['wrong-door', 'last-look', 'read-back', 'Gill, you’re fourth. You’ve got the clock.'],
    ['wrong-door', 'light-on', 'they-see-dark', 'Back side. House is all dark. No lights at all.'],
    ['porch-light', 'doorway', 'between-door', 'You’re letting the snow in. Let me get my shoes on.'],
    ['porch-light', 'shoes', 'behind-door', 'No. Nobody reaches behind that door.'],
    ['porch-light', 'behind', 'the-tenth', 'There’s a hearing on the tenth. You can ask for them back.'],
    ['page-two', 'read-it', 'whats-wrong', 'Then read me page two. Out loud.'],
    ['page-two', 'keys', 'little-girl', 'I have to go. I have to get Lily. It’s past six.'],
    ['page-two', 'who-is-she', 'does-she-want', 'You’re going to call her. Now. On speaker.'],
    ['page-two', 'the-call', 'slide-sheet', 'Is he in? Right now, is he in?'],
    ['filming', 'across-the-street', 'about-phone', 'Two women with coffee stand closer than he does.'],
    ['filming', 'evidence', 'no-obstruction', 'Then it’s obstruction. You pick.'],
    ['filming', 'the-code', 'one-video', 'Then the code. Or you sleep at the station.'],
  ]
  test.for(answers)('%s, %s: %s', ([id, beat, action, to]) => {
    const compiled = compiledOf(id)
    const script = compiled.scenario.beats[beat]?.script ?? []
    const index = script.findIndex(({ say, note }) => (say ?? note)?.replaceAll("'", '’') === to)
    const shown = untouched(compiled).events.find((event) => event.what === 'moment' && event.beat === beat && event.index === index)
    expect(shown).toBeDefined()
    const at = shown?.at ?? 0
    const offered = (t: number) => offers(advance(start(compiled), t)).some((offer) => offer.id === action)
    expect([offered(at - 1), offered(at)]).toEqual([false, true])
  })
})

describe('a scene about suicide', () => {
  const scenes = shipped.filter((id) => compiledOf(id).scenario.warnings?.includes('self-harm') === true)
  test('is there', () => expect(scenes).toEqual(['locker-twelve']))

  test.for(scenes)('%s: whoever asks, asks about killing oneself and not about a wish to die', (id) => {
    const labels = actionsOf(id).map(({ label }) => label)
    expect(labels.filter((label) => label.endsWith('killing yourself?”')).length).toBeGreaterThanOrEqual(5)
    expect(labels.filter((label) => /want to die|wish you were dead/i.test(label))).toEqual([])
  })
  test.for(scenes)('%s: no good line promises silence, and somebody who can act must be told', (id) => {
    const good = actionsOf(id).filter(({ quality }) => quality >= 4)
    expect(good.filter(({ label }) => /nobody('s| will|’s)|between us|i swear/i.test(label))).toEqual([])
    const required = compiledOf(id).scenario.followUp.items.filter(({ worth }) => worth === 'required')
    expect(required.some(({ label }) => /supervisor/.test(label))).toBe(true)
  })
  test.for(scenes)('%s: a kind mistake costs points and is no screen-out', (id) => {
    expect(actionsOf(id).filter(({ screenOut }) => screenOut !== undefined)).toEqual([])
  })
})
