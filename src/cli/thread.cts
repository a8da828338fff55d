import loadBundle = require('./load-bundle.cjs')

// The program of one thread of the pool.
const { exported } = loadBundle()
const { serveThread } = exported as { serveThread(): void } // what the bundle is made from
serveThread()
