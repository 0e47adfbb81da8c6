import { LinkButton } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { hrefOf } from './route.ts'
import { ScreenTitle } from './screen.tsx'
import './crash.css'

/** For an address that leads nowhere. */
export function UnknownScreen() {
  const t = useText()
  return (
    <div class="page crash">
      <ScreenTitle screen={t('frame.unknown.screen')}>{t('frame.unknown.title')}</ScreenTitle>
      <p>{t('frame.unknown.text')}</p>
      <p>
        <LinkButton href={hrefOf({ at: 'catalogue' })}>{t('frame.crash.catalogue')}</LinkButton>
      </p>
    </div>
  )
}
