/** Programs the tests need beside Node: where they are, and how a fresh Debian machine gets them. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some names on PATH, then of some usual places, that can be run. */
export function findProgram(names, places = []) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...places].find(runnable);
}

export function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Installs packages where this is root on Debian; elsewhere does nothing. The caller looks again what there is. */
export function installOnDebian(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  process.stderr.write(`Installing ${packages.join(' and ')} …\n`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    process.stderr.write(`apt-get could not install ${packages.join(' and ')}.\n`);
  }
}

/** The program an environment variable names, if it names one. A path that somebody set on purpose is not replaced in silence. */
export function givenProgram(variable) {
  const given = process.env[variable];
  if (given === undefined || given === '') return undefined;
  if (!runnable(given)) stop(`\n${variable}=${given} 不是可执行文件。 / ${variable}=${given} is no executable.\n`);
  return given;
}

export function stop(message) {
  process.stderr.write(message);
  process.exit(1);
}
