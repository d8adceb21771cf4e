import { describeFormat } from './describe-format.js';
import { PDF } from './printers/printers.js';

describeFormat(PDF, 0.03);
