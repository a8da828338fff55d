import { setFlagsFromString } from 'node:v8'

/**
 * V8 gives new objects more and more room, up to 32 MB, as long as many of them stay. That pays where dossiers are
 * judged. Where names are collected and outcomes passed on nearly all of them stay: the room is taken for nothing.
 */
export function holdYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** What V8 does by itself. */
export function freeYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
}

/** Lets each new thread have its room for new objects at once, because all threads of the process share the rule above. */
export function startWithYoungHeap(megabytes: number): void {
  setFlagsFromString(`--min-semi-space-size=${megabytes}`)
}
