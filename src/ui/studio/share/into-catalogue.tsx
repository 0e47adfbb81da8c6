import { useLayoutEffect, useRef } from 'preact/hooks'
import { Brought } from '../../catalogue/outside/brought.tsx'
import { useBringing } from '../../catalogue/outside/use-bringing.ts'
import { Button, LiveRegion } from '../../parts/index.ts'
import { usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { wholeFolder } from './whole-folder.ts'

interface IntoCatalogueProps {
  /** What the catalogue says the scenario came from. */
  readonly file: string
}

/** Puts the scenario with all that belongs to it, as it is now, among those from outside in this browser. */
export function IntoCatalogue({ file }: IntoCatalogueProps) {
  const t = useText()
  const library = usePort('library')
  const { draft, files, reading } = useStudio()
  const { now, said, heading, begin, skipProofs, answer, takeBack } = useBringing()
  const section = useRef<HTMLElement>(null)
  const at = now?.at
  useLayoutEffect(() => {
    if (at !== undefined) section.current?.querySelector('.outcome')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const replacing = (other: string, title: string) => {
    const how = other === title ? 'newer' : 'other'
    return {
      title: t(`studio.share.play.${how}.title`, { title: other }),
      text: t(`studio.share.play.${how}.text`, { title: other }),
      put: t(`studio.share.play.${how}.put`),
      done: t(`studio.share.play.${how}.done`, { title: other }),
    }
  }
  const put = (): void =>
    void begin(file, async () => library.readFolder((await wholeFolder(draft, files)).folder, file))

  return (
    <section aria-labelledby="share-play" ref={section}>
      <h3 id="share-play" ref={heading} tabIndex={-1}>
        {t('studio.share.play.title')}
      </h3>
      <p>{t('studio.share.play.text')}</p>
      {reading.scenario === null ? (
        <p>{t('studio.share.play.notYet')}</p>
      ) : (
        <Button data-share="catalogue" onClick={put}>
          {t('studio.share.play.put')}
        </Button>
      )}
      <LiveRegion text={said} />
      {now !== null && (
        <Brought
          now={now}
          replacing={replacing}
          onSkipProofs={skipProofs}
          onUndo={(replaced) => void takeBack(replaced)}
          onAnswer={(yes) => void answer(yes)}
        />
      )}
    </section>
  )
}
