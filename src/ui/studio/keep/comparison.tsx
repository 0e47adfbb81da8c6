import { ArrowLeft } from 'lucide'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type DraftFiles, lineDiff, type LineRun, SCENARIO, textNames } from '#studio'
import { Button, VisuallyHidden } from '../../parts/index.ts'
import type { DraftVersion } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'

interface ComparisonProps {
  readonly version: DraftVersion
  readonly now: DraftFiles
  readonly onBack: () => void
}

/** So many lines that are the same are shown beside those that are not. */
const AROUND = 2

/** The files beside the scenario's that are not the same, by name. */
function otherFiles(before: DraftFiles, now: DraftFiles): readonly string[] {
  const texts = new Set([...textNames(before), ...textNames(now)])
  const media = new Set([...Object.keys(before.media), ...Object.keys(now.media)])
  return [
    ...[...texts].filter((name) => name !== SCENARIO && before.texts[name] !== now.texts[name]),
    ...[...media].filter((path) => before.media[path]?.hash !== now.media[path]?.hash),
  ]
}

/** What has changed in the scenario's text since a version, line by line. */
export function Comparison({ version, now, onBack }: ComparisonProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const before = version.files.texts[SCENARIO] ?? ''
  const after = now.texts[SCENARIO] ?? ''
  const runs = useMemo(() => lineDiff(before, after), [before, after])
  const others = otherFiles(version.files, now)
  const same = before === after && others.length === 0
  return (
    <div class="comparison">
      <p>
        <Button size="small" icon={ArrowLeft} onClick={onBack}>
          {t('studio.keep.versions.back')}
        </Button>
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {t('studio.keep.versions.since', { name: version.name })}
      </h3>
      {same && <p>{t('studio.keep.versions.same')}</p>}
      {others.length > 0 && <p>{t('studio.keep.versions.others', { files: others.join(', ') })}</p>}
      {before !== after && (
        <ol class="comparison-lines plain-list">
          {runs.map((run, i) => (
            <Run key={`${run.kind}-${run.from}`} run={run} first={i === 0} last={i === runs.length - 1} />
          ))}
        </ol>
      )}
    </div>
  )
}

function Run({ run, first, last }: { readonly run: LineRun; readonly first: boolean; readonly last: boolean }) {
  const t = useText()
  const { kind, lines, from } = run
  if (kind !== 'same') {
    return lines.map((line, i) => <Line key={from + i} kind={kind} line={line} number={from + i} />)
  }
  const head = first ? 0 : Math.min(AROUND, lines.length)
  const tail = last ? 0 : Math.min(AROUND, lines.length - head)
  const hidden = lines.length - head - tail
  return (
    <>
      {lines.slice(0, head).map((line, i) => (
        <Line key={from + i} kind={kind} line={line} number={from + i} />
      ))}
      {hidden > 0 && <li class="comparison-fold">{t('studio.keep.versions.sameLines', { count: hidden })}</li>}
      {lines.slice(lines.length - tail).map((line, i) => (
        <Line key={from + head + hidden + i} kind={kind} line={line} number={from + head + hidden + i} />
      ))}
    </>
  )
}

const marks = { same: '', gone: '−', new: '+' } as const

function Line({
  kind,
  line,
  number,
}: {
  readonly kind: LineRun['kind']
  readonly line: string
  readonly number: number
}) {
  const t = useText()
  return (
    <li class={`comparison-line comparison-${kind}`}>
      <span class="comparison-number">{number}</span>
      <span class="comparison-mark" aria-hidden>
        {marks[kind]}
      </span>
      {kind !== 'same' && <VisuallyHidden>{t(`studio.keep.versions.${kind}`)}: </VisuallyHidden>}
      <code>{line}</code>
    </li>
  )
}
