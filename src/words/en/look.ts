import type { Place, Time, Weather } from '#scenario'

/** What *Look* says: what can be seen, and never what it means. */
export const look = {
  you: (name: string): string => `${name} (you)`,
  /** `where`: a mark with a capital; `pose` and `face` as in the vocabulary. */
  person: (where: string, pose: string, face: string): string => `${where}: ${pose}, ${face}.`,
  /** Nobody sees their own face. */
  yourself: (where: string, pose: string): string => `${where}: ${pose}.`,
  /** `who`: a name. */
  toward: (who: string): string => `Turned to ${who}.`,
  /** A pose that touches somebody, and the name of who that is. */
  touching: (pose: string, who: string): string => `${pose} (${who})`,
  /** `things`: what is in hand, one or two. */
  holding: (things: readonly string[]): string => `Holding ${things.join(' and ')}.`,
  slung: 'Carrying a rifle on a sling.',
  lastDid: (text: string): string => `Last seen: ${text}`,
  light: {
    dawn: 'It is getting light.',
    day: 'It is day.',
    dusk: 'It is getting dark.',
    night: 'It is night.',
  } satisfies Record<Time, string>,
  weather: {
    clear: 'The air is clear.',
    rain: 'It is raining.',
    snow: 'It is snowing.',
    fog: 'There is fog.',
  } satisfies Record<Weather, string>,
  things: {
    roadside: 'The shoulder of a road. A guardrail, street lights, cars, the lights of a town behind.',
    alley: 'A narrow alley between brick walls. A dumpster, a fire escape, a lamp over a back door.',
    sidewalk: 'A city sidewalk. A café window and its awning, parked cars, meters, a bench, a street lamp.',
    'sally-port': 'The station’s closed vehicle bay. A patrol car, a rolling gate, the steel door to the cells.',
    'interview-room':
      'A bare room. A table under a ceiling light, a dark mirror on the wall, a camera in the corner, an empty chair, a clock, a door.',
    'report-room':
      'A room for writing reports. Desks with screens and lamps, a telephone, a coffee machine, filing cabinets, a door, a window with a blind. On the left a glass wall to the hall.',
    garage: 'A parking garage. Concrete pillars, parked cars, a van, tube lights.',
    'residential-door': 'The front of a home. A door, a porch light, steps, a window, a mailbox.',
    'locker-room': 'The locker room. Rows of lockers, a bench, a mirror.',
    storefront: 'A corner store and its gas pumps. Lit windows, a glass door, tube lights under the awning.',
    'home-interior':
      'A living room that opens on a kitchen. The front door and a doorway to the hall on the left, a sofa under a window, a television on the wall, an armchair, a counter, a table with chairs under a lamp.',
    'booking-cell':
      'The booking area. A counter on the left, a telephone and a height chart on the wall, a bench under a window to the control room, a camera on the ceiling. On the right a cell with a bunk behind bars.',
    'patrol-car':
      'The inside of a patrol car, seen through the windshield. Two front seats, the steering wheel on the right, a computer and a radio between them, a partition, and the back seat behind it.',
    'supervisor-office':
      'A supervisor’s office. A desk with a lamp and a telephone, a chair for visitors, a door and a window on the left. Behind glass the roll-call room: a board, a podium, rows of chairs.',
  } satisfies Record<Place, string>,
}
