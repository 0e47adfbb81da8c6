import { useEffect, useState } from 'preact/hooks'
import { loadProofWords, type ProofWords } from '#words'
import { languageFor, useLanguage } from '../text/index.ts'

/** The sentences of proofs in the language of the interface. `failed`: they cannot be fetched. */
export function useProofWords(): ProofWords | 'loading' | 'failed' {
  const { language } = useLanguage()
  const [words, setWords] = useState<ProofWords | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let wanted = true
    const take = (loaded: ProofWords | 'failed') => wanted && setWords(loaded)
    loadProofWords(languageFor([language])).then(take, () => take('failed'))
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
