import { afterEach, expect, it, vi } from 'vitest'
import { findBest } from '../../src/app/best-run.ts'
import { planOf } from '../records/run-records.ts'

afterEach(() => vi.unstubAllGlobals())

it('in a frame that may have no worker there is no best run to show, and nothing else goes wrong', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new DOMException('sandboxed', 'SecurityError')
  })
  expect(await findBest(planOf('long-stop').scenario, new AbortController().signal)).toBe(null)
})
