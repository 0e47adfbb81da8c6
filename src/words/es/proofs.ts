import type { ActInBeat, MilestoneFault, Proof, Shut, Unfinished } from '#prove'
import type { ProofWords } from '../en/proofs.ts'
import { masteredText, takes, thinkingNeededText } from './lazy.ts'
import { languageNamed, listed, quote, score, seconds, secondsAtMost } from './proof-phrases.ts'
import { longestIsBestText, longestNotBestText, unreadableText } from './reading.ts'
import { vocabulary } from './vocabulary.ts'

const marks: Readonly<Record<Extract<MilestoneFault, { code: 'not-before' }>['name'], string>> = {
  cue: 'la primera señal',
  actBy: 'el final del beat en que alguien con entrenamiento ya habría hablado',
  violation: 'el primer beat con violación de derechos',
  irreversible: 'el primer beat con lo que ya no tiene remedio',
}

/** A word of the screens. */
const named = (word: string): string => `“${word}”`

function faultText(fault: MilestoneFault): string {
  switch (fault.code) {
    case 'missing':
      return `en la práctica en que no se hace nada falta ${listed(fault.names.map((name) => marks[name]))}: sin eso no se puede calificar la prontitud`
    case 'not-before':
      return `${marks[fault.name]} (a los ${seconds(fault.at)}) no viene antes que ${marks[fault.next]} (a los ${seconds(fault.nextAt)}): pon un beat entre los dos, o marca uno anterior`
    case 'short-to-speak':
      return `entre el final del beat en que alguien con entrenamiento ya habría hablado y la violación de derechos solo hay ${secondsAtMost(fault.ms)}; hacen falta ${seconds(fault.least)}`
    case 'short-to-see':
      return `entre la primera señal y la violación de derechos solo hay ${secondsAtMost(fault.ms)}; hacen falta ${seconds(fault.least)}`
    case 'few-cues':
      return fault.cues === 1
        ? `antes de la violación de derechos solo hay 1 señal; hacen falta ${fault.least}`
        : `antes de la violación de derechos solo hay ${fault.cues} señales; hacen falta ${fault.least}`
    case 'short-to-decide':
      return `entre la primera señal y el final del beat en que alguien con entrenamiento ya habría hablado solo hay ${secondsAtMost(fault.ms)}; para ver y decidir hacen falta ${seconds(fault.least)}`
    case 'short-to-stop':
      return `entre la violación de derechos y lo que ya no tiene remedio solo hay ${secondsAtMost(fault.ms)}; para pararla hacen falta ${seconds(fault.least)}`
    case 'cues-together':
      return fault.ms === 0
        ? `en ${quote(fault.beat)} las señales ${listed(fault.cues.map(quote))} llegan a la vez; entre una y otra debe haber ${seconds(fault.least)}`
        : `en ${quote(fault.beat)} entre las señales ${listed(fault.cues.map(quote))} solo hay ${secondsAtMost(fault.ms)}; debe haber ${seconds(fault.least)}`
    case 'short-rebuff':
      return `el rechazo ${quote(fault.beat)} dura solo ${secondsAtMost(fault.ms)}; para responderle hacen falta ${seconds(fault.least)}`
  }
}

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

function neverReachedText({ beats }: FindingOf<'never-reached'>): string {
  const ids = listed(beats.map((b) => quote(b.id)))
  if (beats.length > 1) return `Ninguna práctica llega a ${ids}; haz que algo lleve ahí, o quítalos.`
  const what = beats[0]?.ending === true ? 'final' : 'beat'
  return `Ninguna práctica llega al ${what} ${ids}; haz que algo lleve ahí, o quítalo.`
}

const actText = ({ beat, action }: ActInBeat): string => `${quote(action)} en ${quote(beat)}`

function harmUnmetText({ beat, rung, gap, least }: FindingOf<'harm-unmet'>): string {
  const lacking =
    rung === null
      ? 'ninguna opción de calidad 4 o 5 que acepte lo que le dicen'
      : `ninguna opción de calidad 4 o 5 tan firme como ${named(vocabulary.rung[rung])} o más`
  if (gap === null)
    return `En ${quote(beat)} se está haciendo daño, pero una práctica puede llegar ahí sin poder elegir ${lacking}.`
  return `En ${quote(beat)} se está haciendo daño, pero una práctica puede quedarse de ${seconds(gap.from)} a ${seconds(gap.to)} sin poder elegir ${lacking}: durante los últimos ${seconds(least)} tiene que haber una; ofrécela antes y por más tiempo, o alarga el beat.`
}

function inVainText({ beat, from, outcome, acts }: FindingOf<'good-acts-in-vain'>): string {
  const when = from === 0 ? `llega a ${quote(beat)}` : `ha esperado en ${quote(beat)} hasta ${seconds(from)}`
  return acts.length === 0
    ? `Quien ${when} ya no encuentra ninguna frase buena, y la escena acaba en ${named(vocabulary.outcome[outcome])}: ofrece una (calidad 4 o 5, con la firmeza que hace falta) que lleve a “Se frenó” o “Se evitó”.`
    : `Quien ${when} y desde ahí habla bien no pasa de ${named(vocabulary.outcome[outcome])} (${listed(acts.map(actText))}): haz que una de estas frases, o una más firme tras el rechazo, lleve a “Se frenó” o “Se evitó”.`
}

const shutTime = ({ beat, from, to }: Shut): string => `en ${quote(beat)} de ${seconds(from)} a ${seconds(to)}`

function shutText({ empty, unaddressed }: FindingOf<'nothing-to-choose'>): string {
  const found = [
    ...(empty.length === 0
      ? []
      : [`al pulsar "Intervenir" no hay nada para elegir ${listed(empty.map(shutTime), Infinity)}`]),
    ...(unaddressed.length === 0
      ? []
      : [
          `ya se mostró una señal, pero ninguna opción interviene ni acepta lo que le dicen ${listed(unaddressed.map(shutTime), Infinity)}`,
        ]),
  ].join('; ')
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}: ofrece ahí una opción, aunque sea débil, sin una condición ni una señal que llegue después.`
}

/** The faults of the run untouched, and those that any run can show. */
function milestonesText({ faults }: FindingOf<'milestones-at-fault'>): string {
  const inAnyRun = faults.filter(({ code }) => code === 'cues-together' || code === 'short-rebuff')
  const untouched = faults.filter((fault) => !inAnyRun.includes(fault))
  const found = [
    ...(untouched.length === 0 ? [] : [`Cuando no se hace nada, ${listed(untouched.map(faultText), Infinity)}`]),
    ...(inAnyRun.length === 0 ? [] : [listed(inAnyRun.map(faultText), Infinity)]),
  ].join('; ')
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}.`
}

function untranslatedText({ gaps }: FindingOf<'untranslated'>): string {
  const some = (keys: readonly string[], one: string, several: string): string[] =>
    keys.length === 0 ? [] : [`${keys.length} ${keys.length === 1 ? one : several} (primero ${quote(keys[0] ?? '')})`]
  const each = gaps.map(
    ({ lang, missing, stale }) =>
      `${languageNamed(lang)}: ${[...some(missing, 'sin traducir', 'sin traducir'), ...some(stale, 'desactualizado', 'desactualizados')].join(' y ')}`,
  )
  return `Hay textos sin traducir o que cambiaron desde entonces: ${each.join('; ')}.`
}

/** What a proof has shown, or what is wrong and what to do, in one sentence in a trainer's words. */
const finding: ProofWords['finding'] = ({ finding: found }) => {
  switch (found.code) {
    case 'everything-happens':
      return 'Se puede llegar a cada beat y a cada final, y cada opción se puede elegir en alguna práctica.'
    case 'never-reached':
      return neverReachedText(found)
    case 'never-on-offer': {
      const never = found.actions.map(actText)
      return never.length === 1
        ? `${never[0]} nunca se puede elegir, haya pasado lo que haya pasado: revisa sus condiciones y la señal que espera.`
        : `${listed(never)} nunca se pueden elegir, haya pasado lo que haya pasado: revisa sus condiciones y la señal que espera.`
    }
    case 'all-end':
      return `Toda práctica termina; la más larga dura ${seconds(found.longest)}.`
    case 'run-too-long':
      return `Una práctica puede durar ${seconds(found.longest)}; se permiten ${seconds(found.most)} (${found.most / 60_000} minutos) como máximo.`
    case 'silence-upholds':
      return 'No hacer nada termina en “Se dejó hacer el trabajo”, como debe ser donde nada está mal.'
    case 'silence-ends-wrong': {
      const must = found.wanted === 'upheld' ? 'en una escena de control debe' : 'debe'
      return `No hacer nada termina en ${named(vocabulary.outcome[found.outcome])}; ${must} terminar en ${named(vocabulary.outcome[found.wanted])}.`
    }
    case 'silence-fails':
      return 'No hacer nada termina en “Nadie lo paró” y da 0 puntos.'
    case 'silence-scores':
      return 'No hacer nada da más de 0 puntos.'
    case 'milestones-in-order': {
      const { cue, actBy, violation, irreversible } = found.milestones
      const there = [
        ...(cue === null ? [] : [`primera señal a los ${seconds(cue)}`]),
        ...(actBy === null ? [] : [`alguien con entrenamiento ya habría hablado a los ${seconds(actBy)}`]),
        ...(violation === null ? [] : [`violación de derechos a los ${seconds(violation)}`]),
        ...(irreversible === null ? [] : [`ya sin remedio a los ${seconds(irreversible)}`]),
      ]
      return `Las marcas están en orden y dejan tiempo para actuar (${there.join(', ') || 'ninguna'}).`
    }
    case 'milestones-at-fault':
      return milestonesText(found)
    case 'harm-can-be-met':
      return `Dondequiera que se hace daño, se puede elegir hasta el final una opción buena y con la firmeza que hace falta, durante al menos ${seconds(found.least)}.`
    case 'harm-unmet':
      return harmUnmetText(found)
    case 'better-leads-further':
      return found.silent
        ? `De dos frases de verdad en un mismo momento en el que aún no se ha hecho nada, la mejor nunca lleva a un máximo que sea más de ${found.most} puntos inferior; los demás comienzos son demasiados para compararlos.`
        : `De dos frases que abordan la conducta en un mismo momento, la mejor nunca lleva a un máximo que sea más de ${found.most} puntos inferior, ni cuando no se ha dicho nada ni después de una frase así.`
    case 'better-leads-lower':
      return `${found.after.length === 0 ? 'A' : `Tras ${listed(found.after.map((act) => `${actText(act)} (${seconds(act.t)})`))}, a`} los ${seconds(found.t)} en ${quote(found.beat)}, la frase mejor (${quote(found.better.action)}) puede llegar a ${score(found.better.overall)} y la peor (${quote(found.worse.action)}) a ${score(found.worse.overall)}: haz que la mejor lleve al menos igual de lejos, o dale una calidad más baja.`
    case 'persistence-pays':
      return 'Desde cualquier punto antes de que el daño sea irreversible, quien sigue hablando bien todavía puede detenerlo.'
    case 'good-acts-in-vain':
      return inVainText(found)
    case 'best-is-good':
      return `La mejor práctica saca ${found.best}.`
    case 'best-too-low':
      return `La mejor práctica posible saca ${found.best}; quien hace todo bien debe llegar a ${found.least}.`
    case 'earlier-is-better':
      return `Hablar antes nunca es peor; la ventaja de esperar es de ${score(found.gain)} como máximo, y se permite hasta ${found.most}.`
    case 'waiting-gains': {
      const { earlier, later, most } = found
      return `${found.after === null ? 'Quien' : `Tras ${actText(found.after)} (${seconds(found.after.t)}), quien`} habla por primera vez a los ${seconds(earlier.t)} (${quote(earlier.beat)}) puede llegar a ${score(earlier.overall)}; quien espera hasta los ${seconds(later.t)} (${quote(later.beat)}, ${quote(later.action)}) puede llegar a ${score(later.overall)}: esperar no debe dar más de ${most} puntos de ventaja.`
    }
    case 'mastered-without-looking':
      return masteredText(found)
    case 'highest-rung-fails':
      return 'Quien siempre toma la opción más firme falla, como debe ser donde nada está mal.'
    case 'thinking-needed':
      return thinkingNeededText(found)
    case 'all-readable':
      return `Todo texto se puede leer mientras está en pantalla (idiomas: ${listed(found.langs.map(languageNamed), Infinity)}).`
    case 'unreadable':
      return unreadableText(found)
    case 'longest-not-best':
      return longestNotBestText(found)
    case 'longest-is-best':
      return longestIsBestText(found)
    case 'all-translated':
      return found.langs.length === 0
        ? 'Todavía no hay ninguna traducción.'
        : `Todo texto está traducido: ${listed(found.langs.map(languageNamed), Infinity)}.`
    case 'untranslated':
      return untranslatedText(found)
    case 'always-open':
      return 'Al pulsar "Intervenir" siempre hay algo para elegir, y desde la primera señal algo que responde a la conducta.'
    case 'nothing-to-choose':
      return shutText(found)
    case 'too-large':
      return 'Sin probar: la escena es demasiado grande.'
    case 'stopped':
      return 'Sin probar: se detuvo la búsqueda.'
  }
}

/** A number as Latin American Spanish writes it. */
const counted = (n: number): string => n.toLocaleString('es-US')

/** Why not everything could be explored, and what to do. */
function unfinished(why: Unfinished): string {
  if (why.code === 'stopped') return 'La búsqueda se detuvo antes de explorarlo todo.'
  const { limit, beats, facts } = why
  const large = `Demasiado grande para probarla: más de ${counted(limit)} estados distintos.`
  const ways = listed(
    beats.map(({ beat, ways: n }) => `${quote(beat)} (${counted(n)})`),
    beats.length,
  )
  if (facts.length === 0)
    return `${large} La achican menos acciones que lleven a los mismos beats${beats.length === 0 ? '' : ` (se entra de más maneras en ${ways})`}, o menos opciones de seguimiento.`
  const asked = listed(
    facts.map(({ fact, times }) => `${quote(fact)} (sin él, ${score(times)} veces menos)`),
    facts.length,
  )
  return `${large} Se entra de más maneras en ${ways}, porque ahí o después todavía se ${facts.length === 1 ? 'consulta este dato' : 'consultan estos datos'}: ${asked}. Deja de consultarlos antes, cámbialos en menos lugares o quita uno.`
}

/** What is said of the proofs of a scenario. */
export const proofs: ProofWords = { finding, unfinished, lazyTakes: takes }
