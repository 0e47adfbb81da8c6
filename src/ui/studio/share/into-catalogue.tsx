import { useRef, useState } from 'preact/hooks'
import { Brought } from '../../catalogue/outside/brought.tsx'
import { useBringing } from '../../catalogue/outside/use-bringing.ts'
import { Button, leadFocus, LiveRegion } from '../../parts/index.ts'
import { type Replaced, usePort } from '../../ports/index.ts'
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
  const { now, begin, skipProofs, answer, forget } = useBringing()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  const put = (): void => {
    setSaid('')
    void begin(file, async () => library.readFolder((await wholeFolder(draft, files)).folder, file))
  }
  const takeBack = async ({ title, undo }: Replaced): Promise<void> => {
    await undo()
    forget()
    setSaid(t('catalogue.outside.undone', { title }))
    leadFocus(() => heading.current)
  }

  return (
    <section aria-labelledby="share-play">
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
      <LiveRegion text={now?.at === 'checking' ? t('catalogue.file.checking', { file: now.file }) : said} />
      {now !== null && (
        <Brought
          now={now}
          onSkipProofs={skipProofs}
          onUndo={(replaced) => void takeBack(replaced)}
          onAnswer={(yes) => void answer(yes)}
        />
      )}
    </section>
  )
}
