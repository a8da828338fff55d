const signatures = { file: 0x02014b50, end: 0x06054b50 }
const sizes = { file: 46, end: 22 }
/** 1 January 1980, midnight: the first moment that a zip knows. */
const noTime = 0x00210000

/**
 * Takes the moment of writing out of a zip, so that the same report is the same file. The zip has no comment and fewer
 * than 65,536 files, as a workbook has.
 * @param zip is changed.
 */
export function withoutTime(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - sizes.end
  if (view.getUint32(end, true) !== signatures.end) throw new RangeError('geen zip zonder commentaar')
  let at = view.getUint32(end + 16, true)
  while (view.getUint32(at, true) === signatures.file) {
    const local = view.getUint32(at + 42, true)
    view.setUint32(at + 12, noTime, true)
    view.setUint32(local + 10, noTime, true)
    at += sizes.file + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
