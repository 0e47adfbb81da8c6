import type { Inhibitor } from '#engine'
import type { Pillar } from '#scenario'
import type { Discernment } from '#score'
import { eastHere, type East } from '../calendar.ts'
import type { RunRecord } from '../record-types.ts'
import { breaksOf } from './breaks.ts'
import type { Breaks } from './breaks.ts'
import { calibrationOf } from './calibration.ts'
import type { Calibration } from './calibration.ts'
import { byInhibitor, byPillar, byRank } from './groups.ts'
import type { Group, RankKey } from './groups.ts'
import { hesitationOf } from './hesitation.ts'
import type { Hesitation } from './hesitation.ts'
import { overTime } from './over-time.ts'
import type { ProgressPoint } from './over-time.ts'
import { practiceOf } from './practice.ts'
import type { PracticeItem } from './practice.ts'
import { readRuns } from './read-runs.ts'
import { byRung } from './rungs.ts'
import type { RungUse } from './rungs.ts'
import { discernmentIn } from './trials.ts'

/** All that the progress screen tells of one person. */
export interface Progress {
  readonly points: readonly ProgressPoint[]
  readonly rungs: readonly RungUse[]
  readonly pillars: readonly Group<Pillar>[]
  readonly ranks: readonly Group<RankKey>[]
  readonly inhibitors: readonly Group<Inhibitor>[]
  readonly hesitation: Hesitation
  readonly discernment: Discernment
  readonly breaks: Breaks
  readonly calibration: Calibration
  readonly practice: readonly PracticeItem[]
  /** How many finished runs were scored by earlier rules: nothing else here is read from them. */
  readonly earlier: number
}

/** Reads somebody's runs, in any order. `now` and `east`, as `practiceOf` takes them, only tell days and what is due. */
export function progressOf(runs: readonly RunRecord[], now: string, east: East = eastHere): Progress {
  const read = readRuns(runs)
  return {
    points: overTime(read, east),
    rungs: byRung(read),
    pillars: byPillar(read),
    ranks: byRank(read),
    inhibitors: byInhibitor(read),
    hesitation: hesitationOf(read),
    discernment: discernmentIn(runs),
    breaks: breaksOf(read),
    calibration: calibrationOf(read),
    practice: practiceOf(runs, now, east),
    earlier: runs.filter((run) => run.earlier !== undefined).length,
  }
}
