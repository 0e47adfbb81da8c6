import type { Translation } from '../../text/translation.ts'
import type en from '../en/record.ts'

/** The record: who one is here, and every run of theirs. */
export default {
  screen: 'Registro',
  title: 'Tu registro',
  titleOf: 'Registro de {{name}}',
  lead: 'Todas las prácticas que empezaste en esta computadora. Se quedan en este navegador hasta que las exportes o las borres.',
  leadUnkept: 'Cada práctica que empezaste en esta computadora desde que abriste esta página.',
  nothingKept: 'Por ahora este navegador no guarda nada',
  nameless: 'Sin nombre',

  who: {
    heading: 'Quién eres aquí',
    plain:
      'No hay contraseña. Quien use este navegador puede ver estos registros, cambiarles el nombre o borrarlos. En una computadora compartida, exporta el tuyo y bórralo de aquí.',
    name: 'Tu nombre o tu número',
    nameHint: 'Basta con uno de los dos. Se muestra aquí y en los certificados, y va en lo que exportes.',
    save: 'Guardar',
    saved: 'Guardado. Aquí eres {{name}}.',
    savedNameless: 'Guardado. Aquí no tienes nombre.',
    switch: 'Quién practica',
    switched: 'Desde ahora, las prácticas son de {{name}}.',
    count_one: '{{count}} práctica',
    count_many: '{{count}} de prácticas',
    count_other: '{{count}} prácticas',
    add: 'Otra persona',
    addTitle: '¿Quién es?',
    addText: 'Sus prácticas se guardan aparte de las tuyas, en el mismo navegador.',
    addGo: 'Agregar',
    remove: 'Quitar a {{name}}',
    removeTitle: '¿Quitar a {{name}}?',
    removeText_one:
      'Su {{count}} práctica, sus intentos y sus certificados se borran de este navegador. Esto no se puede deshacer. Expórtalos antes si alguien puede necesitarlos.',
    removeText_many:
      'Sus {{count}} de prácticas, sus intentos y sus certificados se borran de este navegador. Esto no se puede deshacer. Expórtalos antes si alguien puede necesitarlos.',
    removeText_other:
      'Sus {{count}} prácticas, sus intentos y sus certificados se borran de este navegador. Esto no se puede deshacer. Expórtalos antes si alguien puede necesitarlos.',
    removeGo: 'Quitar para siempre',
    removed: 'Se quitó a {{name}}.',
  },

  runs: {
    heading: 'Prácticas',
    none: 'Todavía no hay prácticas. Juega una escena, y lo que hiciste queda aquí después.',
    toCatalogue: 'Elegir una escena',
    all_one: 'Mostrar {{count}} más',
    all_many: 'Mostrar {{count}} de más',
    all_other: 'Mostrar {{count}} más',
    mode: { practice: 'Práctica', assessment: 'Evaluación' },
    pace: { times: 'ritmo {{pace}}×', untimed: 'Sin reloj' },
    rewound_one: 'volvió atrás una vez',
    rewound_many: 'volvió atrás {{count}} de veces',
    rewound_other: 'volvió atrás {{count}} veces',
    inPlan: 'Parte de un plan de capacitación',
    open: 'Va en el minuto {{clock}}',
    left: 'Abandonada',
    lesson: 'Lección, sin puntos',
    unchecked:
      'De un archivo. Esta versión de la escena no está aquí, así que no se pudo repetir la práctica y no cuenta para nada.',
    elsewhere: 'Abierta en otra pestaña o ventana',
    debrief: 'Repaso',
    debriefLabel: 'Repaso de “{{title}}”, {{date}}',
    pick: 'Retomarla',
    pickLabel: 'Retomar “{{title}}” en el minuto {{clock}}',
    giveUp: 'Abandonarla',
    giveUpLabel: 'Abandonar “{{title}}” en el minuto {{clock}}',
    removeLabel: 'Borrar “{{title}}”, {{date}}',
    removed: 'Borrada: “{{title}}”, {{date}}.',
    removedInPlan:
      'Borrada: “{{title}}”, {{date}}. Un certificado que se apoye en ella ya no se puede verificar desde aquí.',
    givenUp: 'Abandonada: “{{title}}”. Ya no se puede retomar.',
    gone: 'Esa práctica ya no encaja con su escena, así que no se puede mostrar ni retomar. Se queda en tu registro.',
    unreachable: 'No se pudo cargar la escena. Puede que no haya conexión, o que la escena ya no esté aquí.',
  },

  files: {
    heading: 'Llévatelo, entrégalo',
    text: 'Un archivo de registros contiene nombres, prácticas y certificados. Quien lo tenga puede repetir cada práctica: un puntaje alterado no pasa esa prueba.',
    unsafe:
      'Un navegador puede borrar por sí mismo lo que guarda: cuando el disco está lleno, y algunos tras semanas sin visitas.',
    askSafe: 'Pedirle que los guarde',
    safe: 'El navegador guarda estos registros hasta que alguien los borre.',
    notSafe: 'El navegador no promete nada. Exporta tu registro de vez en cuando.',
    mine: 'Exportar mi registro',
    everyone: 'Exportar los registros de todos',
    csv: 'Hoja de cálculo con todas las prácticas (CSV)',
    print: 'Imprimir esta página',
    file: 'step-in-registros',
    roster: 'step-in-lista',
  },

  import: {
    heading: 'Traer registros aquí',
    choose: 'Elegir un archivo de registros',
    drop: 'o suéltalo aquí',
    dropNow: 'Suéltalo para revisarlo',
    checking: 'Repitiendo cada práctica de {{file}}…',
    failed: 'No se pudo leer {{file}}.',
    refused: 'No se aceptó {{file}}.',
    tooLarge: 'Tiene {{megabytes}} MB; 20 MB es lo máximo. ¿Es el archivo correcto?',
    utf16:
      'Está guardado en UTF-16, y los registros van en UTF-8: lo cambió un editor de texto. Expórtalo otra vez en la computadora de donde vino y no lo guardes en un editor.',
    notUtf8:
      'Desde la línea {{line}}, columna {{column}}, no está en UTF-8, como van los registros: lo cambió un editor de texto. Expórtalo otra vez en la computadora de donde vino y no lo guardes en un editor.',
    notJson:
      'Está dañado en la línea {{line}}, columna {{column}}: desde ahí no es JSON. Expórtalo otra vez en la computadora de donde vino.',
    notRecords: 'No es un archivo de registros. Exporta uno en la pantalla de registro de la otra computadora.',
    newer: 'Lo escribió una versión posterior de Step In. Ábrelo allá, o usa aquí una versión más nueva.',
    damaged: 'No está escrito como los registros. Se dañó o se cambió a mano en:',
    holds: 'Se leyó {{file}} y se repitió cada práctica que contiene.',
    runs_one: '{{count}} práctica de {{name}}',
    runs_many: '{{count}} de prácticas de {{name}}',
    runs_other: '{{count}} prácticas de {{name}}',
    whose: '“{{name}}” ya está aquí. ¿De quién son las prácticas del archivo?',
    whoseNew: 'De otra persona con ese nombre',
    whoseSame: 'De “{{name}}”, que ya está aquí',
    already_one: '{{count}} práctica ya está aquí y se queda como está.',
    already_many: '{{count}} de prácticas ya están aquí y se quedan como están.',
    already_other: '{{count}} prácticas ya están aquí y se quedan como están.',
    unchecked_one:
      '{{count}} práctica es de una versión de la escena que no está aquí. Se guarda, y no cuenta para nada mientras no se pueda repetir:',
    unchecked_many:
      '{{count}} de prácticas son de versiones de escenas que no están aquí. Se guardan, y no cuentan para nada mientras no se puedan repetir:',
    unchecked_other:
      '{{count}} prácticas son de versiones de escenas que no están aquí. Se guardan, y no cuentan para nada mientras no se puedan repetir:',
    wrong_one: 'No se acepta {{count}} práctica:',
    wrong_many: 'No se aceptan {{count}} de prácticas:',
    wrong_other: 'No se aceptan {{count}} prácticas:',
    certificates_one: '{{count}} cosa sobre los certificados:',
    certificates_many: '{{count}} de cosas sobre los certificados:',
    certificates_other: '{{count}} cosas sobre los certificados:',
    run: 'Práctica {{number}}, “{{title}}”, {{person}}, {{date}}',
    trouble: {
      noPerson: 'no es de nadie en el archivo',
      logRefused: 'su bitácora no se puede repetir ({{message}})',
      unfinished: 'su bitácora se detiene antes del final',
      wrongScenario: 'figura como {{file}}, pero su bitácora es de {{log}}',
      scoreDiffers: 'su bitácora no da su puntaje: {{what}}',
      what: '{{of}} es {{file}} en el archivo, {{log}} según su bitácora',
      of: {
        reading: 'la lectura',
        scenario: 'la escena',
        kind: 'el tipo de escena',
        ending: 'el final',
        marks: 'la medida de los momentos',
        early: 'la prontitud',
        effective: 'la eficacia',
        overall: 'el total',
        mastered: 'el dominio',
        screenOuts: 'la lista de lo que se sumó al daño',
        parts: 'la composición de la eficacia',
        noticedAt: 'el segundo en que lo notó',
        steppedInAt: 'el segundo en que intervino',
        hesitation: 'la duda',
        brokeAt: 'el paso en que se cortó',
        inhibitors: 'la lista de pensamientos que frenaron',
        rankGap: 'la diferencia de rango',
        trial: 'lo que dice de distinguir escenas',
        pillar: 'lo que estaba mal',
        acts: 'la lista de actos',
        plan: 'el plan',
        validUntil: 'el día hasta el que vale',
        scenes: 'la lista de escenas',
      },
    },
    certificate: {
      receiptDiffers: '“{{plan}}”, {{name}}: el comprobante no es el de sus prácticas. No se acepta el certificado.',
      scoreWithoutRun:
        '“{{plan}}”, {{name}}: ninguna práctica tiene {{overall}} en “{{title}}”. No se acepta el certificado.',
      cannotTell:
        '“{{plan}}”, {{name}}: “{{title}}” no se puede repetir aquí, así que no se sabe si las prácticas aprueban el plan. El certificado queda sin comprobar.',
      planUnknown:
        '“{{plan}}”, {{name}}: este plan no está aquí en la versión con la que se hizo, así que no se sabe si las prácticas lo aprueban. El certificado se guarda sin comprobar.',
      certificateDiffers:
        '“{{plan}}”, {{name}}: no dice lo que dan sus prácticas según las reglas del plan ({{what}}). No se acepta el certificado.',
      what: '{{of}} es {{file}} en el archivo, {{log}} según sus prácticas',
      notPassed:
        '“{{plan}}”, {{name}}: las prácticas no aprueban el plan, o concede otras horas. No se acepta el certificado.',
      nameDiffers: '“{{plan}}”: a nombre de {{name}}, en los registros de {{person}}.',
    },
    take_one: 'Aceptar {{count}} práctica',
    take_many: 'Aceptar {{count}} de prácticas',
    take_other: 'Aceptar {{count}} prácticas',
    takeNone: 'No trae nada nuevo.',
    never: 'No aceptar nada',
    taken_one: 'Aceptada: {{count}} práctica.',
    taken_many: 'Aceptadas: {{count}} de prácticas.',
    taken_other: 'Aceptadas: {{count}} prácticas.',
    takenNotKept_one:
      'Aceptada: {{count}} práctica, pero este navegador no pudo guardarla: está aquí hasta que cierres la página.',
    takenNotKept_many:
      'Aceptadas: {{count}} de prácticas, pero este navegador no pudo guardarlas: están aquí hasta que cierres la página.',
    takenNotKept_other:
      'Aceptadas: {{count}} prácticas, pero este navegador no pudo guardarlas: están aquí hasta que cierres la página.',
  },

  clear: {
    heading: 'Borrar',
    all: 'Borrar los registros de todos',
    title: '¿Borrar los registros de todos?',
    text: 'Todos los nombres, prácticas, intentos y certificados se borran de este navegador. Esto no se puede deshacer. Los archivos que exportaste se quedan como están.',
    go: 'Borrar para siempre',
    done: 'Se borraron todos los registros.',
  },

  onlyHere: {
    title: 'Tus prácticas están solo en la memoria de esta página',
    text: 'Este navegador no pudo guardarlas: su almacenamiento está lleno o bloqueado. Guárdalas en un archivo antes de cerrar la página; puedes traer el archivo de vuelta aquí.',
    save: 'Guardarlas en un archivo',
  },
} satisfies Translation<typeof en>
