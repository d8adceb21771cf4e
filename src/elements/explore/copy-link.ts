import type { Controls } from './controls.js';
import { copyTexts } from './copying.js';

/** Copies the address of some cells, or of what is shown now, and says so; says the address where the browser does not allow that. */
export async function copyLink(controls: Controls, say: (text: string) => void, cells?: readonly string[]): Promise<void> {
  const { words } = controls;
  const address = controls.address(cells);
  if (address === undefined) return;
  try {
    await copyTexts({ 'text/plain': address });
    say(words.linkCopied);
  } catch {
    say(`${words.linkNotCopied} ${address}`);
  }
}
