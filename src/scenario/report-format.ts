import type { Report } from './problem/report.ts'
import type { JsonDocument } from './source/document.ts'

/**
 * F16: a format is a number and a known one (`known`, oldest first, never empty). That it is missing is said with the
 * other missing keys.
 */
export function reportFormat(known: readonly number[], document: JsonDocument, report: Report): void {
  const path = ['format']
  const node = document.node(path)
  if (node === undefined || known.includes(node.value)) return
  const place = { offset: node.offset, severity: 'error', path } as const
  if (node.type === 'number') report.add({ ...place, data: { code: 'unknown-format', format: node.value, known } })
  else {
    const written = String(node.value ?? node.type)
    report.add({ ...place, data: { code: 'wrong-type', what: 'format', written, newest: known.at(-1) ?? 1 } })
  }
}
