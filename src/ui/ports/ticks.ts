/** The sounds of the interface itself. */
export interface Ticks {
  tick(kind: 'press' | 'open' | 'close'): void
}
