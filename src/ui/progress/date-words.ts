import type { Text } from '../text/index.ts'

/** A day as the reader's language writes it, in the reader's own time zone. */
export function dateWords(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso))
}

/** When something is due: "Due now", "Tomorrow", "In 5 days". */
export function dueWords(t: Text, inDays: number): string {
  if (inDays <= 0) return t('progress.next.due')
  return inDays === 1 ? t('progress.next.tomorrow') : t('progress.next.inDays', { count: inDays })
}
