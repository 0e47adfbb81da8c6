import { PenLine } from 'lucide'
import { FileDrop, LinkButton, LiveRegion } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { BroughtOutside } from '../screens.ts'
import { useBringing } from './outside/use-bringing.ts'
import './bring-file.css'

/** Choose or drop a scenario's file or a zip: it is checked, all that is wrong with it is told at once, and it is proved. */
export function BringFile() {
  const library = usePort('library')
  const t = useText()
  const { now, said, heading, begin, skipProofs, answer, takeBack } = useBringing()

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
        accept=".json,.zip,application/json,application/zip"
        take={(file) => void begin(file.name, () => library.read(file))}
      />
      <p class="bring-write">
        <LinkButton href={hrefOf({ at: 'studio' })} icon={PenLine} describedBy="bring-write">
          {t('catalogue.file.write')}
        </LinkButton>
        <span class="hint" id="bring-write">
          {t('catalogue.file.writeText')}
        </span>
      </p>
      <LiveRegion text={said} />
      {now !== null && now.at !== 'checking' && (
        <BroughtOutside
          now={now}
          onSkipProofs={skipProofs}
          onUndo={(replaced) => void takeBack(replaced)}
          onAnswer={(put) => void answer(put)}
        />
      )}
    </section>
  )
}
