import type { FeatureSet } from './rules.ts'
import type { StyleScope } from './style.ts'

export const libraryProofIds = ['P13', 'P16'] as const
export type LibraryProofId = (typeof libraryProofIds)[number]

/** What the features of beats tell: balanced accuracy from 0 to 1, that of these features, and how much is allowed. */
interface ControlsTold {
  readonly accuracy: number
  readonly features: FeatureSet
  readonly most: number
}

/** What style tells: the area under the curve by language and scope, and how large it may be. */
interface StyleTold {
  readonly areas: readonly { readonly lang: string; readonly scope: StyleScope; readonly area: number }[]
  readonly most: number
}

/** One proof over a library. `docs/proofs.md` explains each. */
export type LibraryProof =
  | {
      readonly id: 'P13'
      readonly holds: true
      readonly finding: { readonly code: 'too-few-controls' } | ({ readonly code: 'controls-hidden' } & ControlsTold)
    }
  | { readonly id: 'P13'; readonly holds: false; readonly finding: { readonly code: 'controls-show' } & ControlsTold }
  | {
      readonly id: 'P16'
      readonly holds: true
      readonly finding: { readonly code: 'too-few-labels' } | ({ readonly code: 'style-silent' } & StyleTold)
    }
  | { readonly id: 'P16'; readonly holds: false; readonly finding: { readonly code: 'style-tells' } & StyleTold }
