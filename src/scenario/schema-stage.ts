/** The schema of what directs the stage in a moment: where somebody is, what changes in the place, and insets. */
import * as v from 'valibot'
import { LONGEST_MEDIA_PATH, picturePattern } from './schema-media.ts'
import { name, text } from './schema-parts.ts'
import { idPattern } from './schema-parts.ts'
import { INSET_TEXT, insets, insetsWithText, landmarks, marks, PIECE_TEXT } from './vocabulary.ts'

const beside = v.strictObject({ beside: name('Next to this person: a name from "cast".') })
const behind = v.strictObject({ behind: name('Half hidden behind this person: a name from "cast".') })

/** F6: where somebody is. */
export const standing = v.pipe(
  v.union([v.picklist([...marks, ...landmarks]), beside, behind]),
  v.description(
    'Where the person is, kept until changed: a mark ("left", "centre" …), a landmark of the place ("door", "desk" …), { "beside": name } or { "behind": name }. "off" is out of the picture.',
  ),
)

/** F6: set pieces of the place and the state each gets. */
export const sceneChange = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(idPattern), v.maxLength(64)),
    v.pipe(v.string(), v.minLength(1), v.maxLength(PIECE_TEXT * 2)),
  ),
  v.description(
    'What changes in the place itself: a set piece and its new state, like { "door": "open" }. Kept until changed.',
  ),
)

/** F6: a small picture over the scene; `none` takes it away. */
export const inset = v.pipe(
  v.union([
    v.picklist([...insets, 'none']),
    v.strictObject({
      id: v.pipe(v.picklist(insetsWithText), v.description('A published inset in which something can be read.')),
      text: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(INSET_TEXT),
        v.description('What is read in it: a number, a name, a time, a few words.'),
      ),
    }),
    v.strictObject({
      picture: v.pipe(
        v.string(),
        v.regex(picturePattern),
        v.maxLength(LONGEST_MEDIA_PATH),
        v.description('A picture of your own: "media/name.webp" in the scenario\'s folder.'),
      ),
      alt: text('What the picture shows, for who cannot see it.'),
    }),
  ]),
  v.description(
    'A small picture drawn close, laid over the scene until the next narration, movement or inset. "none" takes it away.',
  ),
)
