import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { createProver, provingOf, type Prover } from '#studio'
import { usePort } from '../../ports/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

const ProverContext = createContext<Prover | null>(null)

const after = (ms: number, then: () => void): (() => void) => {
  const later = setTimeout(then, ms)
  return () => clearTimeout(later)
}

/** Proves the open scenario whichever view is open, and keeps what was told. Give it a `key` of the scenario: what was told is of that one alone. */
export function ProofsProvider({ children }: { readonly children?: ComponentChildren }) {
  const { parts, reading, files } = useStudio()
  const { proofs } = parts
  const byItself = usePort('preferences').settings().proveByItself && proofs.apart
  const prover = useMemo(() => createProver({ begin: proofs.begin, after }), [proofs])
  useLayoutEffect(() => prover.look(provingOf(reading, files), byItself), [prover, reading, files, byItself])
  useLayoutEffect(() => () => prover.cancel(), [prover])
  return <ProverContext.Provider value={prover}>{children}</ProverContext.Provider>
}

/** What proves the open scenario; the view is drawn again when there is something new. Null outside of a workbench. */
export function useProverIfAny(): Prover | null {
  const prover = useContext(ProverContext)
  const [, again] = useState(0)
  useLayoutEffect(() => prover?.subscribe(() => again((n) => n + 1)), [prover])
  return prover
}

/** The same. Throws outside of a workbench. */
export function useProver(): Prover {
  const prover = useProverIfAny()
  if (prover === null) throw new Error('only a view of the workbench may ask for proofs')
  return prover
}
