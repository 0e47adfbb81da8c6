import briefing from './es/briefing.ts'
import catalogue from './es/catalogue.ts'
import certificate from './es/certificate.ts'
import common from './es/common.ts'
import debrief from './es/debrief.ts'
import plans from './es/plans.ts'
import play from './es/play.ts'
import progress from './es/progress.ts'
import record from './es/record.ts'
import room from './es/room.ts'
import scores from './es/scores.ts'
import settings from './es/settings.ts'
import shell from './es/shell.ts'

/** All words of the interface in the Spanish of U.S. agencies. How it speaks: docs/decisions/0005-spanish.md. */
export default {
  common,
  shell,
  catalogue,
  briefing,
  settings,
  play,
  debrief,
  progress,
  room,
  plans,
  certificate,
  record,
  scores,
}
