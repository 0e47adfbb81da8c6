import { useMemo } from 'preact/hooks'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { translate } from '#scenario'
import { useStudio } from '../workbench/use-studio.tsx'

/** The scenario as it last was without an error. */
export interface Shown {
  /** In the language it was written in. */
  readonly original: CompiledScenario
  /** In the language it is looked at in. */
  readonly compiled: CompiledScenario
}

/**
 * What can be shown of the open scenario. Null where its text has never been without an error.
 * @param language the tag of one of its translations; null for the original
 */
export function useShown(language: string | null): Shown | null {
  const { shown, locales } = useStudio().reading
  const texts = language === null ? undefined : locales.get(language)
  const original = useMemo(() => shown && compile(shown), [shown])
  return useMemo(() => {
    if (original === null) return null
    if (texts === undefined || language === null) return { original, compiled: original }
    const translated = { ...translate(original.scenario, texts), lang: language }
    return { original, compiled: compile(translated, original.scenario) }
  }, [original, texts, language])
}
