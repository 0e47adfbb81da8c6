import { english } from '#words'
import briefing from './en/briefing.ts'
import catalogue from './en/catalogue.ts'
import certificate from './en/certificate.ts'
import common from './en/common.ts'
import debrief from './en/debrief.ts'
import plans from './en/plans.ts'
import play from './en/play.ts'
import progress from './en/progress.ts'
import record from './en/record.ts'
import room from './en/room.ts'
import scores from './en/scores.ts'
import settings from './en/settings.ts'
import shell from './en/shell.ts'

/** All words of the interface in English, the language every other one falls back to. */
export default {
  common,
  vocabulary: english.vocabulary,
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
} as const
