import worker = require('node:worker_threads')
import start = require('./start.cjs')

type ServeThread = (parent: worker.MessagePort | null, data: unknown) => void

// The program of one thread of the pool, which gives it the words of its own command line.
const { exported } = start.loadBundle(process.argv.slice(2))
const { serveThread } = exported as { serveThread: ServeThread } // what the bundle is made from
serveThread(worker.parentPort, worker.workerData)
