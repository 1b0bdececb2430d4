import {describe, expect, it} from 'vitest'
import {checkHtml} from '../../../pipeline/passes/ingest/check-html.ts'
import {defaultLimits} from '../../../pipeline/passes/ingest/limits.ts'

const check = (text: string): string | undefined => checkHtml(text, defaultLimits)?.problem

describe('limits of an HTML page, checked before it is parsed', () => {
  it('counts no tags in scripts and styles, closed or not', () => {
    const tags = '<div>'.repeat(1000)
    expect(
      check(`<script>const a = "${tags}"</script><style>${tags}</style><p>Text.</p><script>${tags}`)
    ).toBeUndefined()
  })

  it('counts them in SVG, where they are tags to a parser', () => {
    expect(check(`<svg><style>${'<g>'.repeat(1000)}`)).toContain('nested')
  })

  it('ends a comment where a parser does', () => {
    expect(check(`<!-->${'<div>'.repeat(1000)}-->`)).toContain('nested')
    expect(check(`<!-- ${'<div>'.repeat(1000)} -->`)).toBeUndefined()
  })

  it('refuses elements nested too deep, too many tags and attributes, with the place', () => {
    expect(checkHtml(`<p>${'<div>'.repeat(1000)}`, defaultLimits)?.at).toBe(3 + 400 * 5)
    expect(check('<br>'.repeat(100_001))).toContain('tags')
    expect(check(`<p ${'a '.repeat(400)}>`)).toContain('attributes')
  })

  it('refuses elements left open that a parser would open anew in every block', () => {
    const open = Array.from({length: 30}, (_, at) => `<b id=${at}>`).join('')
    expect(check(open + '<p>x'.repeat(30_000))).toContain('left open')
    expect(check(`<b>a</b>${'<p><b>x</b>'.repeat(30_000)}`)).toBeUndefined()
  })
})
