/** What the stage is compared to: the same Phaser, the same size, and nothing but one moving rectangle. */
import { AUTO, CANVAS, Game } from 'phaser'

export const game = new Game({
  type: new URLSearchParams(location.search).get('renderer') === 'webgl' ? AUTO : CANVAS,
  parent: 'host',
  width: 1280,
  height: 720,
  audio: { noAudio: true },
  banner: false,
  scene: {
    create(this: Phaser.Scene) {
      const box = this.add.rectangle(640, 360, 80, 80, 0xe3a63b)
      this.events.on('update', (time: number) => box.setX(640 + Math.sin(time / 500) * 300))
    },
  },
})
