import type { FileProblemData } from '../problem/file-problems.ts'
import type { Problem } from '../problem/problem.ts'
import { limits } from '../schema-parts.ts'

/** F13: what is wrong with a file of so many bytes; null when it may be read. */
export const sizeData = (bytes: number): FileProblemData | null =>
  bytes <= limits.bytes ? null : { code: 'too-large', kilobytes: Math.ceil(bytes / 1024), most: limits.bytes / 1024 }

/** The same as a problem, for callers that know a file's size before they read it. */
export function sizeProblem(file: string, bytes: number): Problem | null {
  const data = sizeData(bytes)
  return data && { file, line: 1, column: 1, severity: 'error', path: [], within: null, ...data }
}
