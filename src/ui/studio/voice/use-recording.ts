import { useEffect, useState } from 'preact/hooks'
import { LONGEST_VOICE } from '#scenario'
import type { NoRecording, Recorder, Recording, Samples } from '../../ports/index.ts'

/** `asking`: the browser asks whether it may. `level`: how loud it is, 0 to 1; `seconds`: since it began. */
export type RecordingNow =
  | { readonly is: 'idle' | 'asking' | 'ending' }
  | { readonly is: 'recording'; readonly level: number; readonly seconds: number }

interface Heard {
  readonly onDone: (samples: Samples | null) => void
  readonly onRefused: (why: NoRecording) => void
}

interface Take {
  begin(heard: Heard): Promise<void>
  end(): Promise<void>
  /** Ends what is going on; nothing of it is kept, and nothing more is told. */
  close(): void
}

/** How often a level comes in a second. */
const LEVELS = 10

function createTake(recorder: Recorder, tell: (now: RecordingNow) => void): Take {
  let going: { readonly recording: Recording; readonly heard: Heard } | null = null
  let late: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  async function end(): Promise<void> {
    if (going === null) return
    const { recording, heard } = going
    const mine = turn
    going = null
    clearTimeout(late)
    tell({ is: 'ending' })
    const samples = await recording.stop()
    if (mine !== turn) return
    tell({ is: 'idle' })
    heard.onDone(samples)
  }

  return {
    async begin(heard) {
      const mine = turn
      let levels = 0
      tell({ is: 'asking' })
      const recording = await recorder.record((level) => {
        levels += 1
        if (mine === turn && going !== null) tell({ is: 'recording', level, seconds: Math.floor(levels / LEVELS) })
      })
      if (typeof recording === 'string') {
        if (mine !== turn) return
        tell({ is: 'idle' })
        heard.onRefused(recording)
      } else if (mine === turn) {
        going = { recording, heard }
        late = setTimeout(() => void end(), LONGEST_VOICE)
        tell({ is: 'recording', level: 0, seconds: 0 })
      } else recording.cancel()
    },
    end,
    close() {
      turn += 1
      clearTimeout(late)
      going?.recording.cancel()
      going = null
    },
  }
}

/** Records with the microphone. It ends by itself when it is as long as a voice may be, and with the screen. */
export function useRecording(recorder: Recorder): Pick<Take, 'begin' | 'end'> & { readonly now: RecordingNow } {
  const [now, setNow] = useState<RecordingNow>({ is: 'idle' })
  const [take] = useState(() => createTake(recorder, setNow))
  useEffect(() => () => take.close(), [take])
  return { now, begin: take.begin, end: take.end }
}
