import { expect, test } from 'vitest'
import type { Run } from '#engine'
import { scorecard } from '#score'
import { steppedInOf } from '../../src/play/story/stepped-in.ts'
import { storyOf } from '../../src/play/story/story.ts'
import { scene, trainee } from '../engine/scene.ts'

const told = (run: Run) => {
  const card = scorecard(run)
  if (!card.ok) throw new Error(card.error.message)
  return steppedInOf(storyOf(run), card.value)
}

const weak = { ...scene.beats['one']!.actions![0]!, screenOut: undefined }
const over = (story: ReturnType<typeof trainee>) => story.waitsUntil(100).concludes().run()

test('when one stepped in is told as what it was', () => {
  expect(weak.rung).toBe('probe')
  expect(told(over(trainee()))).toEqual({ kind: 'never' })
  expect(told(over(trainee().waitsUntil(5).stepsIn().stepsBack()))).toEqual({ kind: 'silent', at: 5000 })
  expect(told(over(trainee().waitsUntil(5).stepsIn().acts('help')))).toEqual({ kind: 'other', at: 5000 })
  expect(told(over(trainee().waitsUntil(16).acts('why')))).toEqual({ kind: 'counted', at: 15_000 })
})
