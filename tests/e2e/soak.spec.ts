import { memoryOf } from '../../tools/soak/memory.ts'
import { visit } from '../../tools/soak/visit.ts'
import { expect, test } from './game.ts'

/** A scene by night and in rain, one by day, one in snow, one indoors. */
const scenes = ['wet-night', 'room-two', 'porch-light', 'locker-twelve', 'filming'] as const

test.use({ drawn: true })

test('leaving a scene gives everything back: listeners, nodes, textures and memory', async ({ page }) => {
  test.slow()
  await page.goto('/')
  for (const id of scenes) await visit(page, id, 600)
  const before = await memoryOf(page)
  for (const id of scenes) await visit(page, id, 600)
  const after = await memoryOf(page)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.canvases).toBeLessThanOrEqual(before.canvases)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes)
  expect(after.heap).toBeLessThanOrEqual(before.heap * 1.1 + 1e6)
})
