import { setFlagsFromString } from 'node:v8'

/** How much a function must be used before V8 optimises it; its own choice on Node 20 is 67,584 (bytes of bytecode run). */
const budget = 400_000

/**
 * Lets V8 optimise only what a run over many dossiers really leans on. On Node 20 it has one optimising compiler, a slow
 * one, and gives it every function after a few hundred dossiers: with ninety rules that takes a third of the processor
 * time of two thousand dossiers, and still a quarter of ten thousand. Later versions have a quick compiler in between.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${budget}`)
}
