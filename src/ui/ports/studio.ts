import type { CastView } from '#engine'
import type { Face, Inset, KnownScenario, Landmark, Place, Scenario, Time } from '#scenario'
import type { BeginTelling, DraftFiles, FileToBring, MediaRef, StudioDocument, Way } from '#studio'
import type { Changing } from './changing.ts'
import type { Recorder } from './recorder.ts'

/** Where a scenario that is being written came from. */
export interface DraftOrigin {
  readonly kind: 'template' | 'copy' | 'file' | 'folder' | 'zip'
  /** The template, the id of the scenario that was copied, or the name of the file. */
  readonly of: string
}

/** A scenario or a training plan that is being written, as the list of them shows it. */
export interface DraftHead {
  readonly id: string
  /** A training plan; a scenario where it is left out. */
  readonly what?: 'plan'
  /** From its text as it last could be read; empty where it has none yet. */
  readonly title: string
  /** ISO 8601 in UTC. */
  readonly begun: string
  readonly changed: string
  readonly origin: DraftOrigin
}

/** A state of a scenario somebody gave a name to. */
export interface DraftVersion {
  readonly id: string
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly files: DraftFiles
}

/** A real file or folder that the browser may be allowed to write. */
export type DiskPlace =
  | { readonly kind: 'file'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'folder'; readonly handle: FileSystemDirectoryHandle }

/** What somebody has chosen on the disk. */
export interface DiskChoice {
  readonly name: string
  readonly files: readonly FileToBring[]
  readonly place: DiskPlace
}

/** Lets somebody choose real files. Null where nothing was chosen. */
export interface DiskPicker {
  chooseFile(): Promise<DiskChoice | null>
  chooseFolder(): Promise<DiskChoice | null>
}

/** The real file or folder that a scenario came from. */
export interface DraftDisk {
  /** Of the file or the folder. */
  readonly name: string
  /**
   * Writes what is written here to it; asks the person where the browser has to. `changed`: it has been changed by somebody
   * else meanwhile, and nothing was written.
   */
  save(): Promise<'saved' | 'changed' | 'refused' | 'failed'>
  /** The texts that somebody else has changed there. Null where there are none, and while the browser may not look. */
  changed(): Promise<DraftFiles['texts'] | null>
  /** Takes note of what stands there now: it has been taken over, or may be written over. */
  note(): Promise<void>
}

/** How safe what was written is: in this browser, on the way there, or only in this page. */
export type Saving = 'saved' | 'saving' | 'only-here'

/** A scenario that is open to be written or read. */
export interface OpenDraft extends Changing {
  readonly head: DraftHead
  readonly document: StudioDocument
  /** False where another tab has it open: this one looks on and follows. */
  editable(): boolean
  saving(): Saving
  /** Oldest first. */
  versions(): readonly DraftVersion[]
  keepVersion(name: string): Promise<void>
  /** Removes one and gives the undo. */
  removeVersion(id: string): Promise<() => Promise<void>>
  /** The bytes of an own file; null where they are not here any more. */
  media(ref: MediaRef): Promise<Uint8Array | null>
  /** Keeps bytes and gives what the document calls them. */
  keepMedia(bytes: Uint8Array): Promise<MediaRef>
  /** Ends the writing of it in this tab; what was written is kept. */
  close(): void
  /** Null where it did not come from a file that can be saved to. */
  disk(): DraftDisk | null
}

/** What comes into the Studio as files. */
export interface Brought {
  readonly texts: DraftFiles['texts']
  /** By path, `media/note.webp`. */
  readonly media: Readonly<Record<string, Uint8Array>>
}

/** The scenarios and the training plans that are being written in this browser. */
export interface Drafts extends Changing {
  /** False where this browser stores nothing: what is written ends with the page. */
  keeps(): boolean
  /** The last changed first. */
  list(): readonly DraftHead[]
  /** Begins one and gives its id. */
  begin(brought: Brought, origin: DraftOrigin, place?: DiskPlace): Promise<string>
  /** Null where there is none of this id. */
  open(id: string): Promise<OpenDraft | null>
  /** Removes one and gives the undo, good for this visit; `elsewhere` where another tab has it open, and it stays. */
  remove(id: string): Promise<(() => Promise<void>) | 'elsewhere'>
  /** About how many bytes each takes, by its id: text, steps, versions and own files. Rejects where that cannot be read. */
  sizes(): Promise<ReadonlyMap<string, number>>
  /** The text of a template of this name (`intervene`, `control`, `receive`) in a language; in English where it lacks that one. */
  template(name: string, language: string): Promise<string>
  /** The files of a scenario that can be played here, to make a copy of. Null where it cannot be had. */
  copyOf(scenario: string): Promise<Brought | null>
}

/** The search for runs that lead to the beats of a scenario, apart from the page. */
export interface Plays {
  /**
   * Ways to every beat that can be reached. Null where they cannot be looked for apart from the page, and when the signal ends
   * the search; never rejects.
   */
  waysTo(scenario: Scenario, signal: AbortSignal): Promise<readonly Way[] | null>
}

/** Where a landmark of a place is, as shares of its picture's width and height, 0 to 1. */
export interface LandmarkSpot {
  readonly landmark: Landmark
  readonly x: number
  readonly y: number
}

/** The picture of a place and its landmarks, from left to right. */
export interface PlaceDrawing {
  /** An address from which an `<img>` shows it. */
  readonly address: string
  readonly landmarks: readonly LandmarkSpot[]
}

/** What the stage draws with, as pictures of their own. Null where one is not to be had; none rejects. */
export interface Drawings {
  /** An address from which an `<img>` shows somebody of a cast, as `head` and shoulders or as a `whole`. */
  person(member: Pick<CastView, 'id' | 'rank' | 'look'>, face: Face, cut: 'head' | 'whole'): Promise<string | null>
  place(place: Place, time: Time): Promise<PlaceDrawing | null>
  /** Somebody of no cast, to show a pose, something in hand or something worn. */
  posed(how: Partial<Pick<CastView, 'pose' | 'holds' | 'wears'>>): Promise<string | null>
  /** A small picture over the scene, as it looks where nobody is named. */
  inset(inset: Inset): Promise<string | null>
}

/** Proves scenarios that are being written. */
export interface Proofs {
  /** Whether that happens apart from the page. Where it does not, the page stands still meanwhile. */
  readonly apart: boolean
  readonly begin: BeginTelling
}

/** A scene that a training plan may be made of. */
export interface PlanSceneHere extends KnownScenario {
  /** In the catalogue. */
  readonly id: string
}

/** What plans that are being written are made of, and where they are played. */
export interface PlanBench {
  /** Every scene that can be played here, by what a plan calls it. Rejects where one cannot be fetched. */
  scenes(): Promise<ReadonlyMap<string, PlanSceneHere>>
  /** The ids of the own plans that are played here. */
  here(): readonly string[]
  /**
   * Puts a plan without an error among those that are played here, in place of the own one of its id. `kept`: whether the browser
   * has stored it. Rejects where it cannot be played, or a scene cannot be fetched.
   */
  put(id: string, text: string): Promise<{ readonly kept: boolean }>
  /** Takes one out again and gives the undo. Attempts and certificates stay. */
  remove(id: string): Promise<() => Promise<void>>
}

/** What the Studio needs of the program around it. */
export interface StudioParts {
  readonly drafts: Drafts
  readonly plans: PlanBench
  /** Null where this browser cannot save to real files. */
  readonly disk: DiskPicker | null
  readonly plays: Plays
  readonly drawings: Drawings
  readonly recorder: Recorder
  /**
   * From where the stage, the sound and the insets have the own files of a scenario that is being written, told by the very object
   * that is played.
   */
  lendMedia(
    scenario: Scenario,
    read: (path: string) => Promise<{ readonly hash: string; readonly bytes: Uint8Array } | null>,
  ): void
  readonly proofs: Proofs
  /** The page that explains a problem, by its code, in English and in Markdown; null where there is none. */
  problemPage(code: string): Promise<string | null>
}

/** The Studio's own ports: they are fetched when it is opened. */
export interface Studio {
  /** Whether anything may have been written in this browser: without that, nothing needs to be opened to be listed. */
  begun(): Promise<boolean>
  open(): Promise<StudioParts>
}
