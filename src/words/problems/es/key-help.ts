/** What keys that cannot be left out are for, by what the schemas say of them in English. */
export const keyHelp: Readonly<Record<string, string>> = {
  // Scenarios
  'The version of the format: 1.': 'La versión del formato: 1.',
  'The version of the format: 2.': 'La versión del formato: 2.',
  "The scenario's name, the same as its folder's: small letters, with hyphens between the words, like front-desk.":
    'El nombre de la escena en minúsculas y con guiones, el mismo de su carpeta.',
  '"intervene": something here must be stopped. "control": nothing must.':
    '"intervene": aquí hay algo que parar. "control": no hay nada que parar.',
  'What it is about: misconduct, mistake or wellness.':
    'De qué trata: mala conducta (misconduct), error (mistake) o bienestar (wellness).',
  'The title in the list of scenarios. It gives nothing away.': 'El título en la lista de escenas. No revela nada.',
  'One or two sentences in the list of scenarios. They give nothing away.':
    'Una o dos oraciones en la lista de escenas. No revelan nada.',
  'How long it takes, briefing and debrief included.': 'Cuánto dura, con la preparación y el repaso.',
  'Who the trainee is, and what brought them here. At most 40 words.':
    'A quién interpreta quien practica y por qué está aquí. No más de 40 palabras.',
  "The scene's place, time and weather.": 'El lugar de la escena, la hora y el clima.',
  'Where the scene is.': 'Dónde ocurre la escena.',
  'Time of day.': 'La hora del día.',
  'Everybody in the scene by a short name; "you" is the trainee.':
    'Todas las personas de la escena, cada una con un nombre corto; "you" es quien practica.',
  'The name as it is shown: "Sgt. Harmon".': 'El nombre como se muestra: "Sgto. Harmon".',
  'Rank. "medic" and "civilian" are outside the chain of command.':
    'El rango. "medic" y "civilian" están fuera de la cadena de mando.',
  'Whose conduct is at issue: a name from "cast".': 'De quién es la conducta que está en juego: un nombre de "cast".',
  'The right or duty at stake, in plain words.': 'El derecho o deber en juego, en palabras sencillas.',
  'Where it comes from.': 'De dónde viene.',
  'Case, statute, policy or guidance, so that it can be looked up.':
    'El caso, la ley, la política o la guía, para poder consultarlos.',
  'Where the law in this scenario applies, for example "US".': 'Dónde rige la ley de esta escena, por ejemplo "US".',
  'Whether somebody who knows the law has reviewed it.': 'Si alguien que conoce la ley la ha revisado.',
  'The beat it begins with.': 'El beat con que empieza.',
  'The steps of the situation by name. Which follows which is said in "then".':
    'Los pasos de la situación, cada uno con su nombre. Cuál sigue a cuál se dice en "then".',
  'What is done after the scene.': 'Lo que se hace después de la escena.',
  'What is told and asked after the scene.': 'Lo que se cuenta y se pregunta después de la escena.',

  // Beats, moments and actions
  'How bad it is in this beat: none, building, violation, irreversible.':
    'Qué tan grave es el daño en este beat: none, building, violation, irreversible.',
  'The beat this branch leads to.': 'El beat al que lleva esta rama.',
  'The cue\'s name, for "after" of actions. No other cue of the scenario has it.':
    'El nombre de la señal, para el "after" de las acciones. Ninguna otra señal de la escena lo tiene.',
  'What there was to notice, told in the debrief. Never shown during play.':
    'Lo que se podía notar; se cuenta en el repaso. Nunca se muestra durante la práctica.',
  "The action's name in logs. No other action of this beat has it.":
    'El nombre de la acción en las bitácoras. Ninguna otra acción de este beat lo tiene.',
  '"intervene": speaks or acts against what is wrong · "accept": takes another\'s intervention (only when subject is you) · "support": helps the scene without addressing the conduct · "comply": goes along.':
    '"intervene": habla o actúa contra lo que está mal · "accept": acepta que otra persona intervenga (solo si "subject" es "you") · "support": ayuda en la escena sin tocar la conducta · "comply": sigue la corriente.',
  'What the trainee chooses. Words said aloud stand in “quotation marks”; anything else is something done.':
    'Lo que elige quien practica. Lo que se dice en voz alta va entre “comillas”; lo demás es algo que se hace.',
  '1 ignores the problem · 2 a hint or a joke · 3 states a concern or asks · 4 specific, seeks discussion · 5 crisp: concern, reason and alternative, to the right person.':
    '1 pasa por alto el problema · 2 una indirecta o una broma · 3 expresa una preocupación o pregunta · 4 es específica y busca hablarlo · 5 es clara: preocupación, razón y alternativa, a la persona indicada.',
  'Why it has this quality, told in the debrief.': 'Por qué tiene esta calidad; se cuenta en el repaso.',
  'The beat it leads to, or a list of branches tried in order.':
    'El beat al que lleva, o una lista de ramas que se prueban en orden.',
  'How it came out: prevented, stopped, late, unchecked; in a control upheld, disrupted.':
    'Cómo salió: prevented, stopped, late, unchecked; en una escena de control, upheld, disrupted.',
  'A few words.': 'Unas pocas palabras.',
  'What became of it.': 'En qué quedó.',

  // Follow-up and debrief
  'The situation afterwards, and the question what one does now.':
    'La situación que queda después, y la pregunta de qué se hace ahora.',
  'Things one could do; the trainee chooses any of them.':
    'Cosas que se podrían hacer; quien practica elige las que quiera.',
  "The item's name in logs.": 'El nombre de la opción en las bitácoras.',
  'What the trainee can choose to do afterwards.': 'Lo que quien practica puede elegir hacer después.',
  'What it is worth: required, helpful, neutral, harmful; "unsafe" is harmful and leaves somebody in danger.':
    'Lo que vale: required, helpful, neutral, harmful; "unsafe" hace daño y deja a alguien en peligro.',
  'Why, told in the debrief.': 'Por qué; se cuenta en el repaso.',
  'What the person affected would tell the trainee.': 'Lo que la persona afectada le diría a quien practica.',
  'What to take away.': 'Lo que conviene llevarse.',
  'Questions to talk about afterwards.': 'Preguntas para conversar después.',

  // Training plans
  "The plan's name, the same as its file's without .json: small letters, with hyphens between the words.":
    'El nombre del plan en minúsculas y con guiones, el mismo de su archivo sin .json.',
  'The title by language: { "en": "…", "es": "…" }. English must be there.':
    'El título por idioma: { "en": "…", "es": "…" }. El inglés no puede faltar.',
  'One or two sentences by language: for whom it is, and what it asks.':
    'Una o dos oraciones por idioma: para quién es y qué pide.',
  '"practice": as often as you like. "assessment": one try a scene.':
    '"practice": las veces que se quiera. "assessment": un intento por escena.',
  'How many of the scenes are controls. The check counts them; nobody is told.':
    'Cuántas de las escenas son de control. La revisión las cuenta; a nadie se le dice.',
  'What it takes to pass. All of it has to hold.': 'Lo que hace falta para aprobar. Debe cumplirse todo.',
  'The least mean of "overall" over the scenes with something to stop, 0 to 100.':
    'El promedio mínimo de "overall" en las escenas en que hay algo que parar, de 0 a 100.',
  'How many of the scenes with something to stop have to be mastered at least.':
    'Cuántas de las escenas en que hay algo que parar hay que dominar como mínimo.',
  'How many screen-outs (joining the harm, lying) are let pass. Mostly 0.':
    'Cuántos actos con "screenOut" (sumarse al daño, mentir) se dejan pasar. Casi siempre 0.',
  'Credit hours: what the scenes take, by their own minutes.':
    'Horas de crédito: lo que toman las escenas, según sus propios minutos.',
  'Months until it is due again; null when it never is.': 'Meses hasta que toca repetirlo; null si no toca nunca.',
  // What the stage is to show
  'The picture of the place: "media/name.webp" in the scenario\'s folder.':
    'La imagen del lugar: "media/nombre.webp" en la carpeta de la escena.',
  'What the place looks like, for who cannot see it.': 'Cómo se ve el lugar, para quien no puede verlo.',
  'The file in which the line is spoken: "media/name.wav" in the scenario\'s folder.':
    'El archivo en el que se dice la línea: "media/nombre.wav" en la carpeta de la escena.',
  'How long the file is, in milliseconds. The Studio writes it.':
    'Cuánto dura el archivo, en milisegundos. Lo escribe el estudio.',
  'A picture of your own: "media/name.webp" in the scenario\'s folder.':
    'Una imagen propia: "media/nombre.webp" en la carpeta de la escena.',
  'Half hidden behind this person: a name from "cast".': 'Medio oculta detrás de esta persona: un nombre de "cast".',
  'Next to this person: a name from "cast".': 'Al lado de esta persona: un nombre de "cast".',
  'What the picture shows, for who cannot see it.': 'Qué muestra la imagen, para quien no puede verla.',
  'A published inset in which something can be read.': 'Un recuadro publicado en el que se puede leer algo.',
  'What is read in it: a number, a name, a time, a few words.':
    'Lo que se lee en él: un número, un nombre, una hora, unas pocas palabras.',
}
