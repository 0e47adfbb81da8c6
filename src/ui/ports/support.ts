import type { Changing } from './changing.ts'

/** Somebody to talk to, as the agency set it in `support.json`. */
export interface SupportContact {
  readonly name: string
  /** How to reach them, in plain words. */
  readonly how: string
  /** `tel:`, `sms:`, `mailto:` or `https:`; null when it is not a link. */
  readonly href: string | null
  /** The language it is written in here; null when the file does not say. */
  readonly lang: string | null
}

/** Whom one can talk to after a hard scene. */
export interface Support extends Changing {
  /** In the language of the interface; empty while it has not been read. */
  contacts(): readonly SupportContact[]
}
