import { expect, test } from 'vitest'
import type { Run } from '#engine'
import { scorecard } from '#score'
import { steppedInOf } from '../../src/play/story/stepped-in.ts'
import { storyOf } from '../../src/play/story/story.ts'
import { scene, sceneWith, trainee } from '../engine/scene.ts'

const told = (run: Run) => {
  const card = scorecard(run)
  if (!card.ok) throw new Error(card.error.code)
  return steppedInOf(storyOf(run), card.value)
}

const { one } = scene.beats
/** The scene with a first line that is too weak to count, and is brushed off. */
const scenes = sceneWith({ one: { ...one!, actions: one!.actions!.map((a) => ({ ...a, quality: 2 })) } })
const timid = { ...scenes, facts: { trust: 0, seen: false } }
const over = (story: ReturnType<typeof trainee>) => story.waitsUntil(100).concludes().run()

test('when one stepped in is told as what it was', () => {
  expect(told(over(trainee()))).toEqual({ kind: 'never' })
  expect(told(over(trainee().waitsUntil(5).stepsIn().stepsBack()))).toEqual({ kind: 'silent', at: 5000 })
  expect(told(over(trainee().waitsUntil(5).stepsIn().acts('help')))).toEqual({ kind: 'other', at: 5000 })
  expect(told(over(trainee().waitsUntil(16).acts('why')))).toEqual({ kind: 'counted', at: 15_000 })
  const said = () => trainee(timid).waitsUntil(5).stepsIn().acts('soft')
  expect(told(over(said()))).toEqual({ kind: 'weak', at: 5000 })
  expect(told(over(said().waitsUntil(7).stepsIn().acts('firm')))).toEqual({
    kind: 'weak-before',
    at: 7000,
    first: 5000,
  })
})
