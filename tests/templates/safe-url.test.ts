/** Tests of the guard for addresses. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {safeUrl} from '../../templates/safe-url.ts'

describe('safeUrl', () => {
  it('lets through the web, mail and relative addresses', () => {
    for (const address of [
      'https://ferry.example/notes?a=1#b',
      'HTTP://ferry.example',
      'mailto:crew@ferry.example',
      'notes/kettle.html#s-3',
      '../deck.html',
      '#s-3',
      'kettle?time=12:30'
    ]) {
      expect(safeUrl(` ${address} `)).toBe(address)
    }
  })

  it('refuses every other scheme, hidden ones too', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>',
      'blob:https://ferry.example/x',
      'file:///etc/passwd',
      '//evil.example/x',
      '/\\evil.example',
      '\\\\evil.example',
      'https:evil',
      'https:///evil',
      'mailto:',
      ''
    ]) {
      expect(safeUrl(address), address).toBeUndefined()
    }
  })

  it('never gives an address that a browser reads as a script', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.constantFrom('javascript:', 'data:', 'vbscript:'),
        (noise, scheme) => {
          for (const address of [noise + scheme, scheme + noise, scheme.split('').join(noise.slice(0, 1))]) {
            const url = safeUrl(address)
            if (url === undefined) continue
            expect(['http:', 'https:', 'mailto:']).toContain(new URL(url, 'https://site.example/').protocol)
          }
        }
      )
    )
  })
})
