import { quote } from '../report.ts'
import { isWindowsName } from '../windows-name.ts'
import type { Context } from './context.ts'

/** F1: what the shape alone does not ask for. */
export function checkRequired(check: Context, folder: string | undefined): void {
  const { cast, id } = check.scenario
  if (cast !== undefined && !check.written(['cast', 'you'])) {
    check.error(['cast'], 'missing-key', '"you" is missing in "cast": the officer the trainee plays.')
  }
  if (id !== undefined && isWindowsName(id)) {
    check.error(['id'], 'windows-name', `Windows cannot have a folder called ${quote(id)}. Choose another id.`)
  } else if (folder !== undefined && id !== undefined && id !== folder) {
    check.error(
      ['id'],
      'folder-name',
      `The id is ${quote(id)}, but the folder is called ${quote(folder)}. Give both the same name.`,
    )
  }
}
