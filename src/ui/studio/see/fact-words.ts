import type { Facts } from '#scenario'
import type { Text } from '../../text/index.ts'

/**
 * What a scenario remembers, in words: "trust is 2, phone away is true". What is not so, and has not been from the start, needs no word.
 * @param start as the scenario begins
 */
export const factWords = (t: Text, facts: Facts, start: Facts): string =>
  Object.entries(facts)
    .filter(([name, value]) => value !== false || start[name] === true)
    .map(([name, value]) => {
      const fact = name.replaceAll('-', ' ')
      return typeof value === 'number'
        ? t('studio.see.way.number', { fact, value })
        : t(`studio.see.way.${value ? 'true' : 'false'}`, { fact })
    })
    .join(', ')
