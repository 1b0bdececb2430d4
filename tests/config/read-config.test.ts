/** Tests that a configuration is understood whole or not at all, and that each complaint has its place and a way out. */
import {describe, expect, it} from 'vitest'
import {readConfig} from '../../pipeline/config/read-config.ts'

describe('readConfig', () => {
  it('reads YAML and JSON alike, and an empty file as no wishes', () => {
    const yaml = readConfig('recension.config.yaml', 'title: The Harbour\nweights:\n  "island/*": 2\n')
    const json = readConfig('recension.config.json', '{"title": "The Harbour", "weights": {"island/*": 2}}')
    expect(yaml.output?.config).toEqual({title: 'The Harbour', weights: {'island/*': 2}})
    expect(json.output?.config).toEqual(yaml.output?.config)
    expect(readConfig('x', '').output?.config).toEqual({})
    expect(readConfig('x', '# nothing yet\n').output?.config).toEqual({})
  })

  it.each([
    ['titel: x', '1:1', 'There is no key “titel”. Did you mean “title”?'],
    ['title: x\nBaseURL: x', '2:1', 'There is no key “BaseURL”. Did you mean “baseUrl”?'],
    ['theme: {acent: red}', '1:9', 'There is no key “acent”. Did you mean “accent”?'],
    ['colour: red', '1:1', 'There is no key “colour”. docs/configuration.md lists every key.'],
    ['constructor: x', '1:1', 'There is no key “constructor”.'],
    ['maximumEntries: many', '1:17', '“maximumEntries”: it must be a number.'],
    ['maximumEntries: 0', '1:17', '“maximumEntries”: it must be more than 0.'],
    ['weights:\n  a: -1', '2:6', '“weights.a”: it must be more than 0.'],
    ['witnesses: [a, b]', '1:13', '“witnesses.0”: it must be a list.'],
    ['weights: 3', '1:10', '“weights”: it must be a list of keys and values.'],
    ['title: ""', '1:8', '“title”: it must not be empty.'],
    ['baseUrl: harbour', '1:10', '“baseUrl”: it must be an address that starts with http:// or https://.'],
    ['baseUrl: "javascript:alert(1)"', '1:10', '“baseUrl”: it must be an address'],
    ['failOn: fatal', '1:9', '“failOn”: it must be one of error, warning, info, never.'],
    ['lines: {a.txt: heading}', '1:16', '“lines.a.txt”: it must be a list.'],
    ['- title', '1:1', 'The file must hold keys and values.'],
    ['title: x\ntitle: y', '2:1', 'Map keys must be unique.'],
    ['a: &a [1]\nb: *a', '2:4', 'An alias (*name) is not allowed here'],
    ['title: "x', '1:10', 'Missing closing "quote.']
  ])('refuses %j at %s', (text, place, message) => {
    const {output, diagnostics} = readConfig('recension.config.yaml', text)
    expect(output).toBeUndefined()
    expect(diagnostics.map(({message: words}) => words).join('\n')).toContain(message)
    expect(diagnostics.map(({start}) => `${start?.line}:${start?.column}`)).toContain(place)
    for (const diagnostic of diagnostics)
      expect(diagnostic).toMatchObject({severity: 'error', path: 'recension.config.yaml'})
  })

  it('knows where each key stands, for complaints about its value that come later', () => {
    const {output} = readConfig('x', 'title: x\nweights:\n  "a/*": 1\n  "b/*": 2\n')
    expect(output?.keyAt(['weights', 'b/*'])).toMatchObject({line: 4, column: 3})
  })
})
