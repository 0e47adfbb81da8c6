import { useEffect, useState } from 'preact/hooks'
import { loadProblemWords, type ProblemWords } from '#words'
import { languageFor, useLanguage } from '../text/index.ts'

/** The sentences about problems in the language of the interface. `failed`: they cannot be fetched. */
export function useProblemWords(): ProblemWords | 'loading' | 'failed' {
  const { language } = useLanguage()
  const [words, setWords] = useState<ProblemWords | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let wanted = true
    const take = (loaded: ProblemWords | 'failed') => wanted && setWords(loaded)
    loadProblemWords(languageFor([language])).then(take, () => take('failed'))
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
