import type { Text } from '../../text/index.ts'
import type { ScenarioHead } from '../../ports/index.ts'

/** "Roadside, at night, in the rain". */
export function whereOf(t: Text, { place, time, weather = 'clear' }: ScenarioHead['stage']): string {
  const words = { place: t(`vocabulary.place.${place}`), time: t(`vocabulary.time.${time}`) }
  if (weather === 'clear') return t('catalogue.where', words)
  return t('catalogue.whereWeather', { ...words, weather: t(`vocabulary.weather.${weather}`) })
}
