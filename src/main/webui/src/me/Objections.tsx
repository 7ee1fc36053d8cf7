import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { DateText } from '../ui/Values';
import styles from './me.module.css';
import { useObjections } from './own';

/** Objections to the household's deeds with their answers; nothing where there are none. */
export function Objections() {
  const t = useTexts('me');
  const pick = usePick();
  const language = useLanguage();
  const objections = useObjections().data ?? [];
  if (objections.length === 0) {
    return null;
  }
  return (
    <section className="card">
      <h2 className={styles['part']}>{t('objections')}</h2>
      <ul className={styles['list']}>
        {objections.map((each) => (
          <li key={each.id}>
            <p>{t('objectionOf', { rule: pick(each.ruleName), grounds: each.grounds })}</p>
            {each.answer && <p className="muted">{each.answer}</p>}
            <p className={styles['below']}>
              <DateText value={each.raisedAt} />
              {each.decidedAt ? (
                <StatusTag tone={each.upheld ? 'good' : 'plain'}>{each.upheld ? t('upheld') : t('notUpheld')}</StatusTag>
              ) : (
                <StatusTag tone={each.overdue ? 'warn' : 'info'}>
                  {t(each.overdue ? 'overdue' : 'due', { day: formatDate(each.dueOn, language) })}
                </StatusTag>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
