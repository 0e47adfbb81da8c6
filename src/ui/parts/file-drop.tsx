import { FileUp } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useDroppedFile } from './use-dropped-file.ts'
import './file-drop.css'

interface FileDropProps {
  /** The words on the button, and the accessible name of the field. */
  readonly choose: string
  /** Beside it, and while a file is held over the page. */
  readonly drop: string
  readonly dropNow: string
  readonly take: (file: File) => void
  /** The browser's own way to choose a file is replaced by this one. */
  readonly onChoose?: (() => void) | undefined
  /** What may be chosen, as the field's `accept` says it; JSON when left out. */
  readonly accept?: string
}

/** A JSON file chosen with the button or dropped anywhere on the page. */
export function FileDrop({ choose, drop, dropNow, take, onChoose, accept = '.json,application/json' }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const over = useDroppedFile(take)
  return (
    <div class={over ? 'file-drop file-drop-over' : 'file-drop'}>
      <Icon icon={FileUp} size="2rem" />
      <Button onClick={onChoose ?? (() => input.current?.click())}>{choose}</Button>
      <span>{over ? dropNow : drop}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={choose}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) take(file)
          // The same file, mended or exported again, can be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
