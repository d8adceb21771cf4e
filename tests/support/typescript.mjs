/** `node --import` of this runs TypeScript, in the threads a test starts as well; `--import tsx` runs it in the first only. */
import { register } from 'tsx/esm/api';

register();
