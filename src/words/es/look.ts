import type { Words } from '../en/index.ts'

/** What *Look* says: what can be seen, and never what it means. */
export const look: Words['look'] = {
  you: (name) => `${name} (tú)`,
  person: (where, pose, face) => `${where}: ${pose}, ${face}.`,
  yourself: (where, pose) => `${where}: ${pose}.`,
  toward: (who) => `De cara a ${who}.`,
  touching: (pose, who) => `${pose} (${who})`,
  holding: (things) => `Tiene en la mano ${things.join(' y ')}.`,
  slung: 'Lleva un rifle al hombro.',
  lastDid: (text) => `Lo último que hizo: ${text}`,
  light: {
    day: 'Es de día.',
    dawn: 'Está amaneciendo.',
    dusk: 'Está oscureciendo.',
    night: 'Es de noche.',
  },
  weather: {
    clear: 'Está despejado.',
    rain: 'Está lloviendo.',
    snow: 'Está nevando.',
    fog: 'Hay niebla.',
  },
  things: {
    roadside:
      'La orilla de una carretera. Una barrera de contención, postes de luz, carros, las luces de un pueblo al fondo.',
    alley:
      'Un callejón angosto entre paredes de ladrillo. Un contenedor de basura, una escalera de incendios, una lámpara sobre una puerta trasera.',
    sidewalk:
      'Una acera de la ciudad. La vitrina de un café con su toldo, carros estacionados, parquímetros, una banca, un farol.',
    'sally-port':
      'La entrada cerrada para vehículos de la estación. Una patrulla, un portón corredizo, la puerta de acero hacia las celdas.',
    'interview-room':
      'Un cuarto sin adornos. Una mesa bajo una luz de techo, un espejo oscuro en la pared, una cámara en la esquina, una silla vacía, un reloj, una puerta.',
    'report-room':
      'Un cuarto para escribir reportes. Escritorios con pantallas y lámparas, un teléfono, una cafetera, archiveros, una puerta, una ventana con persiana. A la izquierda, una pared de vidrio que da al pasillo.',
    garage: 'Un estacionamiento cubierto. Columnas de concreto, carros estacionados, una van, tubos de luz.',
    'residential-door': 'El frente de una casa. Una puerta, la luz del porche, escalones, una ventana, un buzón.',
    'locker-room': 'Los vestidores. Filas de casilleros, una banca, un espejo.',
    storefront:
      'Una tienda de esquina con sus bombas de gasolina. Vitrinas iluminadas, una puerta de vidrio, tubos de luz bajo el alero.',
    'home-interior':
      'Una sala que da a una cocina. A la izquierda, la puerta de la calle y el paso al pasillo; un sofá bajo una ventana, un televisor en la pared, un sillón, una barra, una mesa con sillas bajo una lámpara.',
    'booking-cell':
      'El área de fichaje. A la izquierda, un mostrador; en la pared, un teléfono y una escala de estatura; una banca bajo la ventana del cuarto de control, una cámara en el techo. A la derecha, una celda con un catre tras los barrotes.',
    'patrol-car':
      'El interior de una patrulla, visto por el parabrisas. Dos asientos adelante, el volante a la derecha, una computadora y un radio en medio, una mampara y, detrás, el asiento trasero.',
    'supervisor-office':
      'La oficina de un supervisor. Un escritorio con lámpara y teléfono, una silla para visitas; a la izquierda, una puerta y una ventana. Tras un vidrio, la sala de pase de lista: un pizarrón, un podio, filas de sillas.',
  },
}
