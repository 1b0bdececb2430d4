/** A zlib stream that stores its content as it is, so that its bytes depend on no compressor. RFC 1950, RFC 1951. */

const largestBlock = 0xffff

export function storedZlib(content: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(content.length / largestBlock))
  const stream = new Uint8Array(2 + blocks * 5 + content.length + 4)
  const view = new DataView(stream.buffer)
  view.setUint16(0, 0x7801)
  let at = 2
  for (let block = 0; block < blocks; block += 1) {
    const part = content.subarray(block * largestBlock, (block + 1) * largestBlock)
    view.setUint8(at, block === blocks - 1 ? 1 : 0)
    view.setUint16(at + 1, part.length, true)
    view.setUint16(at + 3, ~part.length & 0xffff, true)
    stream.set(part, at + 5)
    at += 5 + part.length
  }
  view.setUint32(at, adler32(content))
  return stream
}

function adler32(content: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of content) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return high * 65536 + low
}
