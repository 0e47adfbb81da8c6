import { ArrowRight, CircleX, Clapperboard } from 'lucide'
import { isSpoken } from '#scenario'
import { cursorAt, type FailedRow, type ProofPlace } from '#studio'
import type { ProofWords } from '#words'
import { Button, Icon } from '../../parts/index.ts'
import { useText, type Text } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { useGoTo } from './use-go-to.ts'

interface FailedProofProps {
  readonly row: FailedRow
  readonly upToDate: boolean
  readonly words: ProofWords
}

/** A promise to the trainee that does not hold: what is wrong, what usually mends it, and where to begin. */
export function FailedProof({ row: { proof, places, advice, run }, upToDate, words }: FailedProofProps) {
  const t = useText()
  const go = useGoTo()
  const { playRun, show, reading } = useStudio()
  const heading = `told-${proof.id}`
  // Lines of an earlier text may have moved: then only the beat is sure, if it is still there.
  const cursorOf = ({ beat, cursor }: ProofPlace) => (upToDate ? cursor : cursorAt(['beats', beat]))
  const isThere = ({ beat }: ProofPlace): boolean => upToDate || reading.shown?.beats[beat] !== undefined
  return (
    <article class="told-failed" aria-labelledby={heading} data-proof={proof.id}>
      <h3 id={heading}>
        <Icon icon={CircleX} /> {proof.id} {t(`studio.told.proof.${proof.id}`)}
      </h3>
      <p class="told-finding">{words.finding(proof)}</p>
      {advice.length > 0 && (
        <div class="told-advice">
          <h4>{t('studio.told.proofs.advice')}</h4>
          <ul>
            {advice.map((one) => (
              <li key={one}>{t(`studio.told.advice.${one}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {places.length > 0 && (
        <>
          <h4>{t('studio.told.proofs.places')}</h4>
          <ul class="told-places plain-list">
            {places.map((place) => (
              <li key={place.cursor.path.join('/')}>
                {isThere(place) ? (
                  <button type="button" class="told-place" onClick={() => go(cursorOf(place), null)}>
                    <Icon icon={ArrowRight} /> <PlaceWords place={place} />
                  </button>
                ) : (
                  <PlaceWords place={place} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {run !== null && upToDate && (
        <div class="told-actions">
          <Button
            icon={Clapperboard}
            size="small"
            data-show={proof.id}
            onClick={() => {
              playRun(run)
              show('see')
            }}
          >
            {t('studio.told.proofs.show')}
          </Button>
        </div>
      )}
    </article>
  )
}

function PlaceWords({ place: { beat, line, chance } }: { readonly place: ProofPlace }) {
  const t = useText()
  return (
    <span>
      {line === null ? t('studio.told.proofs.beat', { beat }) : <>{t('studio.told.proofs.lineIn', { beat })} </>}
      {line !== null && <span class="told-line">{isSpoken(line) ? line : `“${line}”`}</span>}
      {chance !== null && <span class="told-chance"> {chanceText(chance, t)}</span>}
    </span>
  )
}

const chanceText = ({ with: taken, without }: NonNullable<ProofPlace['chance']>, t: Text): string =>
  t('studio.told.proofs.chance', {
    with: taken.mastered,
    ofWith: taken.of,
    without: without.mastered,
    ofWithout: without.of,
  })
