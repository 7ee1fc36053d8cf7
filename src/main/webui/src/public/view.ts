import type { Language } from '../i18n/language';
import { lastMoment } from '../deeds/lastMoment';
import { formatChange, formatDate, formatDay, formatNumber } from '../ui/format';
import type { Board, Line, Publication } from './board';
import { h } from './dom';
import { objecting } from './objecting';
import { words, type Words } from './words';

/** The whole board in one language. */
export function view(board: Board, language: Language, switchLanguage: () => void): HTMLElement {
  const w = words[language];
  return h(
    'div',
    { class: 'board print-frame print-a3' },
    h(
      'header',
      { class: 'board-head' },
      h('div', {}, h('p', { class: 'board-within' }, board.within), h('h1', {}, `${board.name} · ${w.board}`)),
      h(
        'div',
        { class: 'board-tools no-print' },
        h('button', { class: 'button', onclick: switchLanguage }, w.other),
        h('button', { class: 'button', onclick: () => { window.print(); } }, w.print),
      ),
    ),
    h('nav', { class: 'board-nav no-print' }, ...anchors(board, w)),
    h('main', { class: 'stack' }, publications(board, language, w), honours(board, language, w), rulebook(board, language, w), ...shops(board, language, w)),
    h('footer', { class: 'board-foot' }, `${w.product} · ${w.masked}`),
  );
}

function anchors(board: Board, w: Words): HTMLElement[] {
  const places: [string, string, boolean][] = [
    ['publications', w.publications, true],
    ['honours', w.honours, board.honours.length > 0],
    ['rulebook', w.rulebook, true],
    ['shops', w.shops, board.shops.length > 0],
  ];
  return places.filter(([, , shown]) => shown).map(([id, name]) => h('a', { href: `#${id}` }, name));
}

function card(id: string, title: string, ...children: (Node | string | null)[]): HTMLElement {
  return h('section', { class: 'card', id }, h('h2', {}, title), ...children);
}

function publications(board: Board, language: Language, w: Words): HTMLElement {
  if (board.publications.length === 0) {
    return card('publications', w.publications, h('p', { class: 'muted' }, w.noPublications));
  }
  return card(
    'publications',
    w.publications,
    ...board.publications.map((publication) => onePublication(board.village, publication, language)),
    h('p', { class: 'board-object' }, w.object),
  );
}

function onePublication(village: string, publication: Publication, language: Language): HTMLElement {
  const w = words[language];
  const heads = [w.who, w.what, w.when, w.points].map((name) => h('th', { scope: 'col' }, name));
  return h(
    'div',
    {},
    h('h3', {}, `${formatDate(publication.publishedAt, language)} — ${w.until} ${formatDate(lastMoment(publication), language)}`),
    h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...publication.lines.map((line) => row(village, publication, line, language)))),
  );
}

function row(village: string, publication: Publication, line: Line, language: Language): HTMLElement {
  const w = words[language];
  const made: HTMLElement = h(
    'tr',
    {},
    who(line, w),
    h(
      'td',
      {},
      line.rule[language],
      line.objected
        ? h('span', { class: 'board-flag' }, ` ▲ ${w.objected}`)
        : h('button', { class: 'board-say no-print', onclick: () => { say(made, village, publication, line.line, language); } }, w.objectTo),
    ),
    h('td', { class: 'board-when' }, formatDay(line.happenedOn, language)),
    h('td', { class: 'board-points num' }, formatChange(line.points, language)),
  );
  return made;
}

/** Opens the form below its line, once. */
function say(row: HTMLElement, village: string, publication: Publication, line: number, language: Language): void {
  if (row.nextElementSibling?.classList.contains('board-saying')) {
    return;
  }
  const below: HTMLElement = h('tr', { class: 'board-saying no-print' });
  const cell = h('td', {}, objecting(village, publication, line, language, () => { below.remove(); }));
  cell.setAttribute('colspan', '4');
  below.append(cell);
  row.after(below);
}

function who(line: Line, w: Words): HTMLElement {
  const home = h('span', { class: 'board-home' }, `${line.group} ${line.tail}`);
  return line.head ? h('td', { class: 'board-who' }, line.head, ' ', home) : h('td', { class: 'muted' }, w.deduction);
}

function honours(board: Board, language: Language, w: Words): HTMLElement | null {
  if (board.honours.length === 0) {
    return null;
  }
  const people = board.honours.map(({ name, text }) => h('li', {}, h('strong', {}, name), ` ${text[language]}`));
  return card('honours', w.honours, h('ul', { class: 'board-honours' }, ...people));
}

function rulebook(board: Board, language: Language, w: Words): HTMLElement {
  const book = board.rulebook;
  if (!book) {
    return card('rulebook', w.rulebook, h('p', { class: 'muted' }, w.noRulebook));
  }
  const version = w.version.replace('{n}', String(book.version)).replace('{day}', formatDate(book.inForceFrom, language));
  const categories = [...new Set(book.rules.map((rule) => rule.category[language]))];
  return card(
    'rulebook',
    book.title[language],
    h('p', { class: 'muted' }, version),
    ...categories.map((category) =>
      h(
        'div',
        { class: 'keep-together' },
        h('h3', {}, category),
        h(
          'dl',
          { class: 'board-rules' },
          ...book.rules
            .filter((rule) => rule.category[language] === category)
            .flatMap((rule) => [h('dt', {}, rule.name[language]), h('dd', { class: 'num' }, rule.worth[language])]),
        ),
      ),
    ),
  );
}

function shops(board: Board, language: Language, w: Words): HTMLElement[] {
  return board.shops.map((shop, index) =>
    card(
      index === 0 ? 'shops' : `shop-${String(index)}`,
      shop.name,
      shop.hours ? h('p', { class: 'muted' }, shop.hours[language]) : null,
      h(
        'ul',
        { class: 'board-goods' },
        ...shop.goods.map((goods) =>
          h(
            'li',
            {},
            h('span', {}, `${goods.name} / ${goods.unit}`),
            h('strong', { class: 'num' }, goods.available ? `${formatNumber(goods.points, language)} ${w.per}` : w.none),
          ),
        ),
      ),
    ),
  );
}
