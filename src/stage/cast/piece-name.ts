/** A piece by its folder and name under assets/cast. */
export type PieceName =
  `${'body' | 'part' | 'head' | 'headwear' | 'face' | 'beard' | 'glasses' | 'overlay' | 'held'}/${string}`
