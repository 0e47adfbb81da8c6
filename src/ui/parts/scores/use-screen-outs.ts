import { useEffect, useState } from 'preact/hooks'
import type { RunRecord } from '#records'
import { usePort } from '../../ports/index.ts'
import type { ScreenOutNames } from './screen-outs.tsx'

type Named = ReadonlyMap<string, ScreenOutNames>
const none: Named = new Map()

/** Runs that count as 0 for what was chosen in them. */
const screenedOut = (run: RunRecord): boolean => (run.reading?.card.screenOuts.length ?? 0) > 0

/**
 * What made runs count as 0, by run id. A record has ids only; the words are in the scenario, which is fetched for the
 * runs that need it. A run whose scenario cannot be had, or is another version, is left out.
 */
export function useScreenOuts(records: readonly RunRecord[]): Named {
  const runs = usePort('runs')
  const [named, setNamed] = useState<Named>(none)
  const wanted = records.filter(screenedOut).map(({ id }) => id)
  const key = wanted.join(' ')
  useEffect(() => {
    let here = true
    if (key === '') return
    const read = async (id: string): Promise<readonly (readonly [string, ScreenOutNames])[]> => {
      const finished = await runs.reopen(id).catch(() => null)
      return finished ? [[id, { labels: finished.screenOuts, lang: finished.scenario.lang ?? 'en' }]] : []
    }
    void Promise.all(key.split(' ').map(read)).then((all) => here && setNamed(new Map(all.flat())))
    return () => {
      here = false
    }
    // The ids decide, because the ledger makes a new list each time.
  }, [runs, key])
  return named
}
