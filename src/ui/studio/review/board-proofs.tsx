import { proofRows, type ProverNow } from '#studio'
import type { ProofWords } from '#words'
import { useProofWords } from '../../parts/index.ts'
import { type Text, useText } from '../../text/index.ts'
import { ProofsDoing } from '../told/proofs-doing.tsx'
import { useProverIfAny } from '../told/proofs-provider.tsx'

/** What stands on the page where there are no results, or none of the text as it is; empty where there are. */
function stateText(now: ProverNow | null, t: Text): string {
  if (now === null || (now.last === null && now.ready)) return t('studio.review.board.proofs.never')
  if (!now.ready) return t(`studio.review.board.proofs.${now.last === null ? 'notReady' : 'notReadyEarlier'}`)
  return now.upToDate ? '' : t('studio.review.board.proofs.earlier')
}

/** What the proofs have shown: every promise to the trainee, and whether it holds. What begins them is not printed. */
export function BoardProofs() {
  const t = useText()
  const prover = useProverIfAny()
  const words = useProofWords()
  const now = prover?.now() ?? null
  const state = stateText(now, t)
  return (
    <section data-board="proofs">
      <h3>{t('studio.told.proofs.title')}</h3>
      {prover !== null && now !== null && (!now.upToDate || now.doing === 'proving') && (
        <div class="board-tools">
          <ProofsDoing prover={prover} />
        </div>
      )}
      {state !== '' && <p>{state}</p>}
      {words === 'failed' && <p>{t('studio.told.problems.wordsGone')}</p>}
      {now !== null && now.last !== null && typeof words !== 'string' && <Results last={now.last} words={words} />}
    </section>
  )
}

interface ResultsProps {
  readonly last: NonNullable<ProverNow['last']>
  readonly words: ProofWords
}

function Results({ last: { of, told }, words }: ResultsProps) {
  const t = useText()
  const { findings } = told
  const { failed, held } = proofRows(findings, of.scenario)
  const all = failed.length + held.length
  return (
    <>
      <p>
        {failed.length === 0
          ? t('studio.told.proofs.all', { count: all })
          : t('studio.told.proofs.some', { count: failed.length, of: all })}
        {findings.unfinished !== null && ` ${words.unfinished(findings.unfinished)}`}
      </p>
      <ul class="board-proofs">
        {failed.map(({ proof, places }) => (
          <li key={proof.id} data-proof={proof.id} data-holds="false">
            <p>
              <strong>
                {proof.id} {t(`studio.told.proof.${proof.id}`)}: {t('studio.review.board.proofs.fails')}
              </strong>{' '}
              {words.finding(proof)}
            </p>
            {places.length > 0 && (
              <p class="board-grade">
                {t('studio.told.proofs.places')}:{' '}
                {[...new Set(places.map(({ beat, line }) => (line === null ? beat : `${beat}, “${line}”`)))].join('; ')}
              </p>
            )}
          </li>
        ))}
        {held.map((proof) => (
          <li key={proof.id} data-proof={proof.id} data-holds="true">
            <strong>
              {proof.id} {t(`studio.told.proof.${proof.id}`)}: {t('studio.review.board.proofs.holds')}
            </strong>{' '}
            {words.finding(proof)}
          </li>
        ))}
      </ul>
      <p class="board-grade">{t('studio.told.proofs.library')}</p>
    </>
  )
}
