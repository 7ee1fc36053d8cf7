import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import type { ScoreList } from './ScoresPage';
import styles from './scores.module.css';

type Asked = components['schemas']['AskedScore'];
const SHOWN = 2000;

/** The lists that were imported, the latest first; each can be opened, and one that counts be corrected. */
export function Lists({ lists, asked, onCorrect }: { lists: ScoreList[]; asked: Asked[]; onCorrect: ((list: ScoreList) => void) | null }) {
  const t = useTexts('scores');
  const pick = usePick();
  const language = useLanguage();
  const { division } = useUser();
  const [open, setOpen] = useState('');
  return (
    <section className="card stack">
      <h2>{t('lists')}</h2>
      {lists.length === 0 && <p className="muted">{t('none')}</p>}
      {lists.map((list) => {
        const name = asked.find((one) => one.fact === list.fact)?.name;
        // a list of the county or town is theirs to open and correct
        const ours = list.scope.startsWith(division);
        return (
          <article key={list.id} className={styles['list']}>
            <div className={styles['what']}>
              <strong>
                {name ? pick(name) : list.fact} · {list.source}
              </strong>
              <span className="muted">
                {t('holds', { from: formatDate(list.fromOn, language), until: formatDate(list.untilOn, language) })} · {t('count', { count: list.scores })} ·{' '}
                {t('by', { name: list.importer, day: formatDate(list.importedAt.slice(0, 10), language) })}
              </span>
            </div>
            <StatusTag tone={list.replacedBy ? 'plain' : 'good'}>{list.replacedBy ? t('replaced') : t('counts')}</StatusTag>
            {ours && (
              <div className="row">
                <button type="button" className="button" aria-expanded={open === list.id} onClick={() => { setOpen(open === list.id ? '' : list.id); }}>
                  {open === list.id ? t('hide') : t('see')}
                </button>
                {onCorrect && !list.replacedBy && (
                  <button type="button" className="button" onClick={() => { onCorrect(list); }}>
                    {t('correct')}
                  </button>
                )}
              </div>
            )}
            {open === list.id && <Scores id={list.id} />}
          </article>
        );
      })}
    </section>
  );
}

function Scores({ id }: { id: string }) {
  const t = useTexts('scores');
  const whole = useQuery({
    queryKey: ['scores', 'list', id],
    queryFn: ({ signal }) => data(api.GET('/api/v1/outside-scores/{id}', { params: { path: { id } }, signal })),
  });
  if (!whole.data) {
    return whole.error ? <ProblemAlert problem={whole.error} /> : <Loading rows={3} />;
  }
  const { list, scores } = whole.data;
  const persons = scores.some((one) => one.person !== '');
  return (
    <div className={styles['wide']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('household')}</th>
            {persons && <th scope="col">{t('person')}</th>}
            <th scope="col" className={styles['end']}>
              {t('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map((one, line) => (
            <tr key={line}>
              <td>
                {one.household} <span className="muted">{one.number}</span>
              </td>
              {persons && <td>{one.person}</td>}
              <td className={`${styles['end'] ?? ''} num`}>{one.score}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.scores > SHOWN && <p className="muted">{t('first', { count: SHOWN })}</p>}
    </div>
  );
}
