import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePort } from '../ports/index.ts'

/** The line for the catalogue, fetched only when there is a finished run to read; without it nothing is missing. */
export function PractiseNext() {
  const { ledger } = usePort('records')
  const [Line, set] = useState<ComponentType | null>(null)
  const some = ledger.runs().some((run) => run.state === 'finished')
  useEffect(() => {
    if (!some) return undefined
    let here = true
    import('./index.ts').then(
      (m) => here && set(() => m.PractiseLine),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [some])
  return some && Line !== null ? <Line /> : null
}
