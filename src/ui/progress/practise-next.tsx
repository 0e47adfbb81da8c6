import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePort } from '../ports/index.ts'

/** Shows `PractiseLine` in the catalogue. Its code is fetched once there is a finished run; when that fails, nothing is shown. */
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
