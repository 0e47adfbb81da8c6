import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button, LinkButton, useAnnounced, useOutcome } from '../../parts/index.ts'
import { hrefOf } from '../../frame/route.ts'
import { usePort, type Replaced } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import type { ReplaceWords } from './ask-first.tsx'
import { BroughtPlan } from './brought-plan.tsx'
import { ProblemList } from './problem-list.tsx'
import { Unfair } from './unfair.tsx'
import { failing, type Bringing } from './use-bringing.ts'
import { zipRefusalText } from './zip-refusal-text.ts'
import '../bring-file.css'

interface BringingOutcomeProps {
  readonly now: Bringing | null
  readonly onSkipProofs: () => void
  readonly onUndo: (replaced: Replaced) => void
  readonly replacing?: ((other: string, title: string) => ReplaceWords) | undefined
}

/** What has become of a scenario from outside so far. */
export function BringingOutcome({ now, onSkipProofs, onUndo, replacing }: BringingOutcomeProps) {
  if (now === null || now.at === 'checking' || now.at === 'asked') return null
  // Its progress would be spoken again and again.
  if (now.at === 'proving') return <Proving now={now} onSkipProofs={onSkipProofs} />
  return (
    <div class="outcome" data-bringing={now.at}>
      <Words key={now.at} now={now} onUndo={onUndo} replacing={replacing} />
    </div>
  )
}

type At<A extends Bringing['at']> = Extract<Bringing, { readonly at: A }>

function Proving({ now: { read, done }, onSkipProofs }: { now: At<'proving'>; onSkipProofs: () => void }) {
  const t = useText()
  const said = t('bringing.proving', { title: read.title })
  useAnnounced(said)
  const percent = Math.round(done * 100)
  return (
    <div class="outcome" data-bringing="proving">
      <p id="bringing-proving">{said}</p>
      <p>
        <progress max={100} value={percent} aria-labelledby="bringing-proving" />{' '}
        <span aria-hidden="true">{t('bringing.percent', { percent })}</span>
      </p>
      <p class="outcome-ways">
        <Button data-bringing="skip" onClick={onSkipProofs}>
          {t('bringing.without')}
        </Button>
      </p>
    </div>
  )
}

/** What came of it, in a sentence, with how many things are to be mended. */
function Title({ children }: { readonly children: ComponentChildren }) {
  const words = useRef<HTMLParagraphElement>(null)
  useOutcome(words, null)
  return (
    <p class="outcome-title" ref={words} tabIndex={-1}>
      {children}
    </p>
  )
}

interface WordsProps extends Pick<BringingOutcomeProps, 'onUndo' | 'replacing'> {
  readonly now: Exclude<Bringing, At<'checking' | 'proving' | 'asked'>>
}

function Words({ now, onUndo, replacing }: WordsProps) {
  const t = useText()
  switch (now.at) {
    case 'failed':
      return <Title>{t('bringing.file.failed', { file: now.file })}</Title>
    case 'zip-refused':
      return (
        <>
          <Title>{t('bringing.file.refusedZip', { file: now.file })}</Title>
          <p>{zipRefusalText(t, now.refusal)}</p>
        </>
      )
    case 'refused':
      return (
        <>
          <Title>{t('bringing.file.refused', { file: now.file, count: now.problems.length })}</Title>
          <ProblemList problems={now.problems} />
        </>
      )
    case 'plan':
      return <BroughtPlan file={now.file} text={now.text} />
    case 'left':
      return <Title>{t('bringing.left', { title: now.title })}</Title>
    case 'put':
      return <PutWords now={now} onUndo={onUndo} replacing={replacing} />
  }
}

function PutWords({ now, onUndo, replacing }: Omit<WordsProps, 'now'> & { readonly now: At<'put'> }) {
  const t = useText()
  const library = usePort('library')
  const {
    read: { id, problems, languages, media },
    told,
    put: { kept, replaced },
  } = now
  const title = library.entries().find((entry) => entry.id === id)?.scenario.title
  // The scenario has been removed again meanwhile.
  if (title === undefined) return null
  const unfair = failing(told)
  return (
    <>
      <Title>{t('bringing.file.added', { title })}</Title>
      {!kept && <p>{t('bringing.file.notKept')}</p>}
      {replaced && (
        <p>{replacing?.(replaced.title, title).done ?? t('bringing.file.replaced', { title: replaced.title })}</p>
      )}
      {languages.length > 0 && <p>{t('bringing.languages', { languages: languages.join(', ') })}</p>}
      {media > 0 && <p>{t('bringing.media', { count: media })}</p>}
      {told === null && <p>{t('bringing.unproved')}</p>}
      {told !== null && unfair.length === 0 && <p>{t('bringing.proved')}</p>}
      <Unfair proofs={unfair} />
      <p class="outcome-ways">
        <LinkButton href={hrefOf({ at: 'brief', id })}>{t('bringing.file.play')}</LinkButton>
        {replaced && <Button onClick={() => onUndo(replaced)}>{t('common.undo')}</Button>}
      </p>
      {problems.length > 0 && (
        <>
          <p>{t('bringing.file.warned', { count: problems.length })}</p>
          <ProblemList problems={problems} />
        </>
      )}
    </>
  )
}
