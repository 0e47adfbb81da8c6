import type { MixedUpKey, Problem } from '#scenario'
import { quote } from '../quote.ts'

/** What belongs where the key was written, or where the key belongs. */
const keys: Readonly<Record<MixedUpKey, string>> = {
  'action.say':
    'Escribe "label" en su lugar. Lo que se puede decir o hacer va en "label", con las palabras dichas entre “ y ”; "say" es para lo que otros dicen en un guion.',
  'action.does': 'Una acción tiene "label" para lo que hace quien practica; "does" es para lo que se ve en un guion.',
  'action.who': 'Una acción siempre es de quien practica. La persona a la que se dirige va en "to".',
  'action.place':
    'Una acción no tiene "place". "place" dice dónde está alguien, en un guion; la persona a la que se dirige una acción va en "to".',
  'action.go': 'El beat al que lleva una acción va en "then"; "go" solo va dentro de una lista de ramas.',
  'action.text': 'Lo que la acción dice va en "label", y la razón de su calidad en "why".',
  'action.cue': 'Una señal la muestra un momento de un guion. Una acción que espera una señal la nombra en "after".',
  'moment.label': 'Un momento tiene "say" para las palabras y "does" para lo que se ve; "label" es para las acciones.',
  'moment.text': 'Un momento tiene "say", "does", "note" o "thought"; "text" es de una señal o de un final.',
  'moment.kind': '"kind" es para las acciones. Las acciones van en la lista "actions" del beat.',
  'moment.quality': '"quality" es para las acciones. Las acciones van en la lista "actions" del beat.',
  'beat.outcome': '"outcome", "title" y "text" van en "ending": { … }.',
  'beat.title': '"outcome", "title" y "text" van en "ending": { … }.',
  'beat.text': '"outcome", "title" y "text" van en "ending": { … }; lo que se dice en un beat va en su "script".',
  'beat.say': 'Lo que se dice va en un momento del guion: "script": [ { "who": …, "say": … } ].',
  'beat.place':
    '"place" va en un momento del guion, "script" (dónde está alguien), o en "stage" (dónde ocurre la escena).',
  'branch.then': 'Dentro de una lista de ramas, el beat al que lleva cada una va en "go".',
}

export function mixedUpKey({ path, key }: Extract<Problem, { code: 'mixed-up-key' }>): string {
  return `${quote(path.at(-1) ?? '')} no va aquí. ${keys[key]}`
}

export function mixedUpPlace({ what, written }: Extract<Problem, { code: 'mixed-up-place' }>): string {
  switch (what) {
    case 'mark-as-stage':
      return `"${written}" dice dónde está una persona y va en el "place" de un momento. El "place" de "stage" dice dónde ocurre la escena, por ejemplo "roadside".`
    case 'stage-as-mark':
      return `"${written}" dice dónde ocurre la escena y va en el "place" de "stage". El "place" de un momento dice dónde está la persona, por ejemplo "left".`
    case 'person-as-mark':
      return `"${written}" es una persona, y eso va en "who"; "place" dice dónde está, por ejemplo "left".`
  }
}
