import { useState } from 'preact/hooks'
import { useText } from '../text/index.ts'

type Beginning = () => void | Promise<void>

/**
 * Begins a run at a press. `begin` is called with what begins it, `says` stands beside the button. A second press while
 * a run is being begun begins nothing; a scene that cannot be loaded is reported beside the button.
 */
export function useBeginning(): { readonly begin: (run: Beginning) => void; readonly says: string } {
  const t = useText()
  const [state, setState] = useState<'waiting' | 'beginning' | 'failed'>('waiting')
  const begin = async (run: Beginning): Promise<void> => {
    if (state === 'beginning') return
    setState('beginning')
    try {
      await run()
      setState('waiting')
    } catch {
      setState('failed')
    }
  }
  const words = { waiting: '', beginning: t('briefing.beginning'), failed: t('frame.beginFailed') }
  return { begin: (run) => void begin(run), says: words[state] }
}
