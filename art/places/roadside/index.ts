import { cards } from '../card.ts'
import { roadsideCard } from './card.ts'
import { pieces } from './pieces.ts'
import { stars } from '../stars.ts'
import { far } from './far.ts'
import { foreground } from './foreground.ts'
import { ground, wet } from './ground.ts'
import { lamps, verge } from './middle.ts'
import { patrol } from './patrol.ts'
import { snow, snowHill, snowRoad, stoppedSnow } from './snow.ts'
import { stoppedBack, stoppedShadow } from './stopped-back.ts'
import { stoppedFront } from './stopped.ts'

export const roadside: Record<string, () => string> = {
  far,
  stars: () => stars({ x: -140, y: -90, width: 1560, height: 250 }, 12, 220),
  verge,
  lamps,
  ground,
  wet,
  snow,
  'snow-hill': snowHill,
  'snow-road': snowRoad,
  'stopped-snow': stoppedSnow,
  patrol,
  'stopped-shadow': stoppedShadow,
  'stopped-back': stoppedBack,
  'stopped-front': stoppedFront,
  foreground,
  ...pieces,
  ...cards(roadsideCard),
}
