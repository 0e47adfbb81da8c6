import type { Told } from '#studio'
import { useProofWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

/** The proofs of a scenario from outside that do not hold, each with what was found. Draws nothing where all hold. */
export function Unfair({ proofs }: { readonly proofs: Told['findings']['proofs'] }) {
  const t = useText()
  const words = useProofWords()
  if (proofs.length === 0) return null
  return (
    <div class="unfair">
      <p>{t('bringing.unfair', { count: proofs.length })}</p>
      <ul>
        {proofs.map((proof) => (
          <li key={proof.id}>
            {typeof words === 'string' ? t('bringing.finding', { id: proof.id }) : words.finding(proof)}
          </li>
        ))}
      </ul>
    </div>
  )
}
