import { PenLine } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Button, FileDrop, leadFocus, LinkButton, LiveRegion } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort, type ImportResult, type Replaced } from '../ports/index.ts'
import { ProblemList } from './problem-list.tsx'
import './bring-file.css'

type Check =
  | { readonly state: 'checking'; readonly file: string }
  | { readonly state: 'failed'; readonly file: string }
  | { readonly state: 'checked'; readonly file: string; readonly result: ImportResult }

/** Choose or drop a scenario file: it is checked, and what is wrong with it is told all at once. */
export function BringFile() {
  const library = usePort('library')
  const t = useText()
  const [check, setCheck] = useState<Check | null>(null)

  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  const take = async (file: File) => {
    setSaid('')
    setCheck({ state: 'checking', file: file.name })
    try {
      setCheck({ state: 'checked', file: file.name, result: await library.add(file) })
    } catch {
      setCheck({ state: 'failed', file: file.name })
    }
  }

  const takeBack = async ({ title, undo }: Replaced) => {
    await undo()
    setCheck(null)
    setSaid(t('catalogue.outside.undone', { title }))
    leadFocus(() => heading.current)
  }

  return (
    <section class="bring" aria-labelledby="bring">
      <h2 id="bring" ref={heading} tabIndex={-1}>
        {t('catalogue.file.title')}
      </h2>
      <p class="bring-text">{t('catalogue.file.text')}</p>
      <FileDrop
        choose={t('catalogue.file.choose')}
        drop={t('catalogue.file.drop')}
        dropNow={t('catalogue.file.dropNow')}
        take={(file) => void take(file)}
      />
      <p class="bring-write">
        <LinkButton href={hrefOf({ at: 'studio' })} icon={PenLine} describedBy="bring-write">
          {t('catalogue.file.write')}
        </LinkButton>
        <span class="hint" id="bring-write">
          {t('catalogue.file.writeText')}
        </span>
      </p>
      <LiveRegion text={check?.state === 'checking' ? t('catalogue.file.checking', { file: check.file }) : said} />
      {check && check.state !== 'checking' && <Outcome check={check} onUndo={(replaced) => void takeBack(replaced)} />}
    </section>
  )
}

interface OutcomeProps {
  readonly check: Exclude<Check, { state: 'checking' }>
  readonly onUndo: (replaced: Replaced) => void
}

function Outcome({ check, onUndo }: OutcomeProps) {
  const library = usePort('library')
  const t = useText()
  const { file } = check
  if (check.state === 'failed') {
    return (
      <div class="outcome" role="status">
        <p class="outcome-title">{t('catalogue.file.failed', { file })}</p>
      </div>
    )
  }
  const { result } = check
  const count = result.problems.length
  if (!result.ok) {
    return (
      <div class="outcome" role="status">
        <p class="outcome-title">{t('catalogue.file.refused', { file, count })}</p>
        <ProblemList problems={result.problems} />
      </div>
    )
  }
  const { replaced } = result
  const title = library.entries().find(({ id }) => id === result.id)?.scenario.title
  // The scenario has been removed again meanwhile.
  if (title === undefined) return null
  return (
    <div class="outcome" role="status">
      <p class="outcome-title">{t('catalogue.file.added', { title })}</p>
      {!result.kept && <p>{t('catalogue.file.notKept')}</p>}
      {replaced && <p>{t('catalogue.file.replaced', { title: replaced.title })}</p>}
      <p class="outcome-ways">
        <LinkButton href={hrefOf({ at: 'brief', id: result.id })}>{t('catalogue.file.play')}</LinkButton>
        {replaced && <Button onClick={() => onUndo(replaced)}>{t('common.undo')}</Button>}
      </p>
      {count > 0 && (
        <>
          <p>{t('catalogue.file.warned', { count })}</p>
          <ProblemList problems={result.problems} />
        </>
      )}
    </div>
  )
}
