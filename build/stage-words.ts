/** Writes docs/stage-words.md, the page of all words by which a scenario directs the stage, from the lists themselves. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  emptyHandedPoses,
  facings,
  faces,
  holdables,
  INSET_TEXT,
  insets,
  insetsWithText,
  marks,
  PIECE_TEXT,
  type PlaceWords,
  places,
  placeWordsOf,
  poses,
  STAGE_WORDS,
  wearables,
  withPoses,
} from '#scenario'
import { loadWords } from '#words'

const page = fileURLToPath(new URL('../docs/stage-words.md', import.meta.url))
const { vocabulary, direction, insets: seen } = await loadWords('en')

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

function pieceRows({ pieces }: PlaceWords): string[][] {
  return Object.entries(pieces).map(([piece, states]) => [
    `\`${piece}\``,
    states === 'text' ? `a text of your own, ${PIECE_TEXT} characters at most` : code(states),
  ])
}

function placePart(place: (typeof places)[number]): string {
  const words = placeWordsOf(place)
  const surfaces = words.surfaces.length === 0 ? '' : ` Two hands lie on: ${code(words.surfaces)}.`
  return [
    `### ${vocabulary.place[place]}: \`${place}\``,
    `Landmarks: ${code(words.landmarks)}. One sits at: ${code(words.seats)}.${surfaces}`,
    table(['set piece', 'states, the first at the beginning'], pieceRows(words)),
  ].join('\n\n')
}

/** The whole page. */
export const stageWordsPage = (): string =>
  `${[
    '# The words of the stage',
    `All words by which a scenario says what is to be seen, and what each shows. This page is written by \`npm run build:schema\` from the lists the program reads (version ${STAGE_WORDS}). How they are used is in [the format](format.md), F17 to F19; [the picture page](picture-page.md) shows each as a picture.`,
    '## Where people are',
    `Marks go across the picture: ${code(marks)}. Each place has landmarks beside them. \`facing\` is ${code(facings)}, somebody's name, or a landmark.`,
    '## Poses',
    `Those with an asterisk touch somebody and need \`with\`. No hand is free in: ${code(emptyHandedPoses)}.`,
    table(
      ['pose', 'what is seen'],
      poses.map((pose) => [
        `\`${pose}\`${(withPoses as readonly string[]).includes(pose) ? '\\*' : ''}`,
        direction.pose[pose],
      ]),
    ),
    '## Faces',
    table(
      ['face', 'what is seen'],
      faces.map((face) => [`\`${face}\``, direction.face[face]]),
    ),
    '## Things to hold',
    table(
      ['`holds`', 'what is seen'],
      holdables.map((thing) => [`\`${thing}\``, direction.holds[thing]]),
    ),
    '## Things to wear',
    table(
      ['`wears`', 'what is seen'],
      wearables.map((thing) => [`\`${thing}\``, direction.wears[thing]]),
    ),
    '## Places',
    ...places.map(placePart),
    '## Insets',
    `Those with an asterisk may have a text of your own, ${INSET_TEXT} characters at most: \`{ "id": "mailbox-number", "text": "214" }\`.`,
    table(
      ['`inset`', 'what it shows'],
      insets.map((inset) => [
        `\`${inset}\`${(insetsWithText as readonly string[]).includes(inset) ? '\\*' : ''}`,
        seen[inset],
      ]),
    ),
  ].join('\n\n')}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, stageWordsPage())
