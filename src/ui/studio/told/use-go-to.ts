import type { Cursor } from '#studio'
import { fieldAt } from '../script/at-path.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import type { Main } from '../workbench/views.ts'

/**
 * Leads to a place of the scenario: the cursor goes there, a way of writing that shows it comes to the front, and the focus follows
 * to the field in the script, else into the view, where that view does not lead it on by itself. `view` is the one that has to be open; null where any that shows the scenario will do.
 */
export function useGoTo(): (cursor: Cursor, view: Main | null) => void {
  const { setCursor, show, views } = useStudio()
  return (cursor, view) => {
    setCursor(cursor)
    show(view ?? (views.main === 'translation' ? 'script' : views.main))
    requestAnimationFrame(() => {
      const main = document.querySelector<HTMLElement>('.workbench-main')
      if (main === null || main.contains(document.activeElement)) return
      const field = fieldAt(main, cursor.path)
      ;(field ?? main).focus()
    })
  }
}
