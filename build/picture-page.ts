/** The text of docs/picture-page.md: every word of the stage with its picture, from the lists themselves. */
import {
  faces,
  holdables,
  insets,
  landmarks,
  marks,
  type Place,
  places,
  placeWordsOf,
  poses,
  sounds,
  wearables,
  withPoses,
} from '#scenario'
import { loadWords } from '#words'

/** Where the pictures lie, beside the page. */
export const PICTURES = 'pictures/stage'

const words = await loadWords('en')
const { vocabulary, direction, insets: seen, sounds: captions } = words

interface Entry {
  /** Name of the picture. */
  readonly picture: string
  readonly alt: string
  /** As it is written in a scenario. */
  readonly code: string
  /** In words, below it. */
  readonly told?: string
}

/** Nothing in an alternative text or a cell may end it. */
const plain = (text: string): string => text.replace(/[[\]|]/g, ' ')
const image = (picture: string, alt: string): string => `![${plain(alt)}](${PICTURES}/${picture}.webp)`

/** Pictures with their words below, so many in a row. */
function grid(entries: readonly Entry[], columns: number): string {
  const cells = entries.map(
    ({ picture, alt, code, told }) =>
      `${image(picture, alt)}<br>\`${code}\`${told === undefined ? '' : `<br>${plain(told)}`}`,
  )
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, n) => {
    const row = cells.slice(n * columns, (n + 1) * columns)
    return `| ${[...row, ...Array<string>(columns - row.length).fill('')].join(' | ')} |`
  })
  const line = (cell: string): string => `|${cell.repeat(columns)}`
  return [line('   |'), line(':-:|'), ...rows].join('\n')
}

/** Words of a list, each with its picture and what it is in words. */
function entriesOf<Word extends string>(
  kind: string,
  list: readonly Word[],
  told: Readonly<Record<Word, string>>,
): Entry[] {
  return list.map((word) => ({ picture: `${kind}-${word}`, alt: told[word], code: word, told: told[word] }))
}

/** The marks that every place has: those of a car are its own, and who is `off` is not seen. */
const across = marks.filter((mark) => !['driver-seat', 'passenger-side', 'off'].includes(mark))

const touches: ReadonlySet<string> = new Set(withPoses)

/** What a state of a set piece looks like; a state about which there is nothing to say is told by its name. */
function stateTold(place: Place, piece: string, state: string): string {
  const told = (words.places[place].pieces as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[
    piece
  ]?.[state]
  return typeof told === 'string' ? told : `${piece}: ${state}`
}

function pieceEntries(place: Place): Entry[] {
  return Object.entries(placeWordsOf(place).pieces).flatMap(([piece, states]): Entry[] =>
    states === 'text'
      ? [
          {
            picture: `piece-${place}-${piece}-text`,
            alt: `${piece} with a text of the author’s on it`,
            code: `"${piece}": "214"`,
          },
        ]
      : states.map((state) => ({
          picture: `piece-${place}-${piece}-${state}`,
          alt: stateTold(place, piece, state),
          code: `"${piece}": "${state}"`,
        })),
  )
}

function placePart(place: Place): string {
  const { landmarks, seats, surfaces } = placeWordsOf(place)
  const told: Readonly<Record<string, string>> = words.places[place].landmarks
  const notes = (landmark: string): string =>
    [
      seats.includes(landmark) ? 'one sits there' : '',
      surfaces.includes(landmark) ? 'one leans on it with both hands' : '',
    ]
      .filter((note) => note !== '')
      .map((note) => `, ${note}`)
      .join('')
  return [
    `### ${vocabulary.place[place]}: \`${place}\``,
    image(`place-${place}`, `${vocabulary.place[place]}, with its landmarks named from left to right`),
    landmarks.map((landmark) => `- \`${landmark}\`: ${told[landmark] ?? landmark}${notes(landmark)}`).join('\n'),
    grid(pieceEntries(place), 4),
  ].join('\n\n')
}

/** The whole page. */
export const picturePage = async (): Promise<string> =>
  `${[
    '# What the stage can show',
    'Every place with its landmarks and what can change in it, every pose, face, thing in hand, thing worn and small picture, and every sound in words. The word below a picture is the one that a scenario’s file has; in the Studio the lists show the same in plain words, and *What can be drawn* shows nearly all of this page. This page and its pictures are made by `npm run pictures` from the program’s own drawings. How the words are used is in [the format](format.md), F17 to F19; [the words of the stage](stage-words.md) has them without pictures.',
    '[Where people are](#where-people-are) · [Poses](#poses) · [Faces](#faces) · [In hand](#in-hand) · [Worn](#worn) · [Places](#places) · [Small pictures](#small-pictures-over-the-scene) · [Sounds](#sounds)',
    '## Where people are',
    `Every place has these marks from left to right: ${across.map((mark) => `\`${mark}\``).join(' ')}. The other two, \`driver-seat\` and \`passenger-side\`, are those of a stopped car at the roadside. Who is \`off\` is out of view. Beside the marks each place has landmarks of its own ([below](#places)).`,
    image('marks', 'The marks from far left to far right, named on a sidewalk'),
    image('marks-car', 'The marks at the roadside while a stopped car stands there, the two of the car among them'),
    '## Poses',
    'Two people are shown where a pose touches somebody: the moment says whom. What somebody has in hand or wears is shown in most poses too.',
    grid(
      entriesOf('pose', poses, direction.pose).map((pose) =>
        touches.has(pose.code) ? { ...pose, told: `${pose.alt} (says whom)` } : pose,
      ),
      5,
    ),
    '## Faces',
    grid(entriesOf('face', faces, direction.face), 6),
    '## In hand',
    'At most two things at a time.',
    grid(entriesOf('holds', holdables, direction.holds), 6),
    '## Worn',
    grid(entriesOf('wears', wearables, direction.wears), 6),
    '## Places',
    `There are ${places.length} places with ${landmarks.length} landmarks of different names. Below the picture of a place stands what can change in it, in each of its states; a scene begins with the first.`,
    ...places.map(placePart),
    '## Small pictures over the scene',
    'A hand, a thing or a part of a body, drawn close (`inset`). Skin and sleeves are those of the people of the moment.',
    grid(entriesOf('inset', insets, seen), 4),
    '## Sounds',
    'What stands as caption while a sound is heard.',
    ['| sound | caption |', '|---|---|', ...sounds.map((sound) => `| \`${sound}\` | ${captions[sound]} |`)].join('\n'),
  ].join('\n\n')}\n`
