import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Problem } from '#scenario'
import type { Told, ZipRefusal } from '#studio'
import { leadFocus } from '../../parts/index.ts'
import type { OutsideRead, PutOutside, ReadScenario, Replaced } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'

/** How far a scenario from outside has come on its way into the catalogue. `file`: what it came from. */
export type Bringing =
  | { readonly at: 'checking'; readonly file: string }
  | { readonly at: 'failed'; readonly file: string }
  | { readonly at: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly at: 'zip-refused'; readonly file: string; readonly refusal: ZipRefusal }
  | { readonly at: 'plan'; readonly file: string; readonly text: string }
  /** `done`: how much is proved, 0 to 1. */
  | { readonly at: 'proving'; readonly file: string; readonly read: ReadScenario; readonly done: number }
  | { readonly at: 'asked'; readonly file: string; readonly read: ReadScenario; readonly told: Told | null }
  | { readonly at: 'left'; readonly title: string }
  | {
      readonly at: 'put'
      readonly read: ReadScenario
      /** Null where it was not proved. */
      readonly told: Told | null
      readonly put: PutOutside
    }

/** The steps of the way. */
interface Steps {
  /** Checks and proves a scenario; puts it into the catalogue where nothing has to be asked first. */
  begin(file: string, coming: () => Promise<OutsideRead>): Promise<void>
  /** Ends the proving, and goes on without. */
  skipProofs(): void
  /** Answers what was asked. */
  answer(put: boolean): Promise<void>
  /** Forgets what was brought. */
  forget(): void
}

/** The proofs that do not hold. */
export const failing = (told: Told | null) => told?.findings.proofs.filter((proof) => !proof.holds) ?? []

/** What is begun later ends what was begun before. `tell` is called with every step. */
function createSteps(tell: (now: Bringing | null) => void): Steps {
  let now: Bringing | null = null
  let turn = 0
  let proving: AbortController | null = null

  function become(next: Bringing | null): void {
    now = next
    tell(next)
  }
  async function keep(file: string, read: ReadScenario, told: Told | null): Promise<void> {
    const mine = turn
    const put = await read.put().catch(() => null)
    if (mine === turn) become(put === null ? { at: 'failed', file } : { at: 'put', read, told, put })
  }
  /** Null when it has been ended: nobody waits for it any more. */
  async function proved(file: string, read: ReadScenario, mine: number): Promise<Told | null> {
    const controller = new AbortController()
    proving = controller
    become({ at: 'proving', file, read, done: 0 })
    return read.prove(controller.signal, (done) => {
      if (mine === turn && !controller.signal.aborted) become({ at: 'proving', file, read, done })
    })
  }

  return {
    async begin(file, coming) {
      turn += 1
      const mine = turn
      proving?.abort()
      become({ at: 'checking', file })
      const read = await coming().catch(() => null)
      if (mine !== turn) return
      if (read === null) become({ at: 'failed', file })
      else if ('zip' in read) become({ at: 'zip-refused', file, refusal: read.zip })
      else if ('plan' in read) become({ at: 'plan', file, text: read.plan })
      else if (!read.ok) become({ at: 'refused', file, problems: read.problems })
      else {
        const told = await proved(file, read, mine)
        if (mine !== turn) return
        if (read.replaces !== null || failing(told).length > 0) become({ at: 'asked', file, read, told })
        else await keep(file, read, told)
      }
    },
    skipProofs: () => proving?.abort(),
    async answer(put) {
      if (now?.at !== 'asked') return
      if (put) await keep(now.file, now.read, now.told)
      else become({ at: 'left', title: now.read.title })
    },
    forget() {
      turn += 1
      proving?.abort()
      become(null)
    },
  }
}

/** The way of a scenario into the catalogue, as a screen shows it. */
interface BringingNow extends Steps {
  /** Null while nothing is brought. */
  readonly now: Bringing | null
  /** What is to be spoken: that it is being checked, or what was taken back. */
  readonly said: string
  /** The heading of where it is brought: the focus goes there when what had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Puts back the one whose place it took. */
  takeBack(replaced: Replaced): Promise<void>
}

/** Brings a scenario from outside into the catalogue, step by step. */
export function useBringing(): BringingNow {
  const t = useText()
  const [now, setNow] = useState<Bringing | null>(null)
  const [steps] = useState(() => createSteps(setNow))
  const [back, setBack] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  return {
    ...steps,
    now,
    said: now?.at === 'checking' ? t('catalogue.file.checking', { file: now.file }) : back,
    heading,
    begin(file, coming) {
      setBack('')
      return steps.begin(file, coming)
    },
    async takeBack({ title, undo }) {
      await undo()
      steps.forget()
      setBack(t('catalogue.outside.undone', { title }))
      leadFocus(() => heading.current)
    },
  }
}
