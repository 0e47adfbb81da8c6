import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CompiledScenario } from '#engine'
import { firstWayTo, type Way } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'
import type { Led } from './stands.ts'

/** How long the page itself looks for a way to a beat, ms. */
const IN_PAGE = 60
/** How long nothing has to be written before the ways are looked for again, ms. */
const QUIET = 800

interface Found {
  readonly of: CompiledScenario
  readonly ways: readonly Way[]
}

/** Finds the first way to a beat, once for each beat. */
function createFirstWays(): (compiled: CompiledScenario, beat: string) => Led | null {
  const known = new Map<string, Led>()
  return (compiled, beat) => {
    const before = known.get(beat)
    if (before !== undefined) return before
    const late = performance.now() + IN_PAGE
    const way = firstWayTo(compiled, beat, () => performance.now() > late)
    if (way === null) return null
    const led = { way, of: compiled }
    known.set(beat, led)
    return led
  }
}

/**
 * The ways to a beat that are known, each with the scenario in which it was found. All are looked for apart from the page; until
 * they are here, the first that the page itself finds.
 * @param compiled the scenario in the language it was written in
 */
export function useWays(compiled: CompiledScenario, beat: string): readonly Led[] {
  const { plays } = useStudio().parts
  const [found, setFound] = useState<Found | null>(null)
  const [firstWay] = useState(createFirstWays)
  const quietRef = useRef(0)
  useEffect(() => {
    const search = new AbortController()
    const look = async (): Promise<void> => {
      const ways = await plays.waysTo(compiled.scenario, search.signal)
      if (ways !== null && !search.signal.aborted) setFound({ of: compiled, ways })
    }
    const timer = setTimeout(() => void look(), quietRef.current)
    quietRef.current = QUIET
    return () => {
      clearTimeout(timer)
      search.abort()
    }
  }, [plays, compiled])
  return useMemo(() => {
    const known = found?.ways.filter((way) => way.beat === beat) ?? []
    if (found !== null && known.length > 0) return known.map((way) => ({ way, of: found.of }))
    const first = firstWay(compiled, beat)
    return first === null ? [] : [first]
  }, [found, firstWay, compiled, beat])
}
