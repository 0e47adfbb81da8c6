import type { CastView, ShownInset } from '#engine'
import type { Scenario } from '#scenario'

/** The pictures of insets. */
export interface Insets {
  /**
   * An address from which an `<img>` shows what an inset shows: a drawing in the colours of the people of `cast`, or the picture
   * of the author's own in the folder of the scenario, which is told by the very object that is played. Null where there is none to be had; never rejects.
   */
  picture(inset: ShownInset, scenario: Scenario, cast: readonly CastView[]): Promise<string | null>
}
