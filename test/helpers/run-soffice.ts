import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'

export const hasSoffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

/** Each sheet of a workbook as LibreOffice reads it; days as JJJJ-MM-DD because that is how it shows them in its own format. */
export function readWithLibreOffice(workbook: Uint8Array): Readonly<Record<string, readonly (readonly string[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'rivcheck-soffice-'))
  try {
    writeFileSync(join(folder, 'r.xlsx'), workbook)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    // comma, double quote, UTF-8, from row 1, English (US), no quotes round all, formatted as shown, formulas as formulas, every sheet
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,true,false,-1'
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'r.xlsx')],
      {
        timeout: 120_000,
        stdio: 'ignore',
      },
    )
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    return Object.fromEntries(
      sheets.map((name) => {
        const { data } = Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8'), { skipEmptyLines: true })
        return [name.slice('r-'.length, -'.csv'.length), data]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
