import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { whyKept } from '../batch/why-kept.js'
import {
  type AnyForm,
  type Assembly,
  binaryForms,
  type FormName,
  formNames,
  isText,
  loadForm,
  partsOf,
  type Run,
  type Totals,
  type Written,
} from '../toolkit.js'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'
import { type Draft, openDraft, waitForReader } from './write-whole.js'

/** One report to make: in which form, and to which file, or to standard output. */
export interface Output {
  readonly form: FormName
  readonly file: string | null
}

/** `--format` and `--output`, in the order of the command line; each may be given more than once. */
export type OutputFlag = { readonly format: string } | { readonly output: string }

/** What a command can write, by the word for it on the command line. */
export interface Forms {
  /** Without a word. */
  readonly text: FormName
  readonly [word: string]: FormName
}

const checkForms: Forms = { text: 'text', ...Object.fromEntries(formNames.map((name) => [name, name])) }

/**
 * Which reports are asked for. A file belongs to the format named just before it, and else to the one named after it;
 * the format without a file goes to standard output.
 * @throws UsageError when two reports would go to the screen.
 */
export function outputsOf(flags: readonly OutputFlag[], forms: Forms = checkForms): readonly Output[] {
  const outputs: { form?: FormName; file?: string }[] = []
  for (const flag of flags) {
    const last = outputs.at(-1)
    if ('format' in flag) {
      const form = formNamed(flag.format, forms)
      if (last && !last.form) last.form = form
      else outputs.push({ form })
    } else if (last && last.file === undefined) last.file = flag.output
    else outputs.push({ file: flag.output })
  }
  const asked = outputs.length > 0 ? outputs : [{}]
  if (asked.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('Maar één vorm kan naar het scherm: geef de andere een bestand met --output')
  }
  return asked.map(({ form = forms.text, file = null }) => ({ form, file }))
}

/**
 * @param written the files that reports go to.
 * @param cache the file where results are kept.
 * @throws UsageError when two of them are one.
 */
export function refuseTwice(written: readonly string[], cache: string | null, { cwd }: Pick<Io, 'cwd'>): void {
  const placeOf = (file: string) => {
    const path = resolve(cwd, file)
    return join(realOf(dirname(path)), basename(path))
  }
  const paths = written.map(placeOf)
  const twice = written.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice !== undefined) throw new UsageError(`Twee rapporten naar hetzelfde bestand ${twice}; kies twee namen`)
  if (cache !== null && paths.includes(placeOf(cache))) {
    throw new UsageError(`Een rapport en de cache naar hetzelfde bestand ${cache}; kies twee namen`)
  }
}

/** With every link resolved; as it was when that is not there. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function formNamed(name: string, forms: Forms): FormName {
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!form) throw new UsageError(`--format: ${name} kan niet; kies uit ${Object.keys(forms).join(', ')}`)
  return form
}

/** Reports that are written while the dossiers are judged. */
export interface Writers {
  /** What each output adds for one dossier, in the order of the outputs. */
  add(pieces: readonly unknown[]): void
  /** Whether there is still somebody, or a file, to write for. */
  isWanted(): boolean
  /** Writes what comes last, and puts the files in their place. */
  finish(totals: Totals): Promise<void>
  /** What the reports could not tell for want of data. */
  lacks(): readonly string[]
  /** Leaves no half-written file. */
  discard(): void
}

/**
 * Opens every output before the first dossier is judged, so that a file that cannot be written is told at once.
 * @throws UsageError when a file cannot be written, also later on.
 */
export async function openOutputs(outputs: readonly (Output & { readonly run: Run })[], io: Io): Promise<Writers> {
  const drafts: Draft[] = []
  const discard = () => {
    for (const draft of drafts) draft.discard()
  }
  const isWanted = () => drafts.length > 0 || io.isRead()
  const open = ({ form, file }: Output): Sink => {
    if (file === null) {
      if (binaryForms.has(form) && io.columns !== undefined) {
        throw new UsageError(`${form} is geen tekst en kan niet op het scherm; noem een bestand: -o rapport.${form}`)
      }
      return { write: io.out, finish: () => undefined }
    }
    const what = whyKept(resolve(io.cwd, file))
    if (what !== null) {
      throw new UsageError(`${file} ${what} en blijft zoals het is; kies met --output een andere naam`)
    }
    const draft = openDraft(file, io)
    drafts.push(draft)
    return draft
  }
  // all that may take time comes first: then Ctrl-C finds either no draft or all of them
  const forms = await Promise.all(outputs.map(({ form }) => loadForm(form)))
  const readers = await Promise.all(outputs.map(({ file }) => (file === null ? noReader : waitForReader(file, io))))
  try {
    const writers = outputs.map((output, index) => writerOf(forms[index] as AnyForm, output.run, open(output))) // one each
    return {
      add(pieces) {
        for (const [index, { assembly, write }] of writers.entries()) write(assembly.add(pieces[index]))
      },
      isWanted,
      async finish(totals) {
        for (const { assembly, write } of writers) await writeEnd(assembly.end(totals), write, isWanted)
        for (const { finish } of writers) finish()
      },
      lacks: () => [...new Set(writers.flatMap(({ assembly }) => assembly.lacks?.() ?? []))],
      discard,
    }
  } catch (cause) {
    discard()
    throw cause
  } finally {
    for (const hasOpened of readers) hasOpened()
  }
}

const noReader = () => undefined

type Sink = Pick<Draft, 'write' | 'finish'>

interface Writer {
  readonly assembly: Assembly<unknown, Written>
  write(text: string | Uint8Array): void
  finish(): void
}

function writerOf(form: AnyForm, run: Run, sink: Sink): Writer {
  const assembly = form.assemble(run)
  const write = (text: string | Uint8Array) => {
    if (text.length > 0) sink.write(text)
  }
  write(assembly.head)
  return { assembly, write, finish: sink.finish }
}

/** Characters to write at once: little to hold, enough to be worth a call to the system. */
const chunkLength = 65_536

/** Short parts go together; between two chunks Ctrl-C is heard. */
async function writeEnd(end: Written, write: Writer['write'], isWanted: () => boolean): Promise<void> {
  if (!isText(end)) {
    write(await end)
    return
  }
  let chunk = ''
  for (const part of partsOf(end)) {
    chunk += part
    if (chunk.length < chunkLength) continue
    write(chunk)
    chunk = ''
    if (!isWanted()) return
    await setImmediate()
  }
  write(chunk)
}
