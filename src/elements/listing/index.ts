/** Small tables in place of one in two dimensions, for where that does not fit. */
export { VERSION } from '../../model/version.js';
export { dress } from './dress.js';
export { listed } from './listed.js';
