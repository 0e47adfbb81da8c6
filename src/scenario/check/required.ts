import { isWindowsName } from '../windows-name.ts'
import type { Context } from './context.ts'

/** F1: what the shape alone does not ask for. */
export function checkRequired(check: Context, folder: string | undefined): void {
  const { cast, id } = check.scenario
  if (cast !== undefined && !check.written(['cast', 'you'])) {
    check.error(['cast'], { code: 'missing-key', what: 'you' })
  }
  if (id !== undefined && isWindowsName(id)) {
    check.error(['id'], { code: 'windows-name', what: 'folder', name: id })
  } else if (folder !== undefined && id !== undefined && id !== folder) {
    check.error(['id'], { code: 'folder-name', id, folder })
  }
}
