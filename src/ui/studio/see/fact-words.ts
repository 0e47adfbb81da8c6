import type { Facts } from '#scenario'
import type { Text } from '../../text/index.ts'

/** What a scene remembers, in words: "trust is 2, phone away is true". */
export const factWords = (t: Text, facts: Facts): string =>
  Object.entries(facts)
    .map(([name, value]) => {
      const fact = name.replaceAll('-', ' ')
      return typeof value === 'number'
        ? t('studio.see.way.number', { fact, value })
        : t(`studio.see.way.${value ? 'true' : 'false'}`, { fact })
    })
    .join(', ')
