import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { Offline } from './shell-types.ts'
import './newer-here.css'

/** The program as it is on the server and in this browser. */
export const ProgramContext = createContext<Offline | null>(null)

/** Beside a part that could not be loaded: the way to the newer version, if that is why; else what there is to say. */
export function NewerHere({ children }: { readonly children?: ComponentChildren }) {
  const t = useText()
  const program = useContext(ProgramContext)
  if (program?.newer !== true) return <>{children}</>
  return (
    <span class="newer-here">
      {t('shell.unreachable.newer')} <Button onClick={() => void program.use()}>{t('shell.crash.reload')}</Button>
    </span>
  )
}
