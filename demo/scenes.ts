import '../src/define.js';
import { SCENES } from './scenes/index.js';
import type { Scene } from './scenes/index.js';

/** What an element shows when there is no report to show. */
const STATES: readonly { id: string; title: string; markup: [name: string, value: string][] }[] = [
  { id: 'empty', title: '没有数据', markup: [] },
  { id: 'missing', title: '所填地址没有文件', markup: [['src', 'data/none.json']] },
  { id: 'not-json', title: '所填地址是网页而不是数据', markup: [['src', 'index.html']] },
];

/** `scenes.html?scene=city` shows one alone, as the pictures do. */
const asked = new URLSearchParams(location.search);
const only = asked.get('scene');
/** `&theme=dark` or `&theme=auto` beside it. */
const theme = ['dark', 'auto'].find((name): name is 'dark' | 'auto' => name === asked.get('theme'));

function sectionOf(id: string, title: string, ...content: Node[]): HTMLElement {
  const section = document.createElement('section');
  section.className = 'scene';
  section.id = id;
  const heading = document.createElement('h2');
  heading.className = 'scene-title';
  heading.textContent = title;
  section.append(heading, ...content);
  return section;
}

function reportOf(scene: Scene): HTMLElement {
  const element = document.createElement('disclosure-report');
  element.report = scene.report;
  element.headingLevel = 2;
  element.preview = scene.preview ?? false;
  element.theme = theme;
  element.className = 'article-content';
  const frame = document.createElement('div');
  frame.classList.toggle('hostile', scene.hostile ?? false);
  if (scene.language) frame.lang = scene.language;
  frame.append(element);
  return frame;
}

function stateOf(attributes: readonly [name: string, value: string][]): HTMLElement {
  const element = document.createElement('disclosure-report');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

const sections = [
  ...SCENES.map((scene) => sectionOf(scene.id, scene.title, reportOf(scene))),
  ...STATES.map((state) => sectionOf(state.id, state.title, stateOf(state.markup))),
].filter((section) => only === null || section.id === only);

document.querySelector('#scenes')?.append(...sections);
document.querySelector('#contents')?.append(
  ...sections.map((section) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${section.id}`;
    link.textContent = section.firstElementChild?.textContent ?? '';
    item.append(link);
    return item;
  }),
);
