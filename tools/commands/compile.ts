/** Compiles the command line for `tools/step-in.cjs`, which calls this when it has to. Ends with an exit code other than 0 where it cannot. */
import { compileCommands } from './compile-commands.ts'

await compileCommands(process.cwd())
