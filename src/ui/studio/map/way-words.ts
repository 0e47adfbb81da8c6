import type { MapWay } from '#studio'
import { conditionText } from '#words'
import type { Text } from '../../text/index.ts'

/** What a way is: the option, or that nobody does anything, and what has to hold for it. */
export function wayName({ action, label, when }: MapWay, t: Text): string {
  const name = action === null ? t('studio.map.silence') : label
  if (when === null) return name
  const condition = conditionText(when, { not: (fact) => t('studio.map.not', { fact }) })
  return `${name} (${t('studio.map.only', { condition })})`
}

/** What a way is and where it leads. */
export const wayText = (way: MapWay, t: Text): string =>
  t('studio.map.leads', { what: wayName(way, t), beat: way.to ?? t('studio.map.toNowhere') })

/** What there is to know of the option beside its words: its rung, its quality, what comes of it. */
export function wayNotes({ action, rung, quality, effect, screenOut }: MapWay, t: Text): string {
  if (action === null) return ''
  return [
    rung === null ? null : t(`vocabulary.rung.${rung}`),
    quality === null ? null : t('studio.map.quality', { quality }),
    t(`studio.map.effect.${effect}`),
    screenOut ? t('studio.map.screenOut') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
