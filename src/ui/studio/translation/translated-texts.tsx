import { ArrowDown, Search } from 'lucide'
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import { isLookedAt, type TranslationFilter, translationFilters, type TranslationPart } from '#studio'
import { Button, Choice, Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { LeftOver } from './left-over.tsx'
import { TranslationTable } from './table.tsx'
import { useRowCommands } from './use-row-commands.ts'
import type { TranslationNow } from './use-translation.ts'

/** So many rows are drawn at first, and more when they are asked for: a long scenario has thousands. */
const AT_ONCE = 300

interface TranslatedTextsProps {
  readonly scenario: Draft<Scenario>
  /** BCP 47. */
  readonly original: string
  readonly language: string
  readonly translation: TranslationNow
  readonly say: (words: string) => void
}

/** The table of one language: how far it is, which texts are looked at, and the texts. */
export function TranslatedTexts({ scenario, original, language, translation, say }: TranslatedTextsProps) {
  const t = useText()
  const id = useId()
  const { editable } = useStudio()
  const [filter, setFilter] = useState<TranslationFilter>('all')
  const [words, setWords] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const tableRef = useRef<HTMLTableElement>(null)
  const parts = useLookedAt(translation.parts, filter, words)
  const partsRef = useRef(parts)
  useLayoutEffect(() => {
    partsRef.current = parts
  })
  const draw = useCallback((name: string) => {
    const at = partsRef.current.flatMap(({ rows }) => rows).findIndex((row) => row.name === name)
    setMost((now) => Math.max(now, at + 1))
  }, [])
  const { commands, current, goToNext } = useRowCommands({ scenario, translation, parts, draw, say }, tableRef)
  const { all, done, missing, stale } = translation.progress
  const counts = { all: translation.parts.reduce((sum, { rows }) => sum + rows.length, 0), missing, stale }
  return (
    <>
      <div class="xlate-progress">
        <p id={`${id}-progress`} data-xlate="progress">
          {t('studio.translation.progress', { done, all })}
        </p>
        <progress max={Math.max(1, all)} value={done} aria-labelledby={`${id}-progress`} />
        <Button icon={ArrowDown} data-xlate="next" onClick={goToNext}>
          {t('studio.translation.next')}
        </Button>
      </div>
      <div class="xlate-tools">
        <Choice
          legend={t('studio.translation.filter')}
          hideLegend
          value={filter}
          options={translationFilters.map((value) => ({
            value,
            label: t(`studio.translation.filters.${value}`, { count: counts[value] }),
          }))}
          onChange={setFilter}
        />
        <label class="xlate-search">
          <Icon icon={Search} size="1rem" />
          <span class="visually-hidden">{t('studio.translation.search')}</span>
          <input
            type="search"
            data-xlate="search"
            placeholder={t('studio.translation.search')}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="hint">{t('studio.translation.keys')}</p>
      {parts.length === 0 ? (
        <p role="status">{t(counts.all === 0 ? 'studio.translation.empty' : 'studio.translation.noRows')}</p>
      ) : (
        <TranslationTable
          parts={parts}
          most={most}
          onMore={() => setMost((now) => now + AT_ONCE)}
          original={original}
          language={language}
          editable={editable}
          current={current}
          commands={commands}
          bodyRef={tableRef}
        />
      )}
      <LeftOver scenario={scenario} translation={translation} language={language} say={say} />
    </>
  )
}

/**
 * The rows that are looked at, in their parts. One that has been shown stays until something else is looked at: what somebody
 * has just translated does not go from under their hands.
 */
function useLookedAt(
  parts: readonly TranslationPart[],
  filter: TranslationFilter,
  words: string,
): readonly TranslationPart[] {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- begun anew with each filter
  const shown = useMemo(() => new Set<string>(), [filter, words])
  const looked = useMemo(
    () =>
      parts.flatMap((part) => {
        const rows = part.rows.filter((row) => shown.has(row.name) || isLookedAt(row, filter, words))
        return rows.length === 0 ? [] : [rows.length === part.rows.length ? part : { ...part, rows }]
      }),
    [parts, filter, words, shown],
  )
  useLayoutEffect(() => {
    for (const { rows } of looked) for (const { name } of rows) shown.add(name)
  }, [looked, shown])
  return looked
}
