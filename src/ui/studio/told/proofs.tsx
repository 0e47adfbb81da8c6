import { proofRows, type ProverNow } from '#studio'
import type { ProofWords } from '#words'
import { Notice, useProofWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { FailedProof } from './failed-proof.tsx'
import { ProofsDoing } from './proofs-doing.tsx'
import { useProver } from './proofs-provider.tsx'

/** Whether the scenario is fair: what begins the proofs, how far they are, and what they have shown. */
export function Proofs() {
  const t = useText()
  const prover = useProver()
  const words = useProofWords()
  const { last, upToDate } = prover.now()
  return (
    <section class="told-section" aria-labelledby="told-proofs">
      <h2 id="told-proofs" tabIndex={-1}>
        {t('studio.told.proofs.title')}
      </h2>
      <p>{t('studio.told.proofs.what')}</p>
      <ProofsDoing prover={prover} />
      {words === 'failed' && <p role="status">{t('studio.told.problems.wordsGone')}</p>}
      {last !== null && typeof words !== 'string' && (
        <>
          {!upToDate && <Notice title={t('studio.told.proofs.earlier')}>{t('studio.told.proofs.earlierText')}</Notice>}
          <Results last={last} upToDate={upToDate} words={words} />
        </>
      )}
    </section>
  )
}

interface ResultsProps {
  readonly last: NonNullable<ProverNow['last']>
  readonly upToDate: boolean
  readonly words: ProofWords
}

function Results({ last: { of, told }, upToDate, words }: ResultsProps) {
  const t = useText()
  const { findings } = told
  const { failed, held } = proofRows(findings, of.scenario)
  return (
    <div class="told-results" data-up-to-date={upToDate} data-failed={failed.length}>
      <p class="told-count">
        {failed.length === 0
          ? t(upToDate ? 'studio.told.proofs.all' : 'studio.told.proofs.allBefore', { count: held.length })
          : t(upToDate ? 'studio.told.proofs.some' : 'studio.told.proofs.someBefore', {
              count: failed.length,
              of: failed.length + held.length,
            })}
      </p>
      {findings.unfinished !== null && <p>{words.unfinished(findings.unfinished)}</p>}
      {failed.map((row) => (
        <FailedProof key={row.proof.id} row={row} upToDate={upToDate} words={words} />
      ))}
      {held.length > 0 && (
        <details class="told-held">
          <summary>
            {failed.length === 0 ? t('studio.told.proofs.each') : t('studio.told.proofs.held', { count: held.length })}
          </summary>
          <ul class="plain-list">
            {held.map((proof) => (
              <li key={proof.id} data-held={proof.id}>
                <strong>
                  {proof.id} {t(`studio.told.proof.${proof.id}`)}
                </strong>{' '}
                {words.finding(proof)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="hint">{t('studio.told.proofs.library')}</p>
    </div>
  )
}
