import { expect, waitUntil } from '@open-wc/testing';
import type { RequestMatrix } from '../../../src/elements/request-matrix.js';
import { reportOf } from '../support.js';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Presses a button of the downloads, and returns the file that comes of it. */
async function take(element: RequestMatrix, text: string): Promise<Saved> {
  const links: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function onClick(this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    press(element, text);
    await waitUntil(() => links.length > 0, text, { timeout: 15_000 });
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = links as [HTMLAnchorElement];
  const response = await fetch(link.href);
  return { name: link.download, type: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) };
}

function press(element: RequestMatrix, text: string): void {
  const button = Array.from(element.shadowRoot?.querySelectorAll('button') ?? []).find((candidate) => candidate.textContent?.includes(text));
  if (!button) throw new Error(`no button ${text}`);
  button.click();
}

describe('what a reader takes away', () => {
  let matrix: RequestMatrix;
  before(async function opened() {
    this.timeout(15_000);
    matrix = document.createElement('request-matrix');
    matrix.report = reportOf('county');
    document.body.append(matrix);
    matrix.scrollIntoView();
    await waitUntil(() => matrix.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
    press(matrix, '下载与复制');
    await matrix.updateComplete;
  });
  after(() => {
    matrix.remove();
  });

  const text = ({ bytes }: Saved): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('CSV as printed and tidy, with a byte order mark', async () => {
    const printed = await take(matrix, 'CSV（与表同）');
    expect(printed.name).to.match(/^2022年_.+_三\.csv$/);
    expect(text(printed).charCodeAt(0)).to.equal(0xfeff);
    expect(text(printed)).to.include('6.属于四类过程性信息');
    const tidy = await take(matrix, '每行一个数字');
    expect(text(tidy).split('\r\n').filter((line) => line !== '').length).to.equal(176);
  });

  it('a workbook, and the data', async () => {
    const workbook = await take(matrix, 'XLSX');
    expect(Array.from(workbook.bytes.slice(0, 2))).to.deep.equal([0x50, 0x4b]);
    const data = JSON.parse(text(await take(matrix, 'JSON'))) as unknown;
    expect(data).to.deep.equal(JSON.parse(JSON.stringify(reportOf('county'))));
  });

  it('the chart as SVG that stands alone, and as PNG', async () => {
    const svg = text(await take(matrix, 'SVG'));
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.not.exist;
    expect(page.documentElement.textContent).to.include('予以公开').and.include('37*').and.include('各类办理结果件数');
    const png = await take(matrix, 'PNG');
    expect(Array.from(png.bytes.slice(1, 4), (code) => String.fromCharCode(code)).join('')).to.equal('PNG');
  });

  it('says what it made, to assistive technology as well', async () => {
    const { name } = await take(matrix, 'JSON');
    await matrix.updateComplete;
    const said = matrix.shadowRoot?.querySelector('[role=status] > .said');
    expect(said?.textContent).to.include(name);
  });

  it('the table for Word and Excel, with its headers', async () => {
    let copied: DataTransfer | null = null;
    const onCopy = (event: ClipboardEvent): void => {
      copied = event.clipboardData;
    };
    // Without something the reader did, a browser refuses the command: the event it would send is sent here.
    const { execCommand } = document;
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: () => document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })) || true,
    });
    window.addEventListener('copy', onCopy, true);
    try {
      press(matrix, '复制表格');
      await waitUntil(() => copied, 'copied', { timeout: 10_000 });
      await matrix.updateComplete;
      const transfer = copied as unknown as DataTransfer;
      await waitUntil(() => transfer.getData('text/html') !== '', 'the table');
      expect(transfer.getData('text/html')).to.include('<th');
      expect(transfer.getData('text/plain')).to.include('自然人\t');
    } finally {
      window.removeEventListener('copy', onCopy, true);
      Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
    }
  });
});
