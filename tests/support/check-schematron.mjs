// Validates the document on the standard input against the Schematron rules of the named file; prints a JSON list of what is broken.
// A process of its own: the types of the validator would bring those of a browser into the project.
import {readFileSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {Schema} from 'node-schematron'

const rules = readFileSync(process.argv[2], 'utf8').replace(/^\uFEFF/, '')
const results = Schema.fromString(rules).validateString(await text(process.stdin))
process.stdout.write(JSON.stringify(results.map(({message}) => String(message).trim())))
