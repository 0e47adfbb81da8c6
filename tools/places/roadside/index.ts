import { far } from './far.ts'
import { foreground } from './foreground.ts'
import { ground, wet } from './ground.ts'
import { middle } from './middle.ts'
import { patrol } from './patrol.ts'
import { stoppedBack, stoppedFront, stoppedShadow } from './stopped.ts'

export const roadside: Record<string, () => string> = {
  far,
  middle,
  ground,
  wet,
  patrol,
  'stopped-shadow': stoppedShadow,
  'stopped-back': stoppedBack,
  'stopped-front': stoppedFront,
  foreground,
}
