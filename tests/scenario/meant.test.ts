import { describe, expect, it } from 'vitest'
import { codesWith, example } from './example.ts'

const cole = example().cast['cole']
const beats = (id: string) => ['beats', id]

describe('F1 what a scenario says of itself', () => {
  it('that the subject is not the one it harms, but where it is about their own well-being', () => {
    expect(codesWith([['affected'], ['reed', 'cole']])).toEqual(['affected-is-subject'])
    expect(codesWith([['affected'], ['cole']], [['pillar'], 'wellness'])).toEqual([])
  })
  it('that its law has been reviewed, by whom and when', () => {
    const review = { jurisdiction: 'US', status: 'reviewed' }
    expect(codesWith([['review'], review])).toEqual(['review-unsigned'])
    expect(codesWith([['review'], { ...review, by: 'Lt. Okafor' }])).toEqual(['review-unsigned'])
    expect(codesWith([['review'], { ...review, by: 'Lt. Okafor', date: '2026-03-01' }])).toEqual([])
    expect(codesWith([['review'], { jurisdiction: 'US', status: 'draft' }])).toEqual([])
  })
  it('how many minutes it takes, within reason', () => {
    expect(codesWith([['minutes'], 4.5])).toEqual([])
    expect(codesWith([['minutes'], 6])).toEqual(['minutes-far-off'])
    expect(codesWith([['minutes'], 4], [[...beats('refusal'), 'lasts'], 900])).toEqual(['minutes-far-off'])
  })
})

describe('F4 harm', () => {
  const calm = { harm: 'building', needs: 'probe', lasts: 8, then: 'gone' }
  it('does not fall back by itself after a violation, and what is irreversible does not at all', () => {
    const then = [...beats('thrown-out'), 'then']
    expect(codesWith([beats('calm'), calm], [then, 'calm'])).toEqual(['harm-falls-back'])
    const stop = {
      id: 'stop',
      kind: 'intervene',
      rung: 'challenge',
      label: '“Stop.”',
      quality: 4,
      why: 'Short.',
      then: 'calm',
    }
    const actions = [...beats('thrown-out'), 'actions']
    expect(codesWith([beats('calm'), calm], [actions, [stop]])).toEqual([])
    const going = { id: 'go', kind: 'comply', label: 'Nod', quality: 1, why: 'No.', then: 'calm' }
    expect(codesWith([beats('calm'), calm], [actions, [going]])).toEqual(['harm-falls-back'])
    const harm = [...beats('thrown-out'), 'harm']
    expect(codesWith([beats('calm'), calm], [actions, [stop]], [harm, 'irreversible'])).toEqual(['harm-falls-back'])
  })
})

describe('F11 facts that make no difference', () => {
  it('are set and never asked, or asked and never set', () => {
    const action = [...beats('counter'), 'actions', 0]
    expect(codesWith([[...action, 'set'], { trust: 1, warned: true }])).toEqual(['fact-never-asked'])
    expect(codesWith([[...action, 'when'], { warned: false }])).toEqual(['fact-never-set'])
  })
  it('are not told where a name is misspelt, for that follows from it', () => {
    expect(codesWith([[...beats('counter'), 'actions', 0, 'set'], { trsut: 1 }])).toEqual(['unknown-fact'])
  })
})

describe('R8 who speaks and was never placed', () => {
  const ray = { ...cole, name: 'Ray' }
  const script = [...beats('refusal'), 'script']
  const says = (more: object) => [{ who: 'ray', say: 'Coffee?', ...more }]
  it('is told, but for a voice: over the radio, without a look, or put off in so many words', () => {
    expect(codesWith([['cast', 'ray'], ray], [script, says({})])).toEqual(['never-placed'])
    expect(codesWith([['cast', 'ray'], ray], [script, says({ sound: 'radio' })])).toEqual([])
    expect(codesWith([['cast', 'ray'], ray], [script, says({ place: 'off' })])).toEqual([])
    expect(codesWith([['cast', 'ray'], { name: 'Ray', rank: 'officer' }], [script, says({})])).toEqual([])
  })
  it('counts where they were placed in a beat before, until the scene moves to another place (R10)', () => {
    const placed = [...beats('counter'), 'script', 3]
    const before = { at: 6, who: 'ray', place: 'left' }
    expect(codesWith([['cast', 'ray'], ray], [placed, before], [script, says({})])).toEqual([])
    const moved = [[...beats('refusal'), 'stage'], { place: 'garage' }] as [(string | number)[], unknown]
    expect(codesWith([['cast', 'ray'], ray], [placed, before], [script, says({})], moved)).toContain('never-placed')
  })
})

describe('F15 what follows from a misspelt key is not told', () => {
  it.each([
    [[...beats('refusal')], 'Harm', 'harm'],
    [[...beats('refusal')], 'next', 'then'],
    [[], 'characters', 'cast'],
  ] as const)('%j: %s for %s', (at, wrong, right) => {
    const value = at.length === 0 ? example().cast : example().beats['refusal']?.[right as 'harm' | 'then']
    expect(codesWith([[...at, right], undefined], [[...at, wrong], value])).toEqual(['unknown-key'])
  })
})
