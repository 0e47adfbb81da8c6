import { enoughTrials } from '#score'
import type { Discernment } from '#score'
import { oneDecimalText, useLanguage, useText, type Text } from '../text/index.ts'
import { Figure } from './figure.tsx'

/** A criterion c this near to 0 counts as leaning neither way. */
const EVEN = 0.3

function together(t: Text, language: string, { sensitivity, interval, criterion }: Discernment): string {
  if (sensitivity === null || interval === null || criterion === null)
    return t('progress.telling.counts', { stop: enoughTrials.intervene, leave: enoughTrials.control })
  const how = sensitivity < 0.5 ? 'none' : sensitivity < 1 ? 'some' : sensitivity < 2 ? 'clear' : 'strong'
  const lean = criterion < -EVEN ? 'ready' : criterion > EVEN ? 'slow' : 'even'
  const [low, high] = [oneDecimalText(interval[0], language), oneDecimalText(interval[1], language)]
  return [
    t(`progress.telling.sensitivity.${how}`, { value: oneDecimalText(sensitivity, language) }),
    t(interval[0] > 0 ? 'progress.telling.interval' : 'progress.telling.intervalWide', { low, high }),
    t(`progress.telling.criterion.${lean}`, { value: oneDecimalText(criterion, language) }),
  ].join(' ')
}

/** S7: plain counts in a table of four, and d′ and c in words once there are enough. */
export function Telling({ discernment }: { readonly discernment: Discernment }) {
  const t = useText()
  const { language } = useLanguage()
  const { hits, misses, falseAlarms, correctRejections } = discernment
  const [stop, leave] = [hits + misses, falseAlarms + correctRejections]
  if (stop + leave === 0)
    return <Figure heading={t('progress.telling.heading')} sentence={t('progress.telling.none')} />
  return (
    <Figure
      heading={t('progress.telling.heading')}
      sentence={t('progress.telling.sentence', { hits, stop, alarms: falseAlarms, leave })}
      note={t('progress.telling.how')}
    >
      <table class="telling">
        <thead>
          <tr>
            <th scope="col">{t('progress.telling.scene')}</th>
            <th scope="col">{t('progress.telling.yes')}</th>
            <th scope="col">{t('progress.telling.no')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('progress.telling.stop')}</th>
            <td class="telling-right">{hits}</td>
            <td>{misses}</td>
          </tr>
          <tr>
            <th scope="row">{t('progress.telling.leave')}</th>
            <td>{falseAlarms}</td>
            <td class="telling-right">{correctRejections}</td>
          </tr>
        </tbody>
      </table>
      <p>{together(t, language, discernment)}</p>
    </Figure>
  )
}
