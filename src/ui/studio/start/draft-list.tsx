import { Trash } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { hrefOf } from '../../frame/route.ts'
import { IconButton, leadFocus, LiveRegion, Told } from '../../parts/index.ts'
import { type DraftHead, type Drafts, usePort } from '../../ports/index.ts'
import { momentText, useLanguage, useText } from '../../text/index.ts'

interface DraftListProps {
  readonly of: 'scenario' | 'plan'
  readonly drafts: Drafts
  readonly list: readonly DraftHead[]
}

/** What was removed, and its undo; or that it could not be removed. */
interface Removal {
  readonly words: string
  readonly title: string
  readonly undo?: (() => Promise<void>) | undefined
}

/** The scenarios or the plans that are being written here, the last changed first. */
export function DraftList({ of, drafts, list }: DraftListProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const [removal, setRemoval] = useState<Removal | null>(null)
  const [said, setSaid] = useState('')
  const isPlan = of === 'plan'
  const untitled = t(isPlan ? 'studio.plan.untitled' : 'studio.untitled')
  const titleOf = (head: DraftHead): string => (head.title === '' ? untitled : head.title)
  const id = `studio-yours-${of}`

  const remove = async (head: DraftHead) => {
    const title = titleOf(head)
    setSaid('')
    try {
      const undo = await drafts.remove(head.id)
      if (undo === 'elsewhere') setRemoval({ title, words: t('studio.start.elsewhere', { title }) })
      else setRemoval({ title, words: t(isPlan ? 'studio.plan.removed' : 'studio.start.removed', { title }), undo })
    } catch {
      setRemoval({ title, words: t('studio.start.notRemoved', { title }) })
    }
    leadFocus(() => heading.current)
  }
  const undo = async (back: () => Promise<void>, title: string) => {
    await back()
    setRemoval(null)
    setSaid(t('studio.start.undone', { title }))
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t(isPlan ? 'studio.plan.yours' : 'studio.start.yours')}
      </h2>
      {removal !== null && (
        <Told
          words={removal.words}
          undo={removal.undo && (() => undo(removal.undo ?? (async () => undefined), removal.title))}
          after={() => heading.current}
          onDismiss={() => setRemoval(null)}
        />
      )}
      {list.length === 0 ? (
        <p class="studio-none">{t(isPlan ? 'studio.plan.none' : 'studio.start.none')}</p>
      ) : (
        <ul class="studio-list plain-list">
          {list.map((head) => (
            <Row key={head.id} head={head} title={titleOf(head)} onRemove={() => void remove(head)} />
          ))}
        </ul>
      )}
      <LiveRegion text={said} />
    </section>
  )
}

interface RowProps {
  readonly head: DraftHead
  readonly title: string
  readonly onRemove: () => void
}

function Row({ head, title, onRemove }: RowProps) {
  const t = useText()
  const { language } = useLanguage()
  const origin = useOrigin(head)
  return (
    <li class="studio-row" data-draft={head.id}>
      <div class="studio-row-words">
        <a href={hrefOf({ at: 'studio', ...(head.what === 'plan' ? { plan: head.id } : { id: head.id }) })}>{title}</a>
        <p class="hint">
          {t('studio.start.changed', { date: momentText(head.changed, language) })} · {origin}
        </p>
      </div>
      <IconButton icon={Trash} label={t('studio.start.remove', { title })} onClick={onRemove} />
    </li>
  )
}

/** Where a scenario or a plan came from, in words. */
function useOrigin({ what, origin: { kind, of } }: DraftHead): string {
  const t = useText()
  const entries = usePort('library').entries()
  const courses = usePort('courses')
  if (what === 'plan') {
    const plan = courses.offers().find((offer) => offer.plan.id === of)?.plan
    const known = kind === 'template' || kind === 'copy' ? kind : 'file'
    return t(`studio.plan.origin.${known}`, { of: plan === undefined ? of : courses.words(plan.title) })
  }
  if (kind === 'template') {
    const name = of === 'control' || of === 'receive' ? of : 'intervene'
    return t('studio.start.origin.template', { of: t(`studio.start.template.${name}`) })
  }
  const title = entries.find(({ id }) => id === of)?.scenario.title
  return t(`studio.start.origin.${kind}`, { of: kind === 'copy' ? (title ?? of) : of })
}
