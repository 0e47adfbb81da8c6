/** The bare scene as a page of its own. */
import Phaser from 'phaser'
import { bareGame } from './bare-game.ts'

const webgl = new URLSearchParams(location.search).get('renderer') === 'webgl'
void bareGame(webgl ? Phaser.AUTO : Phaser.CANVAS, 'host')
