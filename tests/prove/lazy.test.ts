import type { Action, FollowUpItem } from '#engine'
import { lazyNames, prove } from '#prove'
import type { LazyName } from '#prove'
import { translate } from '#scenario'
import { loadProofWords } from '#words'
import { describe, expect, test } from 'vitest'
import { labelReader } from '../../src/prove/label-features.ts'
import { chooserOf } from '../../src/prove/lazy-rules.ts'
import { broken, compiledWith } from './fixtures.ts'

const english = labelReader('en')

const act = (id: string, label: string, more: Partial<Action> = {}): Action => ({
  id,
  label,
  kind: 'intervene',
  quality: 3,
  why: 'It is one.',
  then: 'gone',
  ...more,
})

const offered: readonly Action[] = [
  act('watch', 'Watch him work', { kind: 'comply' }),
  act('hint', '“Maybe not, Sarge?”', { to: 'boss', rung: 'probe' }),
  act('ask', '“Sarge, please. Why is that?”', { to: 'boss', rung: 'probe' }),
  act('stop', '“Sarge. Stop. Now.”', { to: 'boss', rung: 'challenge' }),
  act('grab', 'Grab his arm', { to: 'boss', rung: 'take-action' }),
  act('sorry', '“I am very sorry, sir, it will not be long now at all.”', { to: 'man', kind: 'support' }),
]

const taken: Readonly<Record<LazyName, string>> = {
  first: 'watch',
  second: 'hint',
  third: 'ask',
  last: 'sorry',
  longest: 'sorry',
  shortest: 'grab',
  'longest-to-subject': 'ask',
  'shortest-to-subject': 'grab',
  'lowest-rung': 'hint',
  'highest-rung': 'grab',
  'nearest-alert': 'hint',
  'nearest-challenge': 'stop',
  'most-sentences': 'stop',
  'only-speech': 'hint',
  politest: 'sorry',
  'no-hedge': 'watch',
}

const { scenario } = compiledWith()
const items: readonly FollowUpItem[] = ['Wash it', '“Maybe.”', 'Write. It. Down.'].map((label, i) => ({
  id: `item-${i}`,
  label,
  worth: 'neutral',
  why: 'It is one.',
}))

describe('the lazy rules (P8)', () => {
  test.for(lazyNames)('%s takes its option, the first of equals', (name) => {
    expect(chooserOf(name, scenario, english).pick(offered, 'asks')?.id).toBe(taken[name])
  })
  test('with fewer options than its place, the last there is; with none it waits', () => {
    expect(chooserOf('third', scenario, english).pick(offered.slice(0, 2), 'asks')?.id).toBe('hint')
    for (const name of lazyNames) expect(chooserOf(name, scenario, english).pick([], 'asks')).toBeNull()
  })
  test('without an option of its sort it waits', () => {
    const waits = (name: LazyName) => chooserOf(name, scenario, english).pick(offered.slice(0, 1), 'asks') === null
    expect(lazyNames.filter(waits)).toEqual([
      'longest-to-subject',
      'shortest-to-subject',
      'lowest-rung',
      'highest-rung',
      'nearest-alert',
      'nearest-challenge',
      'only-speech',
    ])
  })
  test('one follow-up item by the same rule; those that go by rungs take none', () => {
    const followed = (name: LazyName) => chooserOf(name, scenario, english).follow(items)[0]?.id ?? null
    expect(Object.fromEntries(lazyNames.map((name) => [name, followed(name)]))).toMatchObject({
      first: 'item-0',
      last: 'item-2',
      'shortest-to-subject': 'item-0',
      'highest-rung': null,
      'nearest-alert': null,
      'most-sentences': 'item-2',
      'only-speech': 'item-1',
    })
  })
  test('labels are read in the language of the rule, by the ids of actions', () => {
    const texts = { 'beats.asks.actions.speak.label': { source: 'x', text: '“Por favor, Sargento, que se vaya.”' } }
    const asks = scenario.beats['asks']?.actions ?? []
    expect(chooserOf('politest', scenario, english).pick(asks, 'asks')?.id).toBe('watch')
    expect(chooserOf('politest', translate(scenario, texts), labelReader('es')).pick(asks, 'asks')?.id).toBe('speak')
  })
})

describe('a scenario that can be mastered without looking', () => {
  test('is told with the rules, when they step in, and the lines they hit on', async () => {
    const p8 = prove(compiledWith(broken('P8').changes)).proofs.find((p) => p.id === 'P8')
    expect(p8?.holds === false && p8.finding.code === 'mastered-without-looking' && p8.finding.wins).toMatchObject([
      { rule: 'first', lang: null, followUp: 'required', lines: [{ beat: 'asks' }, { beat: 'brushed' }] },
      { rule: 'nearest-challenge', lang: null },
      { rule: 'only-speech', lang: 'en' },
      { rule: 'politest', lang: 'en' },
      { rule: 'no-hedge', lang: 'en' },
    ])
    const english = p8 && (await loadProofWords('en')).finding(p8)
    const spanish = p8 && (await loadProofWords('es')).finding(p8)
    expect(english).toMatch(
      /^Somebody who does not look at the scene can master it\. They could always take the first option at the start of every beat and then do all that is required: that brings \d+(\.\d)? points/,
    )
    expect(english).toMatch(
      /The good lines they meet are “Sarge, that's no reason\. Let him go\.” in "asks" and “Sarge, stop\./,
    )
    // How much hangs on each line: who says it by chance, and who does not.
    expect(
      p8?.holds === false && p8.finding.code === 'mastered-without-looking' && p8.finding.wins[0]?.lines[0],
    ).toEqual({
      beat: 'asks',
      action: expect.any(String) as string,
      label: expect.any(String) as string,
      chance: {
        with: { of: expect.any(Number) as number, mastered: expect.any(Number) as number },
        without: expect.anything() as object,
      },
    })
    expect(english).toMatch(
      / Change “.*” in "\w+" first: played by chance, \d+ of \d+ runs with it are mastered, and \d+ of \d+ without it\.$/,
    )
    expect(spanish).toMatch(
      /^Quien no mira la escena puede dominarla\. Podría tomar siempre la primera opción al comienzo de cada beat/,
    )
  })
  test('a language without word lists is named', () => {
    const p8 = prove(compiledWith({ lang: 'fr' })).proofs.find((p) => p.id === 'P8')
    expect(p8?.finding).toMatchObject({ code: 'thinking-needed', unread: ['fr'] })
  })
})
