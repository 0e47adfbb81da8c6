import type { MapWay } from '#studio'

/** What can be done with the map, whether it is drawn or told as a list. */
export interface MapActions {
  /** Leads every view to a beat. */
  goTo(beat: string): void
  /** The same, and brings the script to the front. */
  open(beat: string): void
  /** Leads every view to the option a way stands in. */
  goToWay(way: MapWay): void
  /** Asks where a way is to lead. */
  askTarget(way: MapWay): void
  /** Lets a way lead to a beat. */
  connect(way: MapWay, to: string): void
  /** Puts a new beat where a way leads now, in front of what it leads to. */
  insert(way: MapWay): void
  /** Asks where the ways to a beat are to lead, and removes it. */
  askRemoval(beat: string): void
  /** False while the text cannot be changed. */
  readonly editable: boolean
}
