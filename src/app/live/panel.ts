import type { Problem } from '#scenario'
import { loadProblemWords, problemText } from '#words'

const english = await loadProblemWords('en')

/** How long a note stays, ms. */
const NOTE = 8000
/** How many problems of one scenario are listed: one slip can make dozens, and the first tells where to look. */
const MOST = 6

const style = `
.live { position: fixed; inset: 4.5rem 1rem auto; z-index: 100; display: grid; gap: 0.5rem; justify-items: center; pointer-events: none; }
.live > * { pointer-events: auto; max-width: min(60rem, 100%); max-height: 60vh; overflow: auto; padding: 0.75rem 1rem;
  color: #141a26; background: #f5f1e8; border: 2.5px solid #141a26; font: 400 1rem/1.45 var(--font-read, sans-serif); }
.live > [hidden] { display: none; }
.live > p { justify-self: start; margin: 0; }
.live strong { display: block; }
.live ol { margin: 0.5rem 0 0; padding: 0; list-style: none; display: grid; gap: 0.35rem; }
.live code { font: 600 0.9rem/1.4 ui-monospace, monospace; }
`

/**
 * Tells an author at work what became of a saved file. It exists in development only, so it is plain DOM and in
 * English.
 */
export interface Panel {
  /** Shows a scenario's problems in place of its former ones. None: it is mended. */
  problems(id: string, problems: readonly Problem[]): void
  /** Shows a note for some seconds. */
  note(text: string): void
}

const element = (tag: string, text = ''): HTMLElement =>
  Object.assign(document.createElement(tag), text === '' ? {} : { textContent: text })

function listOf(problems: readonly Problem[]): HTMLElement {
  const list = element('ol')
  for (const problem of problems.slice(0, MOST)) {
    const { file, line, column, code } = problem
    const item = element('li')
    item.append(element('code', `${file}:${line}:${column} ${code}`), ` ${problemText(english, problem)}`)
    list.append(item)
  }
  const more = problems.length - MOST
  if (more > 0) list.append(element('li', `… and ${more} more. “step-in check” lists them all.`))
  return list
}

/** Lays the panel over the page. */
export function openPanel(): Panel {
  const root = element('div')
  root.className = 'live'
  const wrong = element('section')
  wrong.setAttribute('role', 'alert')
  wrong.tabIndex = 0
  const told = element('p')
  told.setAttribute('role', 'status')
  root.append(wrong, told)
  document.head.append(element('style', style))
  document.body.append(root)
  wrong.hidden = told.hidden = true

  const broken = new Map<string, readonly Problem[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    problems(id, problems) {
      broken.delete(id)
      if (problems.length > 0) broken.set(id, problems)
      wrong.hidden = broken.size === 0
      const parts = [...broken].flatMap(([name, its]) => [
        element('strong', `${name} cannot be played like this. The last good version stays until it is mended.`),
        listOf(its),
      ])
      wrong.replaceChildren(...parts)
    },
    note(text) {
      clearTimeout(timer)
      told.textContent = text
      told.hidden = false
      timer = setTimeout(() => {
        told.hidden = true
      }, NOTE)
    },
  }
}
