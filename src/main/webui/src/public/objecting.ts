import { newId } from '../api/ids';
import { Problem } from '../api/problem';
import type { Language } from '../i18n/language';
import { formatDate } from '../ui/format';
import { object, readReceipt, type Publication, type Receipt } from './board';
import { h } from './dom';
import { words } from './words';

/** The form under a line: who objects, how to reach them, and why. What was typed stays until it has arrived. */
export function objecting(village: string, publication: Publication, line: number, language: Language, done: () => void): HTMLElement {
  const w = words[language];
  const id = newId();
  const name = h('input', { name: 'name', maxlength: '60', required: '' }) as HTMLInputElement;
  const contact = h('input', { name: 'contact', maxlength: '60', required: '' }) as HTMLInputElement;
  const grounds = h('textarea', { name: 'grounds', maxlength: '1000', rows: '3', required: '' }) as HTMLTextAreaElement;
  const send = h('button', { class: 'button primary', type: 'submit' }, w.objectSend) as HTMLButtonElement;
  const said = h('p', { role: 'status' });
  const form = h(
    'form',
    { class: 'board-form' },
    h('label', {}, w.objectName, name),
    h('label', {}, w.objectContact, contact),
    h('label', {}, w.objectGrounds, grounds),
    h('p', { class: 'muted' }, w.objectPrivacy),
    said,
    h('div', { class: 'row' }, send, h('button', { class: 'button', type: 'button', onclick: done }, w.objectNot)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send.disabled = true;
    object(village, id, { publication: publication.id, line, name: name.value, contact: contact.value, grounds: grounds.value }).then(
      (receipt) => {
        form.replaceChildren(received(village, receipt, language));
      },
      (thrown: unknown) => {
        said.textContent = Problem.from(thrown).text(language);
        send.disabled = false;
      },
    );
  });
  setTimeout(() => { name.focus(); });
  return form;
}

/** What to keep: the day of the answer, and the address under which it is read. */
function received(village: string, receipt: Receipt, language: Language): HTMLElement {
  const w = words[language];
  return h(
    'div',
    { role: 'status' },
    h('p', {}, h('strong', {}, w.objectDone), ` ${w.objectDue.replace('{day}', formatDate(receipt.dueOn, language))}`),
    h('p', {}, h('a', { href: `?village=${village}&objection=${receipt.id}` }, w.objectKeep)),
  );
}

/** Above the board for whoever comes back for the answer. */
export async function answerTo(village: string, id: string, language: Language): Promise<HTMLElement> {
  const w = words[language];
  try {
    const receipt = await readReceipt(village, id);
    const day = formatDate(receipt.dueOn, language);
    return h(
      'section',
      { class: 'card board-answer no-print' },
      h('h2', {}, w.objectYours),
      receipt.answer
        ? h('p', {}, h('strong', {}, receipt.upheld ? w.objectUpheld : w.objectDismissed), ` ${receipt.answer}`)
        : h('p', {}, w.objectDue.replace('{day}', day)),
      h('p', { class: 'muted' }, w.objectFurther),
    );
  } catch (thrown) {
    return h('p', { class: 'card', role: 'alert' }, Problem.from(thrown).text(language));
  }
}
