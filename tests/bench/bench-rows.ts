/** Rows of a JSON Lines file of the shared data, or a plain word that it is missing. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Folder of the shared data: the first argument, or `../shared` beside the project. */
export const sharedFolder =
  process.argv.slice(2).find(argument => !argument.startsWith('--')) ??
  join(import.meta.dirname, '..', '..', '..', 'shared')

/** `undefined`, said on the console, where the file is not there. The rows are trusted to have the shape asked for. */
export function benchRows<Row>(path: string): readonly Row[] | undefined {
  const file = join(sharedFolder, path)
  if (!existsSync(file)) {
    console.log(`${path} is not under ${sharedFolder}: nothing measured. Give the folder as the argument.`)
    return undefined
  }
  return rowsOf(file)
}

export function rowsOf<Row>(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line): Row => JSON.parse(line))
}
