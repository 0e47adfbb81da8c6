import type { Text } from '../text/index.ts'

/** When something is due: "Due now", "Tomorrow", "In 5 days". */
export function dueWords(t: Text, inDays: number): string {
  if (inDays <= 0) return t('progress.next.due')
  return inDays === 1 ? t('progress.next.tomorrow') : t('progress.next.inDays', { count: inDays })
}
