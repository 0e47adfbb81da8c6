/** A score as it is read: whole. */
export const whole = (score: number): number => Math.round(score)

/** A number with one decimal, as a language writes it. */
export const oneDecimal = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
