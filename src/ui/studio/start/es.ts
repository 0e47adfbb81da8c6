import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

export default {
  lead: 'Escribe una escena, mírala mientras la escribes y averigua si es justa. No hay que instalar nada; lo que escribes se queda en este navegador y no se envía a ninguna parte.',
  begin: 'Empezar una nueva',
  from: 'Con una escena corta que funciona. Cambias sus palabras, sus personas y su lugar, poco a poco. Las notas entre [corchetes] dicen qué va en cada lugar.',
  beginWith: 'Empezar con esta',
  template: {
    intervene: 'Alguien de tu equipo se equivoca',
    control: 'No pasa nada malo',
    receive: 'Esta vez te lo dicen a ti',
  },
  templateText: {
    intervene: 'Alguien de tu equipo se desvía poco a poco, y tú puedes decir algo. Así son casi todas las escenas.',
    control:
      'Parece tensa, pero todo está en orden. Intervenir de todos modos resta puntos: así las demás siguen siendo justas.',
    receive: 'Estás a punto de hacer algo mal y alguien te lo dice. Lo que cuenta es cómo lo tomas.',
  },
  copy: {
    label: 'O con una copia de una escena que está aquí',
    go: 'Hacer una copia',
  },
  noCopy: 'Esa escena no está aquí, así que no se pudo copiar.',
  failed: 'No se pudo traer. Puede que no haya conexión; inténtalo otra vez.',
  open: 'Abrir una de esta computadora',
  file: {
    text: 'El archivo o el zip de una escena, o el archivo de un plan de capacitación, aunque tenga errores: el estudio te muestra dónde están. Tu archivo se queda como está.',
    choose: 'Elegir un archivo',
    drop: 'o suéltalo aquí',
    dropNow: 'Suelta para abrirlo',
  },
  folder: {
    choose: 'Elegir una carpeta',
    text: 'Con sus traducciones y sus imágenes.',
  },
  refused: {
    'no-scenario': 'No hay ningún archivo scenario.json en “{{name}}”.',
    'too-large': '{{file}} es demasiado grande para ser parte de una escena.',
    'not-text':
      '{{file}} no es un texto como el de las escenas (UTF-8). Guárdalo otra vez como JSON o vuelve a exportarlo.',
    'not-scenario': '{{file}} no es una escena. Elige el archivo o el zip de la escena, o empieza con una plantilla.',
    translation:
      '{{file}} es un archivo de traducción. Abre su escena y tráelo allí, en Traducción, con “Archivo traducido”.',
    media: '{{file}} es una imagen o un sonido, no una escena. Abre tu escena y tráelo allí.',
    'too-many': '“{{name}}” tiene más de {{most}} archivos. Elige la carpeta de una sola escena.',
    unreadable: 'No se pudo leer “{{name}}”. Si es una carpeta, elígela con el botón.',
  },
  yours: 'Tus escenas',
  none: 'Todavía no hay nada. Empieza abajo con una plantilla: cada una es una escena corta que funciona, para hacerla tuya.',
  changed: 'Cambiada el {{date}}',
  origin: {
    template: 'de la plantilla “{{of}}”',
    copy: 'copia de “{{of}}”',
    file: 'del archivo {{of}}',
    folder: 'de la carpeta {{of}}',
    zip: 'del archivo zip {{of}}',
  },
  remove: 'Quitar “{{title}}”',
  removed: '“{{title}}” se quitó, con sus versiones.',
  notRemoved: 'No se pudo quitar “{{title}}”. Inténtalo otra vez.',
  elsewhere: '“{{title}}” está abierta en otra pestaña o ventana. Ciérrala allí primero.',
  undone: '“{{title}}” está de vuelta.',
  notKept: {
    title: 'Este navegador no guarda nada',
    text: 'Quizás es una ventana privada. Puedes escribir aquí, pero guarda el archivo antes de cerrar la página.',
  },
} as const satisfies Translation<typeof en>
