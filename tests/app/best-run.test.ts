import { afterEach, expect, it, vi } from 'vitest'
import { findBest } from '../../src/app/workers/best-run.ts'
import { compiledOf } from '../../build/sample-records/runs.ts'

afterEach(() => vi.unstubAllGlobals())

it('in a frame that may have no worker there is no best run to show, and nothing else goes wrong', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new DOMException('sandboxed', 'SecurityError')
  })
  expect(await findBest(compiledOf('long-stop').scenario, new AbortController().signal)).toBe(null)
})
