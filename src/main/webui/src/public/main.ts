import { currentLanguage, keepLanguage } from '../i18n/language';
import { Problem } from '../api/problem';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import './board.css';
import { readBoard } from './board';
import { h } from './dom';
import { answerTo } from './objecting';
import { view } from './view';
import { words } from './words';

/** /board.html?village=532623101201: what stands on the QR code of a village's notice board. */
const asked = new URLSearchParams(location.search);
const village = asked.get('village') ?? '';
/** Whoever objected comes back with this for the answer. */
const objection = asked.get('objection');

async function show(place: HTMLElement): Promise<void> {
  const language = currentLanguage();
  const w = words[language];
  keepLanguage(language);
  if (!/^\d{12}$/.test(village)) {
    place.replaceChildren(h('p', { class: 'middle' }, w.noVillage));
    return;
  }
  place.replaceChildren(h('p', { class: 'opening', role: 'status' }, w.reading));
  try {
    const board = await readBoard(village, Boolean(objection));
    const draw = () => {
      const now = currentLanguage();
      keepLanguage(now);
      document.title = `${board.name} · ${words[now].board}`;
      const other = () => {
        keepLanguage(now === 'zh' ? 'en' : 'zh');
        draw();
      };
      place.replaceChildren(view(board, now, other));
      if (objection) {
        void answerTo(village, objection, now).then((answer) => {
          place.querySelector('main')?.prepend(answer);
        });
      }
    };
    draw();
  } catch (thrown) {
    const again = h('button', { class: 'button primary', onclick: () => void show(place) }, w.again);
    place.replaceChildren(h('div', { class: 'middle' }, h('div', { class: 'stack', role: 'alert' }, h('p', {}, Problem.from(thrown).text(language)), again)));
  }
}

const place = document.getElementById('board');
if (place) {
  void show(place);
}
