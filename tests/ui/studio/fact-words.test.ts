import { expect, test } from 'vitest'
import { factWords } from '../../../src/ui/studio/see/fact-words.ts'
import { textIn } from '../../support/texts.ts'

const start = { trust: 2, 'phone-away': false, recorded: true }

test('what a scene remembers is said in words, without what has not come about', () => {
  const say = (facts: typeof start) => factWords(textIn().t, facts, start)
  expect(say(start)).toBe('trust is 2, recorded is true')
  expect(say({ trust: 3, 'phone-away': true, recorded: false })).toBe(
    'trust is 3, phone away is true, recorded is false',
  )
})
