import type { FixWords } from '#studio'
import type { Text } from '../../text/index.ts'

/** What the button of a fix says. */
export function fixLabel(t: Text, fix: FixWords): string {
  switch (fix.does) {
    case 'write':
      return t('studio.json.fix.write', {
        text: typeof fix.value === 'string' ? `“${fix.value}”` : JSON.stringify(fix.value),
      })
    case 'rename':
      return t('studio.json.fix.rename', { key: fix.key })
    case 'remove':
      return fix.key === null ? t('studio.json.fix.removeThis') : t('studio.json.fix.remove', { key: fix.key })
    case 'mend':
      return t('studio.json.fix.mend')
    case 'add':
      return t('studio.json.fix.add', { text: fix.sign })
  }
}
