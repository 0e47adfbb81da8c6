import { describe, expect, it } from 'vitest'
import { loadWords, ownPictureSeen, peopleSeen, placeSeen } from '#words'
import { castViewOf, viewOf } from '../../build/blank-view.ts'
import { holdables, wearables } from '../../src/scenario/vocabulary.ts'

const english = await loadWords('en')
const spanish = await loadWords('es')
const osei = castViewOf('osei', { name: 'Daniel Osei', rank: 'civilian', place: 'right' })
type Person = Parameters<typeof castViewOf>[1]
const how = (person: Person, words = english): string | undefined =>
  peopleSeen(words, viewOf({ cast: [castViewOf('harmon', { name: 'Sgt. Harmon', ...person }), osei] }))[0]?.how

describe('Look says of a person', () => {
  it('what is in hand, and what has changed in the clothes, a sentence each', () => {
    expect(how({ holds: ['phone', 'keys'], wears: ['gloves', 'cuffed-behind'] })).toBe(
      'In the middle: standing, face calm. Holding a phone and keys. Wearing gloves. Handcuffed behind the back.',
    )
    expect(how({ holds: ['phone', 'keys'], wears: ['cuffed-behind'] }, spanish)).toContain(
      'Tiene en la mano un teléfono y unas llaves. Con las manos esposadas a la espalda.',
    )
  })
  it('nothing of what no hand is free to hold; a rifle on its sling is seen all the same', () => {
    expect(how({ pose: 'hands-up', holds: ['phone', 'rifle-slung'] })).toBe(
      'In the middle: hands up, face calm. Carrying a rifle on a sling.',
    )
  })
  it('to whom they are turned: by where they face, else by whom they address, and only while that person is there', () => {
    expect(how({ to: 'osei' })).toContain('Turned to Daniel Osei.')
    expect(how({ to: 'osei', facing: 'away' })).toBe('In the middle: standing, face calm. Back turned.')
    expect(how({ facing: 'osei' }, spanish)).toContain('De cara a Daniel Osei.')
    const gone = { ...osei, place: 'off' } as const
    const [seen] = peopleSeen(english, viewOf({ cast: [castViewOf('harmon', { to: 'osei' }), gone] }))
    expect(seen?.how).toBe('In the middle: standing, face calm.')
  })
  it('whom they touch', () => {
    expect(how({ pose: 'gripping-arm', with: 'osei' })).toContain('gripping somebody’s arm (Daniel Osei)')
  })
  it('every word of what is held and worn, in both languages', () => {
    for (const words of [english, spanish]) {
      for (const thing of holdables) expect(how({ holds: [thing] }, words)).not.toMatch(/undefined|null/)
      for (const word of wearables) expect(how({ wears: [word] }, words)).not.toMatch(/undefined|null/)
    }
  })
})

describe('Look says of the place', () => {
  it('the set pieces that have changed, and nothing of those about which there is nothing to say', () => {
    const view = viewOf({ place: 'interview-room', scene: { door: 'ajar', nothing: 'known' } })
    const said = english.places['interview-room'].pieces.door
    expect(placeSeen(english, view)).toContain(said?.ajar)
    expect(placeSeen(spanish, view)).toContain(spanish.places['interview-room'].pieces.door?.ajar)
    expect(placeSeen(english, { ...view, scene: {} })).not.toContain(said?.ajar)
    expect(placeSeen(english, view)).not.toMatch(/undefined|null/)
  })
  it('what is shown close while it is shown', () => {
    const inset = {
      key: '1',
      id: 'signature',
      text: null,
      picture: null,
      alt: null,
      who: null,
      other: null,
      since: 0,
    } as const
    expect(placeSeen(english, viewOf({ inset }))).toContain(english.insets.signature)
    expect(placeSeen(english, viewOf())).not.toContain(english.insets.signature)
    expect(ownPictureSeen(english, viewOf({ inset }))).toBeNull()
  })
  it('tells an own picture in the words of its author, apart from the words of the page', () => {
    const inset = {
      key: '1',
      id: null,
      text: null,
      picture: 'media/note.webp',
      alt: 'Una nota sobre la mesa',
      who: null,
      other: null,
      since: 0,
    } as const
    expect(ownPictureSeen(english, viewOf({ inset }))).toBe('Una nota sobre la mesa.')
    expect(placeSeen(english, viewOf({ inset }))).not.toContain('nota')
    expect(ownPictureSeen(english, viewOf())).toBeNull()
  })
})
