import type { LocaleTexts } from '../locale-schema.ts'
import type { Media } from '../media/media-file.ts'
import type { Finding, Report } from '../problem/report.ts'
import { LONGEST_MEDIA_PATH, voicePattern } from '../schema-media.ts'
import type { JsonDocument, Path } from '../source/document.ts'
import { isVoicePath } from '../voices.ts'
import { faultOfFile } from './media-file.ts'

/** F20: the voices of a translation are files that can be played, are in the folder and as long as is written. */
export function checkVoices(
  document: JsonDocument,
  texts: LocaleTexts,
  media: Media | 'none' | undefined,
  report: Report,
): void {
  const tell = (path: Path, severity: Finding['severity'], data: Finding['data']): void =>
    report.add({ offset: document.valueOffset(path), severity, path, data })
  for (const [path, { text: file, ms }] of Object.entries(texts)) {
    if (!isVoicePath(path)) {
      const data = { code: 'unknown-key', known: ['source', 'text'], suggestion: null } as const
      if (ms !== undefined)
        report.add({ offset: document.keyOffset([path, 'ms']), severity: 'error', path: [path, 'ms'], data })
      continue
    }
    if (file === '') continue
    const at = [path, 'text']
    if (!voicePattern.test(file) || file.length > LONGEST_MEDIA_PATH)
      tell(at, 'error', { code: 'voice-unfit', file, lacks: 'file' })
    else if (ms === undefined) tell(at, 'error', { code: 'voice-unfit', file, lacks: 'length' })
    else if (media !== undefined) {
      const fault = faultOfFile({ file, use: 'voice', ms }, media)
      if (fault !== null) tell(at, fault.severity, fault.data)
    }
  }
}
