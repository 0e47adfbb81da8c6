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
  const put = (): void =>
    void begin(file, async () => library.readFolder((await wholeFolder(draft, files)).folder, file))

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
      <LiveRegion text={said} />
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
