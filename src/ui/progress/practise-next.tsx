import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Shell } from '../frame/shell-types.ts'

/** The line for the catalogue, fetched only when there is a finished run to read; without it nothing is missing. */
export function PractiseNext({ shell }: { readonly shell: Shell }) {
  const [Line, set] = useState<ComponentType<{ readonly shell: Shell }> | null>(null)
  const some = shell.ledger.runs().some((run) => run.state === 'finished')
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
  return some && Line !== null ? <Line shell={shell} /> : null
}
