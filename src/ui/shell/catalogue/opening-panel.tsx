import { useText } from '../../text/index.ts'
import './opening-panel.css'

/** The idea in one picture: one of them waves it off, and an amber bubble cuts across. Drawn here, in our line. */
export function OpeningPanel() {
  const t = useText()
  return (
    <figure class="opening-panel">
      <svg viewBox="0 0 560 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
        <rect class="night" width="560" height="400" />
        <path class="far" d="M0 268V150h64v-34h86v52h40v-70h92v96h44v-52h78v36h58v-66h98v156Z" />
        <g class="windows">
          <path d="M84 136h14v20H84zM112 136h14v20h-14zM84 172h14v20H84zM214 120h14v20h-14zM242 156h14v20h-14zM214 192h14v20h-14zM350 164h14v20h-14zM484 136h14v20h-14zM512 136h14v20h-14zM512 172h14v20h-14z" />
        </g>
        <path class="ground" d="M0 268h560v132H0Z" />
        <path class="kerb" d="M0 268h560M0 284h560" />
        <ellipse class="pool" cx="300" cy="372" rx="250" ry="40" />
        <g class="them">
          <path d="M70 400c0-86 8-118 58-132l12-6v-18c-16-10-24-26-24-46 0-30 18-50 46-50s46 20 46 50c0 20-8 36-24 46v18l12 6c50 14 58 46 58 132Z" />
          <path
            class="cap"
            d="M110 190c-4-30 16-52 52-52 34 0 56 20 54 46 0 6-4 8-10 6-28-8-58-8-84 2-6 4-12 4-12-2Z"
          />
        </g>
        <g class="you">
          <path d="M324 400c0-80 10-112 62-126l10-5v-18c-14-10-22-26-22-46 0-30 17-48 44-48s44 18 44 48c0 20-8 36-22 46v18l10 5c52 14 62 46 62 126Z" />
          <path
            class="hair"
            d="M370 206c-6-34 14-58 48-58 32 0 52 22 48 54-4-14-12-22-24-24-22-2-44-2-60 4-6 6-10 14-12 24Zm58-62a17 17 0 1 1 24-8Z"
          />
        </g>
      </svg>
      <figcaption>
        <span class="bubble bubble-them">{t('catalogue.bubbleOther')}</span>
        <span class="bubble bubble-you">{t('catalogue.bubbleYou')}</span>
      </figcaption>
    </figure>
  )
}
