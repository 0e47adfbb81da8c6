/** The bare scene as a page of its own. */
import Phaser from 'phaser'
import { bareGame } from './bare-game.ts'
import './say-button.ts'

const webgl = new URLSearchParams(location.search).get('renderer') === 'webgl'
void bareGame(webgl ? Phaser.AUTO : Phaser.CANVAS, 'host').then((game) => {
  // As the stage does once its picture is whole.
  game.events.once(Phaser.Core.Events.POST_RENDER, () => (game.canvas.dataset['shows'] = 'rectangle'))
})
