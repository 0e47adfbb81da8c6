import type { Told } from '#studio'
import { halfUp } from '#score'
import type { ProofWords } from '#words'
import { useText } from '../../text/index.ts'
import { NumberTable } from './number-table.tsx'

interface LazyTableProps {
  readonly findings: Told['findings']
  readonly words: ProofWords
}

/** What somebody reaches who goes by one rule and never looks, the most successful first. Nothing for a lesson, which is not scored. */
export function LazyTable({ findings, words }: LazyTableProps) {
  const t = useText()
  const { lazy, random, best, doNothing } = findings
  if (lazy === null || random === null || best === null || doNothing === null) return null
  const points = (overall: number): string => String(halfUp(overall))
  return (
    <>
      <NumberTable
        id="told-lazy"
        heading={t('studio.told.numbers.lazy')}
        what={t('studio.told.numbers.lazyWhat')}
        head={[t('studio.told.numbers.lazyTakes'), t('studio.told.numbers.score')]}
        rows={Object.values(lazy)
          .toSorted((a, b) => b.overall - a.overall)
          .map(({ rule, overall, mastered }) => ({
            key: rule,
            marked: mastered,
            cells: [
              words.lazyTakes[rule],
              mastered ? `${points(overall)}, ${t('studio.told.numbers.mastered')}` : points(overall),
            ],
          }))}
      />
      <p>
        {t('studio.told.numbers.chance', { mastered: random.mastered, of: random.of })}{' '}
        {t('studio.told.numbers.range', { best: points(best.overall), nothing: points(doNothing.overall) })}
      </p>
    </>
  )
}
