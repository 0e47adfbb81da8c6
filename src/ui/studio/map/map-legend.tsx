import { harms, outcomes } from '#scenario'
import { effects } from '#studio'
import { Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { outcomeIcons } from './beat-signs.tsx'

/** What patterns, shapes and lines mean. */
export function MapLegend() {
  const t = useText()
  return (
    <details class="map-legend">
      <summary>{t('studio.map.legend')}</summary>
      <ul class="plain-list">
        {effects.map((effect) => (
          <li key={effect}>
            <svg class="map-sample" viewBox="0 0 40 10" aria-hidden="true">
              <g class="map-way" data-effect={effect} data-spine={effect === 'silence'}>
                <path class="map-line" d="M1 5H39" />
              </g>
            </svg>
            {t(`studio.map.effect.${effect}`)}
          </li>
        ))}
      </ul>
      <ul class="plain-list">
        {harms.map((harm) => (
          <li key={harm}>
            <span class="map-swatch" data-harm={harm} aria-hidden="true" />
            {t(`vocabulary.harm.${harm}`)}
          </li>
        ))}
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <Icon icon={outcomeIcons[outcome]} />
            {t(`vocabulary.outcome.${outcome}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}
