import type { files } from './sprites.ts'

export type FileName = keyof typeof files
export type Bed = FileName extends infer F ? (F extends `bed-${infer Name}` ? Name : never) : never

/** Addresses of each file, the wanted format first: Opus in WebM, then MP3 for browsers that do not decode it. */
export const sources: Readonly<Record<FileName, readonly [webm: string, mp3: string]>> = {
  foley: [
    new URL('../../assets/sound/foley.webm', import.meta.url).href,
    new URL('../../assets/sound/foley.mp3', import.meta.url).href,
  ],
  voice: [
    new URL('../../assets/sound/voice.webm', import.meta.url).href,
    new URL('../../assets/sound/voice.mp3', import.meta.url).href,
  ],
  ui: [
    new URL('../../assets/sound/ui.webm', import.meta.url).href,
    new URL('../../assets/sound/ui.mp3', import.meta.url).href,
  ],
  pulse: [
    new URL('../../assets/sound/pulse.webm', import.meta.url).href,
    new URL('../../assets/sound/pulse.mp3', import.meta.url).href,
  ],
  'bed-traffic-road': [
    new URL('../../assets/sound/bed-traffic-road.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-traffic-road.mp3', import.meta.url).href,
  ],
  'bed-rain-on-road': [
    new URL('../../assets/sound/bed-rain-on-road.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-rain-on-road.mp3', import.meta.url).href,
  ],
  'bed-rain-on-roof': [
    new URL('../../assets/sound/bed-rain-on-roof.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-rain-on-roof.mp3', import.meta.url).href,
  ],
  'bed-room-ventilation': [
    new URL('../../assets/sound/bed-room-ventilation.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-room-ventilation.mp3', import.meta.url).href,
  ],
  'bed-locker-hum': [
    new URL('../../assets/sound/bed-locker-hum.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-locker-hum.mp3', import.meta.url).href,
  ],
  'bed-street-day': [
    new URL('../../assets/sound/bed-street-day.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-street-day.mp3', import.meta.url).href,
  ],
  'bed-night-quiet': [
    new URL('../../assets/sound/bed-night-quiet.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-night-quiet.mp3', import.meta.url).href,
  ],
  'bed-garage': [
    new URL('../../assets/sound/bed-garage.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-garage.mp3', import.meta.url).href,
  ],
  'bed-wind': [
    new URL('../../assets/sound/bed-wind.webm', import.meta.url).href,
    new URL('../../assets/sound/bed-wind.mp3', import.meta.url).href,
  ],
}
