import type { Place, Time, Weather } from '#scenario'
import type { Bed } from './sources.ts'

/** One bed of a scene; `gain` 0 to 1 before volumes. */
export interface Layer {
  readonly bed: Bed
  readonly gain: number
}

/** Whether the sky is overhead: there, weather is heard as itself. */
const outdoors: Readonly<Record<Place, boolean>> = {
  roadside: true,
  alley: true,
  sidewalk: true,
  'sally-port': false,
  'interview-room': false,
  'report-room': false,
  garage: false,
  'residential-door': true,
  'locker-room': false,
  storefront: true,
  'home-interior': false,
  'booking-cell': false,
  'patrol-car': false,
  'supervisor-office': false,
}

/** How much of the day's street is heard, 0 to 1; at night another bed takes its place. */
const busy: Readonly<Record<Time, number>> = { dawn: 0.55, day: 1, dusk: 0.8, night: 0 }

function layersOfPlace(place: Place, time: Time): readonly Layer[] {
  const night = time === 'night'
  switch (place) {
    case 'roadside':
      return night
        ? [
            { bed: 'traffic-road', gain: 0.7 },
            { bed: 'night-quiet', gain: 0.5 },
          ]
        : [{ bed: 'traffic-road', gain: 1 }]
    case 'sidewalk':
    case 'storefront':
      if (night) {
        return [
          { bed: 'traffic-road', gain: 0.3 },
          { bed: 'night-quiet', gain: 0.8 },
        ]
      }
      return [{ bed: 'street-day', gain: busy[time] }]
    case 'alley':
    case 'residential-door':
      return [night ? { bed: 'night-quiet', gain: 0.9 } : { bed: 'street-day', gain: 0.65 * busy[time] }]
    case 'patrol-car':
      return [{ bed: 'traffic-road', gain: 0.35 }]
    case 'sally-port':
    case 'garage':
      return [{ bed: 'garage', gain: 0.9 }]
    case 'booking-cell':
      return [
        { bed: 'room-ventilation', gain: 0.6 },
        { bed: 'garage', gain: 0.3 },
      ]
    case 'home-interior':
      return [
        { bed: 'room-ventilation', gain: 0.3 },
        night ? { bed: 'night-quiet', gain: 0.3 } : { bed: 'street-day', gain: 0.3 * busy[time] },
      ]
    case 'interview-room':
    case 'report-room':
    case 'supervisor-office':
      return [{ bed: 'room-ventilation', gain: 0.7 }]
    case 'locker-room':
      return [{ bed: 'locker-hum', gain: 0.8 }]
  }
}

/** Snow and fog swallow what is far; rain covers it. */
const dimmed: Readonly<Record<Weather, number>> = { clear: 1, rain: 0.6, snow: 0.6, fog: 0.65 }

function layerOfWeather(weather: Weather, open: boolean): Layer | null {
  if (weather === 'rain') return open ? { bed: 'rain-on-road', gain: 1 } : { bed: 'rain-on-roof', gain: 0.45 }
  if (weather === 'snow') return { bed: 'wind', gain: open ? 0.7 : 0.2 }
  return null
}

/** What a place sounds like at a time and in a weather: one to three beds, never none. */
export function bedsOfScene(place: Place, time: Time, weather: Weather): readonly Layer[] {
  const open = outdoors[place]
  const falling = layerOfWeather(weather, open)
  const below = layersOfPlace(place, time).map(({ bed, gain }) => ({
    bed,
    gain: open ? gain * dimmed[weather] : gain,
  }))
  return falling ? [...below, falling] : below
}
