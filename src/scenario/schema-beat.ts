/** The schema of a beat and of what is in it: moments, actions, an ending. */
import * as v from 'valibot'
import { placePicture, voice } from './schema-media.ts'
import { sceneChange, standing, inset } from './schema-stage.ts'
import { duration, flag, id, leadsTo, limits, name, notes, scale, set, text, time, when, word } from './schema-parts.ts'
import {
  actionKinds,
  faces,
  harms,
  holdables,
  inhibitors,
  outcomes,
  places,
  poses,
  rungs,
  screenOuts,
  sounds,
  tactics,
  times,
  wearables,
  weathers,
} from './vocabulary.ts'

const cue = v.pipe(
  v.strictObject({
    id: name('The cue\'s name, for "after" of actions. No other cue of the scenario has it.'),
    text: text('What there was to notice, told in the debrief. Never shown during play.'),
    weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10), v.description('Reserved; not scored.'))),
    notes,
  }),
  v.description(
    'Something seen or heard that should worry a trained officer. The moment has "say", "does" or "sound" as well.',
  ),
)

/** The longest time the picture stays black, in seconds. */
const LONGEST_CUT = 4

/** F6: one timed line of a beat's script. */
const moment = v.strictObject({
  at: v.optional(
    time(
      'Seconds after the beat began. Left out: when the moment before has had time to be read (13 characters a second, at least 1.5 s).',
    ),
  ),
  who: v.optional(name('Who it is about: a name from "cast".')),
  say: v.optional(text('Words spoken aloud, without quotation marks.')),
  voice: v.optional(voice),
  does: v.optional(
    text('What the person is seen doing, going on from the name: "slides the licence into his pocket".'),
  ),
  to: v.optional(
    name(
      'Whom a line, a look or a gesture is meant for: a name from "cast". Kept until the person turns to somebody else.',
    ),
  ),
  with: v.optional(
    name('Whom the pose touches: a name from "cast". Needed by poses like "gripping-arm" and "cuffing".'),
  ),
  face: v.optional(word(faces, 'The expression, kept until changed.')),
  pose: v.optional(word(poses, 'The posture, kept until changed.')),
  place: v.optional(standing),
  facing: v.optional(
    name(
      'Where the person is turned to: "camera", "away", "left", "right", a name from "cast" or a landmark of the place. Kept until changed.',
    ),
  ),
  holds: v.optional(
    v.pipe(
      v.array(v.picklist(holdables)),
      v.maxLength(2),
      v.description(
        'What the person has in hand, two things at most, kept until changed. An empty list empties the hands.',
      ),
    ),
  ),
  wears: v.optional(
    v.pipe(
      v.array(v.picklist(wearables)),
      v.maxLength(6),
      v.description('What changes in how the person is dressed, kept until changed. An empty list undoes all.'),
    ),
  ),
  scene: v.optional(sceneChange),
  inset: v.optional(inset),
  cut: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0.5),
      v.maxValue(LONGEST_CUT),
      v.description(
        'The picture is black for so many seconds, with sound and words: for what cannot or must not be drawn.',
      ),
    ),
  ),
  note: v.optional(text('Narration: what the scene shows, or a jump in time.')),
  thought: v.optional(text('A thought of the trainee\'s own officer: what holds one back. Needs "inhibitor".')),
  inhibitor: v.optional(word(inhibitors, 'Which force that holds people back speaks in the thought.')),
  cue: v.optional(cue),
  sound: v.optional(word(sounds, 'A sound. Its caption is built in.')),
  tension: v.optional(scale(0, 3, 'How loud and fast the scene is from here on: 0 quiet to 3.')),
  set: v.optional(set),
  when: v.optional(when),
  notes,
})

/** F8: something the trainee can say or do. */
const action = v.strictObject({
  id: name("The action's name in logs. No other action of this beat has it."),
  kind: word(
    actionKinds,
    '"intervene": speaks or acts against what is wrong · "accept": takes another\'s intervention (only when subject is you) · "support": helps the scene without addressing the conduct · "comply": goes along.',
  ),
  rung: v.optional(
    word(
      rungs,
      'How firm an intervention is: "probe" asks · "alert" says what is wrong and what follows · "challenge" orders · "take-action" stops it by hand.',
    ),
  ),
  tactic: v.optional(
    word(
      tactics,
      'How an intervention goes about it: "speak" (so when left out) · "relieve" takes over or sends the colleague away · "distract" · "delegate" calls a supervisor, a medic or the radio · "hands-on" (so when left out of a take-action, and only there).',
    ),
  ),
  to: v.optional(name('The person it is addressed to: a name from "cast".')),
  label: text(
    'What the trainee chooses. Words said aloud stand in “quotation marks”; anything else is something done.',
  ),
  quality: scale(
    1,
    5,
    '1 ignores the problem · 2 a hint or a joke · 3 states a concern or asks · 4 specific, seeks discussion · 5 crisp: concern, reason and alternative, to the right person.',
  ),
  why: text('Why it has this quality, told in the debrief.'),
  when: v.optional(when),
  after: v.optional(name('Offered only once this cue has been shown.')),
  set: v.optional(set),
  screenOut: v.optional(word(screenOuts, 'Ends all chances: joining the harm, or lying.')),
  then: leadsTo('The beat it leads to, or a list of branches tried in order.'),
  notes,
})

const ending = v.pipe(
  v.strictObject({
    outcome: word(outcomes, 'How it came out: prevented, stopped, late, unchecked; in a control upheld, disrupted.'),
    title: text('A few words.'),
    text: text('What became of it.'),
    notes,
  }),
  v.description('The scene ends with this beat. Stands instead of "lasts" and "then".'),
)

/** F4, F5: one step of the situation. */
export const beat = v.strictObject({
  harm: word(harms, 'How bad it is in this beat: none, building, violation, irreversible.'),
  needs: v.optional(word(rungs, 'The lowest rung that is firm enough here. Required where there is harm to stop.')),
  actBy: v.optional(flag('By the end of this beat a trained officer has spoken. One beat has it.')),
  rebuff: v.optional(flag('Here an intervention is brushed off; scoring looks at what is tried next.')),
  urgent: v.optional(
    flag('There is no time for a gentler word first (an airway, a gun, a suicide): skipping rungs costs nothing here.'),
  ),
  ask: v.optional(time('The choices open by themselves at this second: someone wants an answer.')),
  lasts: v.optional(duration('Seconds until the beat goes on by itself.')),
  then: v.optional(leadsTo('The beat that follows when nobody does anything, or a list of branches tried in order.')),
  script: v.optional(
    v.pipe(
      v.array(moment),
      v.maxLength(limits.moments),
      v.description('What happens, moment by moment, in order of time.'),
    ),
  ),
  actions: v.optional(
    v.pipe(
      v.array(action),
      v.maxLength(limits.actions),
      v.description('What the trainee can say or do during this beat.'),
    ),
  ),
  ending: v.optional(ending),
  stage: v.optional(
    v.pipe(
      v.strictObject({
        place: v.optional(word(places, 'Where the scene is from here on.')),
        picture: v.optional(placePicture),
        time: v.optional(word(times, 'The time of day from here on.')),
        weather: v.optional(word(weathers, 'The weather from here on.')),
        notes,
      }),
      v.description(
        'The scene moves: another place, time or weather from this beat on. In another place everybody is placed anew.',
      ),
    ),
  ),
  notes,
})

export const beats = v.pipe(
  v.record(id, beat),
  v.description('The steps of the situation by name. Which follows which is said in "then".'),
)
