/** Work over worker threads: a module that rebuilds what is worked on, threads that serve, results in order. */
export { builtFrom } from './source.js';
export type { ModuleSource } from './source.js';
export { serveAsWorker } from './worker.js';
export { workHere } from './here.js';
export { workOverWorkers } from './pool.js';
export type { WorkerTask } from './pool.js';
