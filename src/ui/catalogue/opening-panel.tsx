import { useText } from '../text/index.ts'
import picture from './opening.svg?url'
import './opening-panel.css'

/** The idea in one picture: one of them waves it off, and an amber bubble cuts across. `art/draw-opening.ts` draws it. */
export function OpeningPanel() {
  const t = useText()
  return (
    <figure class="opening-panel">
      <img src={picture} alt="" width="960" height="640" />
      <figcaption>
        <span class="bubble">{t('catalogue.bubbleOther')}</span>
        <span class="bubble bubble-you">{t('catalogue.bubbleYou')}</span>
      </figcaption>
    </figure>
  )
}
