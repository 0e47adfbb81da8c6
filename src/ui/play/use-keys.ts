import { useKeyPresses } from '../parts/keys/index.ts'
import { keyCommand, type Command, type KeyScene } from './key-command.ts'

/** The keys of the play screen (A3). `settling` is asked at the moment of the press. */
export function useKeys(
  scene: Omit<KeyScene, 'settling'>,
  settling: () => boolean,
  run: (command: Command) => void,
): void {
  useKeyPresses((press) => {
    const command = keyCommand(press, { ...scene, settling: settling() })
    return command === null ? null : () => run(command)
  })
}
