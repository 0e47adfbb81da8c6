import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { keyCommand, type Command, type KeyScene } from './key-command.ts'

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="slider"], [contenteditable]'
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]'

/** Listens for keys on the whole page for as long as the screen is there (A3). `settling` is asked at the moment of the press. */
export function useKeys(
  scene: Omit<KeyScene, 'settling'>,
  settling: () => boolean,
  run: (command: Command) => void,
): void {
  const nowRef = useRef({ scene, settling, run })
  useLayoutEffect(() => {
    nowRef.current = { scene, settling, run }
  })
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const on = event.target instanceof Element ? event.target : null
      const command = keyCommand(
        {
          key: event.key,
          modified: event.ctrlKey || event.altKey || event.metaKey,
          repeat: event.repeat,
          onControl: Boolean(on?.closest(CONTROLS)),
          onField: Boolean(on?.closest(FIELDS)),
        },
        { ...nowRef.current.scene, settling: nowRef.current.settling() },
      )
      if (command === null) return
      event.preventDefault()
      nowRef.current.run(command)
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [])
}
