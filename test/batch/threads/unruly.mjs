// A thread for tests: does with each file what its name says.
import { parentPort, workerData } from 'node:worker_threads'

parentPort.on('message', (sources) => {
  const outcomes = sources.map(({ file }, index) => {
    Atomics.store(workerData.position, 0, index)
    if (file.startsWith('sterf')) process.exit(7)
    if (file.startsWith('fout')) throw new Error('kapot')
    if (file.startsWith('hang')) for (;;);
    if (file.startsWith('traag')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 800)
    if (file.startsWith('geheugen')) for (const kept = []; ; ) kept.push(new Array(1_000_000).fill(file.length))
    return { file, judged: { tally: null, pieces: [file] }, basis: null, fault: null }
  })
  parentPort.postMessage(outcomes)
  if (sources.some(({ file }) => file === 'daarna dood')) setTimeout(() => process.exit(7), 20)
})
