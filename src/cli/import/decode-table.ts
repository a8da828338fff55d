import { UsageError } from '../usage-error.js'

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has nothing to read; the decoder of Node 20 mixes them up. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of an export: UTF-8 or, with its mark, UTF-16; what is no UTF-8 is read as Windows-1252.
 * @throws UsageError when it is no text, such as a workbook of Excel.
 */
export function decodeTable(bytes: Uint8Array, file: string): string {
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UsageError(`${file} is een werkmap van Excel; sla het blad op als CSV en geef dat bestand`)
  }
  const text = textOf(bytes)
  if (text.includes('\0')) throw new UsageError(`${file} is geen tekst; exporteer de tabel als CSV`)
  return text
}

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // takes the mark off
  } catch {
    const latin = Buffer.from(bytes).toString('latin1')
    return latin.replaceAll(/[\u0080-\u009f]/g, (letter) => windows.charAt(letter.charCodeAt(0) - 0x80))
  }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
