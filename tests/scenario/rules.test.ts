import { describe, expect, it } from 'vitest'
import { limits, parseScenario, problemCodes, ranks, rankHeight } from '#scenario'
import { codesWith, exampleText, problemsWith, withValue } from './example.ts'
import { sentenceOf } from './in-english.ts'

const messages = (...changes: Parameters<typeof problemsWith>): string[] => problemsWith(...changes).map(sentenceOf)

describe('F1 what must be there', () => {
  const required = [
    'format',
    'id',
    'kind',
    'pillar',
    'title',
    'summary',
    'minutes',
    'role',
    'stage',
    'cast',
    'subject',
    'start',
    'beats',
    'followUp',
    'debrief',
  ]
  it.each(required)('%s', (key) => {
    expect(problemsWith([[key], undefined])[0]).toMatchObject({ code: 'missing-key', line: 1 })
  })
  it('someone called "you" in the cast', () => {
    expect(messages([['cast', 'you'], undefined])).toEqual([
      '"you" is missing in "cast": the officer the trainee plays.',
    ])
  })
  it("an id that is the folder's name", () => {
    const { problems } = parseScenario(exampleText, 'x', { folder: 'other' })
    expect(problems.map((p) => p.code)).toEqual(['folder-name'])
  })
  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'])('an id Windows can hold, not %s', (id) => {
    const { scenario, problems } = parseScenario(withValue(['id'], id), 'x', { folder: id })
    expect(scenario).toBeNull()
    expect(problems.map((p) => p.code)).toEqual(['windows-name'])
  })
  it.each(['console', 'con-1', 'com', 'com10', 'null'])('an id that only looks like one Windows keeps: %s', (id) => {
    expect(parseScenario(withValue(['id'], id), 'x', { folder: id }).problems).toEqual([])
  })
})

describe('F2 names', () => {
  it('reports all wrong ones at once, in order, each with the nearest right one', () => {
    const found = problemsWith(
      [['start'], 'countr'],
      [['subject'], 'cloe'],
      [['affected', 0], 'read'],
      [['beats', 'counter', 'then'], 'refusl'],
      [['beats', 'counter', 'actions', 0, 'after'], 'from-away'],
      [['beats', 'refusal', 'actions', 0, 'to'], 'col'],
    )
    expect(found.map((p) => `${p.code} ${/Did you mean "(.*?)"/.exec(sentenceOf(p))?.[1]}`)).toEqual([
      'unknown-person cole',
      'unknown-person reed',
      'unknown-beat counter',
      'unknown-beat refusal',
      'unknown-cue form-away',
      'unknown-person cole',
    ])
  })
  it('allows the same action id in two beats, for a log names it within its beat', () => {
    expect(codesWith([['beats', 'refusal', 'actions', 0, 'id'], 'offer-form'])).toEqual([])
  })
  it('wants a cue id only once in the scenario', () => {
    const again = { id: 'form-away', text: 'Again.' }
    expect(codesWith([['beats', 'thrown-out', 'script', 0, 'cue'], again])).toEqual(['duplicate-id'])
  })
})

describe('F3 lists', () => {
  it('gives every rank its height', () => {
    expect(ranks.map((rank) => rankHeight[rank])).toEqual([0, 1, 2, 3, 3, 4, 5, 6, null, null])
  })
})

describe('F4 needs', () => {
  it('is asked for only where a rung can be too low', () => {
    expect(codesWith([['beats', 'thrown-out', 'needs'], undefined])).toEqual(['needs-missing'])
    expect(codesWith([['beats', 'counter', 'needs'], 'probe'])).toEqual(['needs-unwanted'])
    expect(codesWith([['kind'], 'control'])).toEqual([
      'needs-unwanted',
      'needs-unwanted',
      'wrong-outcome',
      'wrong-outcome',
    ])
    expect(codesWith([['subject'], 'you'])).toEqual(['needs-unwanted', 'needs-unwanted'])
  })
})

describe('F5 ways through', () => {
  it('names the beats of a circle', () => {
    expect(messages([['beats', 'thrown-out', 'then'], 'counter'])).toContain(
      'In beat "thrown-out": This leads round in a circle: "counter" → "refusal" → "thrown-out" → "counter". A scene cannot come back to a beat; write a new one.',
    )
  })
  it('knows that a beat leading to itself is a circle', () => {
    expect(codesWith([['beats', 'thrown-out', 'then'], 'thrown-out'])).toContain('circle')
  })
  it('calls no beat unreachable while a way out is broken', () => {
    expect(codesWith([['beats', 'counter', 'then'], 'refusl'])).toEqual(['unknown-beat'])
  })
})

describe('F6 moments', () => {
  const script = ['beats', 'thrown-out', 'script']
  it('reckons times that are left out', () => {
    const long = { who: 'cole', say: 'x'.repeat(130) }
    expect(codesWith([script, [long, { sound: 'door' }]])).toEqual(['moment-too-late'])
    expect(codesWith([script, [{ ...long, say: 'x'.repeat(120) }, { sound: 'door' }]])).toEqual([])
    expect(codesWith([script, [long, { at: 5, sound: 'door' }, { at: 4, sound: 'door' }]])).toEqual(['moment-order'])
  })
  it('has no end of time in an ending', () => {
    expect(codesWith([['beats', 'taken', 'script', 0, 'at'], 600])).toEqual([])
  })
  it('does not reckon with a time that is wrong itself', () => {
    expect(
      codesWith([
        script,
        [
          { at: 'now', sound: 'door' },
          { at: 1, sound: 'door' },
        ],
      ]),
    ).toEqual(['wrong-type'])
  })
})

describe('F4 urgent', () => {
  it('stands in a beat that must be stopped, never in an ending or a control', () => {
    expect(codesWith([['beats', 'refusal', 'urgent'], true])).toEqual([])
    expect(codesWith([['beats', 'gone', 'urgent'], true])).toEqual(['urgent-unwanted'])
    expect(codesWith([['kind'], 'control'], [['beats', 'refusal', 'urgent'], true])).toContain('urgent-unwanted')
  })
})

describe('F8 actions', () => {
  it('of other kinds than intervene have no rung, and accept is for the one being stopped', () => {
    expect(codesWith([['beats', 'counter', 'actions', 0, 'kind'], 'comply'])).toEqual(['rung-unwanted'])
    expect(codesWith([['beats', 'counter', 'actions', 0, 'kind'], 'accept'])).toEqual([
      'accept-unwanted',
      'rung-unwanted',
    ])
  })
  it('of other kinds than intervene have no tactic, and hands-on is only for taking action', () => {
    const tactic = ['beats', 'counter', 'actions', 0, 'tactic']
    for (const one of ['speak', 'relieve', 'distract', 'delegate']) expect(codesWith([tactic, one])).toEqual([])
    expect(codesWith([tactic, 'hands-on'])).toEqual(['hands-on-rung'])
    expect(codesWith([tactic, 'shout'])).toEqual(['unknown-word'])
    const action = ['beats', 'counter', 'actions', 0]
    expect(codesWith([[...action, 'kind'], 'comply'], [[...action, 'rung'], undefined], [tactic, 'relieve'])).toEqual([
      'tactic-unwanted',
    ])
  })
  it('lead somewhere', () => {
    expect(codesWith([['beats', 'counter', 'actions', 0, 'then'], undefined])).toEqual(['missing-key'])
  })
})

describe('F10 asks', () => {
  it('come before their beat is over, and never in an ending', () => {
    expect(codesWith([['beats', 'refusal', 'ask'], 14])).toEqual(['ask-too-late'])
    expect(codesWith([['beats', 'gone', 'ask'], 1])).toEqual(['ending-goes-on'])
  })
})

describe('F11 facts', () => {
  it('are asked and set as what they are', () => {
    const at = ['beats', 'counter', 'actions', 0]
    expect(codesWith([[...at, 'set'], { trust: true }])).toEqual(['fact-kind'])
    expect(codesWith([[...at, 'set'], { warned: 1 }])).toEqual(['fact-kind'])
    expect(codesWith([[...at, 'when'], { warned: { min: 1 } }])).toEqual(['fact-kind'])
    expect(codesWith([[...at, 'when'], { warned: true, trust: 2 }])).toEqual(['fact-never-set'])
    expect(codesWith([[...at, 'when'], { trust: {} }])).toEqual(['bad-range'])
    expect(codesWith([[...at, 'when'], { trust: { min: 1.5 } }])).toEqual(['out-of-range'])
  })
})

describe('F12 endings', () => {
  it('neither warn nor change anything', () => {
    const script = [{ sound: 'door', cue: { id: 'late', text: 'Late.' }, set: { trust: 1 } }]
    expect(codesWith([['beats', 'gone', 'script'], script])).toEqual(['ending-changes', 'ending-changes'])
  })
})

describe('F13 limits', () => {
  it('counts moments, actions and characters', () => {
    const moments = (n: number) => Array.from({ length: n }, () => ({ at: 1, sound: 'door' }))
    const actions = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        id: `a${i}`,
        kind: 'comply',
        label: 'Wait',
        quality: 1,
        why: 'No.',
        then: 'gone',
      }))
    expect(codesWith([['beats', 'thrown-out', 'script'], moments(limits.moments)])).toEqual([])
    expect(codesWith([['beats', 'thrown-out', 'script'], moments(limits.moments + 1)])).toEqual(['too-many'])
    expect(codesWith([['beats', 'thrown-out', 'actions'], actions(limits.actions)])).toEqual([])
    expect(codesWith([['beats', 'thrown-out', 'actions'], actions(limits.actions + 1)])).toEqual(['too-many'])
    expect(codesWith([['role'], 'x'.repeat(limits.text)])).toEqual([])
    expect(codesWith([['role'], 'x'.repeat(limits.text + 1)])).toEqual(['text-too-long'])
  })
})

describe('F15 problems', () => {
  it('says which of place and to, say and label, belongs where', () => {
    const moment = ['beats', 'thrown-out', 'script', 0]
    const action = ['beats', 'counter', 'actions', 0]
    expect(messages([moment, { who: 'cole', label: 'Out.' }])[0]).toMatch(/"say" for words/)
    expect(messages([moment, { who: 'cole', to: 'left', does: 'leaves' }])[0]).toMatch(/that goes into "place"/)
    expect(messages([[...action, 'place'], 'cole'])[0]).toMatch(/goes into "to"/)
    expect(messages([[...action, 'to'], 'left'])[0]).toMatch(/that goes into "place" of a moment/)
    expect(messages([[...action, 'to'], 'gone'])[0]).toMatch(/goes into "then"/)
    expect(codesWith([['stage', 'place'], 'left'])).toEqual(['mixed-up-place'])
    expect(codesWith([[...moment, 'place'], 'cole'])).toEqual(['mixed-up-place'])
  })
  it('finds a list where an object belongs, and says nothing of what is in it', () => {
    expect(codesWith([['cast'], []])).toEqual(['wrong-type'])
    expect(codesWith([['stage'], ['night']])).toEqual(['wrong-type'])
    expect(codesWith([['beats', 'gone'], []])).toContain('wrong-type')
    expect(parseScenario(withValue(['beats'], [{}]), 'x').scenario).toBeNull()
  })
  it('finds every unknown key of an object', () => {
    expect(codesWith([['stage', 'a'], 1], [['stage', 'b'], 1], [['c'], 1])).toEqual([
      'unknown-key',
      'unknown-key',
      'unknown-key',
    ])
  })
  it('speaks of the branch that is wrong, not of all a "then" could be', () => {
    expect(messages([['beats', 'thrown-out', 'then'], [{ go: 5 }]])).toEqual([
      'In "then", item 1 of beat "thrown-out": "go" must be a text in "quotes", but is 5.',
    ])
  })
  it('has a code for everything it says', () => {
    expect(new Set(problemCodes).size).toBe(problemCodes.length)
  })
})
