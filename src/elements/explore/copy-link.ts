import type { Controls } from './controls.js';
import { copyTexts } from './copying.js';

/** Copies the address of some cells, or of what is shown now; says it where the browser does not allow that. */
export async function copyLink(controls: Controls, cells?: readonly string[]): Promise<void> {
  const { words } = controls;
  const address = controls.address(cells);
  if (address === undefined) return;
  try {
    await copyTexts({ 'text/plain': address });
    controls.say(words.linkCopied);
  } catch {
    controls.say(`${words.linkNotCopied} ${address}`);
  }
}
