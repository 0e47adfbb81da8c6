import { Session } from 'node:inspector'

/**
 * Bytes that `act` takes from the heap, given back or not: work as a number that does not depend on how busy the machine is.
 * A sample, good to some percent from a megabyte on. Loops that allocate nothing do not show.
 */
export function allocatedBy(act: () => void): number {
  const session = new Session()
  session.connect()
  const ask = (method: string, params: object = {}): unknown => {
    let answer: unknown = null
    session.post(method, params, (error, result) => {
      if (error) throw error
      answer = result
    })
    if (answer === null) throw new Error(`${method} did not answer at once`)
    return answer
  }
  try {
    ask('HeapProfiler.startSampling', {
      samplingInterval: 16_384,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    })
    act()
    const stopped = ask('HeapProfiler.stopSampling') as { profile: { samples: readonly { size: number }[] } }
    return stopped.profile.samples.reduce((sum, { size }) => sum + size, 0)
  } finally {
    session.disconnect()
  }
}
