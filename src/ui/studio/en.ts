import gallery from './gallery/en.ts'
import json from './json/en.ts'
import keep from './keep/en.ts'
import map from './map/en.ts'
import pictures from './pictures/en.ts'
import plan from './plan/en.ts'
import review from './review/en.ts'
import script from './script/en.ts'
import see from './see/en.ts'
import share from './share/en.ts'
import start from './start/en.ts'
import told from './told/en.ts'
import translation from './translation/en.ts'
import voice from './voice/en.ts'

/** The Studio, where trainers write scenarios. Plain words: its readers are no programmers. */
export default {
  title: 'Studio',
  untitled: 'A scenario without a title',
  opening: 'Opening …',
  toList: 'Your scenarios',
  gone: {
    title: 'This scenario is not in this browser',
    text: 'It may have been removed here, or written in another browser or on another computer. If you have its file, open it from the list.',
  },
  failed: {
    title: 'The Studio could not be opened',
    text: 'The connection may be down. Nothing you have written is lost. Reload the page to try again.',
  },
  nextPart: 'To the next part of the page (F6)',
  views: 'Views',
  view: {
    script: 'Script',
    map: 'Map',
    json: 'JSON',
    translation: 'Translation',
    see: 'See it',
    told: 'Check',
    pictures: 'Pictures',
    review: 'Review',
    share: 'Share',
  },
  undo: 'Undo',
  undoThat: 'Undo: {{what}}',
  redo: 'Redo',
  redoThat: 'Redo: {{what}}',
  step: {
    typing: 'typing',
    line: 'a line',
    move: 'a move',
    remove: 'a removal',
    option: 'an option',
    beat: 'a beat',
    link: 'a connection',
    person: 'a person',
    place: 'the place',
    field: 'a field',
    title: 'the title',
    translation: 'a translation',
    fix: 'a correction',
    media: 'a file of your own',
    review: 'the review',
    disk: 'a change on disk',
    version: 'going to a version',
    scene: 'a scene',
  },
  saving: {
    saved: 'Kept in this browser',
    saving: 'Keeping …',
    'only-here': 'Not kept: this browser does not store it. Download it before you close the page.',
  },
  lookingOn: 'Open in another tab. Here you look on.',
  keep,
  start,
  script,
  map,
  json,
  translation,
  voice,
  see,
  told,
  gallery,
  pictures,
  review,
  share,
  plan,
}
