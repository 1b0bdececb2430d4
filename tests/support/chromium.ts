/** The browser of the tests: a Chromium that is already there, since none is downloaded. */
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of the program: the one that `CHROMIUM` names, else the first on the path. Undefined, and said loudly, where there is none. */
export const chromiumPath: string | undefined = findChromium()

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('There is no Chromium')
  return chromium.launch({executablePath: chromiumPath, args: [...flags]})
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = folders.flatMap(folder => names.map(name => join(folder, name)))
  const found = [...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []), ...candidates].find(isProgram)
  if (found === undefined) {
    console.warn(
      'NO BROWSER: the tests of tests/browser are skipped. Install Chromium, or name one: CHROMIUM=/path/to/chromium npm test'
    )
  }
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
