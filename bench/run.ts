/** `npm run bench -- [DIR]`: how long a report takes, and how that grows. DIR holds files of the office formats. */
import { existsSync } from 'node:fs';
import { benchBrowser } from './browser.js';
import { benchGrowth, benchReading } from './growth.js';
import { benchOffice } from './office.js';
import { benchPages } from './pages.js';

const [folder] = process.argv.slice(2);
if (folder !== undefined && !existsSync(folder)) {
  process.stderr.write(`${folder}: there is no such folder\n`);
  process.exitCode = 1;
} else {
  benchPages();
  benchReading();
  benchGrowth();
  if (folder !== undefined) await benchOffice(folder);
  await benchBrowser();
}
