import { useRef, useState } from 'preact/hooks'
import { outsideId } from '#records'
import { SCENARIO } from '#studio'
import { hrefOf } from '../../frame/route.ts'
import { Button, Dialog, leadFocus, LinkButton, LiveRegion } from '../../parts/index.ts'
import { type ImportResult, type Replaced, usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

type Put = (ImportResult & { readonly title: string }) | 'failed' | null

interface IntoCatalogueProps {
  /** What the catalogue says the scenario came from. */
  readonly file: string
}

/** Puts the scenario, as its text is now, among those from outside in this browser. It asks before it replaces one. */
export function IntoCatalogue({ file }: IntoCatalogueProps) {
  const t = useText()
  const library = usePort('library')
  const { files, reading } = useStudio()
  const [asked, setAsked] = useState<string | null>(null)
  const [put, setPut] = useState<Put>(null)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const { scenario } = reading
  const there = (id: string) =>
    library.entries().find((entry) => entry.id === outsideId(id) && entry.origin === 'outside')

  const add = async (title: string): Promise<void> => {
    setAsked(null)
    setSaid('')
    try {
      const result = await library.add(new File([files.texts[SCENARIO] ?? ''], file, { type: 'application/json' }))
      setPut({ ...result, title })
    } catch {
      setPut('failed')
    }
  }
  const ask = async (): Promise<void> => {
    if (scenario === null) return
    const before = there(scenario.id)
    if (before === undefined) await add(scenario.title)
    else setAsked(before.scenario.title)
  }
  const takeBack = async ({ title, undo }: Replaced): Promise<void> => {
    await undo()
    setPut(null)
    setSaid(t('studio.share.play.undone', { title }))
    leadFocus(() => heading.current)
  }

  return (
    <section aria-labelledby="share-play">
      <h3 id="share-play" ref={heading} tabIndex={-1}>
        {t('studio.share.play.title')}
      </h3>
      <p>{t('studio.share.play.text')}</p>
      <p>{t('studio.share.play.alone')}</p>
      {scenario === null ? (
        <p>{t('studio.share.play.notYet')}</p>
      ) : (
        <Button data-share="catalogue" onClick={() => void ask()}>
          {t('studio.share.play.put')}
        </Button>
      )}
      <LiveRegion text={said} />
      <div role="status">{put !== null && <Outcome put={put} onUndo={(replaced) => void takeBack(replaced)} />}</div>
      <Dialog
        open={asked !== null}
        title={t('studio.share.play.askTitle', { title: asked ?? '' })}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button variant="primary" data-share="replace" onClick={() => void add(scenario?.title ?? '')}>
              {t('studio.share.play.replace')}
            </Button>
            <Button variant="ghost" onClick={() => setAsked(null)}>
              {t('common.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('studio.share.play.ask')}</p>
      </Dialog>
    </section>
  )
}

interface OutcomeProps {
  readonly put: Exclude<Put, null>
  readonly onUndo: (replaced: Replaced) => void
}

function Outcome({ put, onUndo }: OutcomeProps) {
  const t = useText()
  if (put === 'failed') return <p>{t('studio.share.play.failed')}</p>
  if (!put.ok) return <p>{t('studio.share.play.refused')}</p>
  const { replaced } = put
  return (
    <>
      <p>{t('studio.share.play.added', { title: put.title })}</p>
      {!put.kept && <p>{t('studio.share.play.notKept')}</p>}
      <p class="share-ways">
        <LinkButton href={hrefOf({ at: 'brief', id: put.id })}>{t('studio.share.play.open')}</LinkButton>
        {replaced && <Button onClick={() => onUndo(replaced)}>{t('common.undo')}</Button>}
      </p>
    </>
  )
}
