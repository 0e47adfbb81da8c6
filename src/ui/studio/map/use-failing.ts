import { useMemo } from 'preact/hooks'
import { failingBeats, proofRows } from '#studio'
import { useProverIfAny } from '../told/proofs-provider.tsx'

const none: ReadonlyMap<string, readonly string[]> = new Map()

/** Ids of the proofs that fail, by the beats they come from, as far as they have been told of the text as it is. */
export function useFailing(): ReadonlyMap<string, readonly string[]> {
  const now = useProverIfAny()?.now()
  const last = now?.upToDate === true ? now.last : null
  return useMemo(
    () => (last === null ? none : failingBeats(proofRows(last.told.findings, last.of.scenario).failed)),
    [last],
  )
}
