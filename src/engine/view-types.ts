import type {
  ActionKind,
  Face,
  Holdable,
  Inset,
  Look,
  Place,
  PlacePicture,
  Pose,
  Rank,
  Rung,
  Sound,
  Standing,
  Time,
  Voice,
  Wearable,
  Weather,
} from '#scenario'

/** One person as they are right now. */
export interface CastView {
  readonly id: string
  /** The name as the author wrote it, "Sgt. Harmon". */
  readonly name: string
  readonly rank: Rank
  /** The author's own title, shown instead of the rank's name ("Deputy"), or null. */
  readonly title: string | null
  readonly look: Look | null
  /** Whether this is the trainee's own figure. */
  readonly you: boolean
  /** A mark of the picture or a landmark of the place; the last one of these where `near` is set. */
  readonly place: Standing
  /** Next to whom or behind whom the person is, or null. */
  readonly near: Near | null
  readonly pose: Pose
  readonly face: Face
  /** Whom this person addresses: a line, a look or a gesture is meant for them. Null where it was not said. */
  readonly to: string | null
  /** Whom the pose touches, or null. */
  readonly with: string | null
  /** Where the person is turned to: a facing, a cast id or a landmark. Null where it was not said. */
  readonly facing: string | null
  /** What the person has in hand. */
  readonly holds: readonly Holdable[]
  /** What is changed in how the person is dressed. */
  readonly wears: readonly Wearable[]
  /** The last thing this person was seen to do ("slides the licence into his own pocket"), or null. */
  readonly lastDid: string | null
}

/** Where somebody is who stands in relation to another person. */
export interface Near {
  readonly how: 'beside' | 'behind'
  /** Cast id. */
  readonly who: string
}

/** A small picture laid over the scene. */
export interface ShownInset {
  /** Unique in the run. */
  readonly key: string
  /** A published inset, or null for a picture of the author's own. */
  readonly id: Inset | null
  /** Path of the author's own picture in the scenario's folder, or null. */
  readonly picture: string | null
  /** What is read in a published inset (a number, a name), or null. */
  readonly text: string | null
  /** What the author's own picture shows, or null: published insets have their words in every language. */
  readonly alt: string | null
  /** Cast id of the person whose hand, sleeve or body it shows; null where nobody is named. */
  readonly who: string | null
  /** Cast id of the person whose hand or body is there as well, or null. */
  readonly other: string | null
  readonly since: number
}

/** A text on screen: `key` is unique in the run, so a screen can tell a new line from the same words again. */
export interface Line {
  readonly key: string
  /** Cast id of who speaks or does it; null for narration. */
  readonly who: string | null
  /** Cast id of the person it is meant for, or null. */
  readonly to: string | null
  readonly text: string
  /** Scenario ms at which it appeared. */
  readonly since: number
  /** The file it is spoken in, by its path in the scenario's folder. Left out where it is only read. */
  readonly voice?: Voice
}

/** Something on offer while the choices are open. Carries no quality: that is the debrief's. */
export interface Option {
  readonly id: string
  readonly label: string
  readonly kind: ActionKind
  readonly rung: Rung | null
  /** Cast id of the person it is said to or done to, or null. */
  readonly to: string | null
  /** Whether the label is words said aloud (else something done). */
  readonly spoken: boolean
}

/** The open choices. */
export interface Choices {
  readonly by: 'step-in' | 'ask'
  /** Scenario ms at which they opened. */
  readonly since: number
  readonly options: readonly Option[]
}

/**
 * Everything a screen, a stage or a sound player needs at one moment, as plain data (R8). Holds neither `harm`
 * nor cue texts nor quality. The same object is returned as long as nothing but the clock has moved, so
 * readers may compare by identity.
 */
export interface View {
  readonly beat: string
  readonly place: Place
  /** The author's own picture that is shown in the stead of the place. Left out where it is the published one. */
  readonly picture?: PlacePicture
  readonly time: Time
  readonly weather: Weather
  /** 0 to 3: how loud and fast the scene is. */
  readonly tension: 0 | 1 | 2 | 3
  /** Everybody of the cast, in file order; `place: 'off'` is out of the picture. */
  readonly cast: readonly CastView[]
  /** What is being said. */
  readonly speech: Line | null
  /** Narration (who null) or something somebody does. Written as a caption: "Sgt. Harmon slides the …" needs the name put before it when who is not null. */
  readonly action: Line | null
  /** The trainee's own thought. */
  readonly thought: Line | null
  /** The latest sound of this beat. */
  readonly sound: { readonly key: string; readonly id: Sound; readonly since: number } | null
  /** The states of the set pieces that have been changed, by the piece's name; all others are in their first state. */
  readonly scene: Readonly<Record<string, string>>
  /** The set pieces that are news: changed together with the movement or narration that stands now, or after it. */
  readonly changed: readonly string[]
  readonly inset: ShownInset | null
  /** The picture is black from `since` until before `until`, scenario ms. Null while it is not. */
  readonly cut: { readonly key: string; readonly since: number; readonly until: number } | null
  readonly choices: Choices | null
  /** How many actions are on offer right now, whether the choices are open or not. */
  readonly onOffer: number
  /** Set once an ending has been reached. */
  readonly ending: {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly since: number
    readonly overAt: number
  } | null
}
