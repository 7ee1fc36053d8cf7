import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { DateText } from '../ui/Values';
import { LinedList, PartTitle } from '../ui/Lined';
import styles from './me.module.css';
import { useObjections } from './own';

type Objection = components['schemas']['ObjectionView'];

/** Objections to the household's deeds and those that one raised elsewhere, with their answers; nothing where there are none. */
export function Objections() {
  const t = useTexts('me');
  const user = useUser();
  const objections = useObjections().data ?? [];
  const own = objections.filter((each) => each.household.id === user.household);
  const elsewhere = objections.filter((each) => each.household.id !== user.household);
  return (
    <>
      <List title={t('objections')} objections={own} />
      <List title={t('objectionsMine')} objections={elsewhere} />
    </>
  );
}

function List({ title, objections }: { title: string; objections: Objection[] }) {
  const t = useTexts('me');
  const pick = usePick();
  if (objections.length === 0) {
    return null;
  }
  return (
    <section className="card">
      <PartTitle>{title}</PartTitle>
      <LinedList>
        {objections.map((each) => (
          <li key={each.id}>
            <p>{t('objectionOf', { rule: pick(each.ruleName), grounds: each.grounds })}</p>
            {each.answer && (
              <p>
                <strong>{t('answer')}</strong> {each.answer}
              </p>
            )}
            <p className={styles['below']}>
              <DateText value={each.raisedAt} />
              <Standing objection={each} />
            </p>
          </li>
        ))}
      </LinedList>
    </section>
  );
}

function Standing({ objection }: { objection: Objection }) {
  const t = useTexts('me');
  const language = useLanguage();
  if (objection.decidedAt) {
    return <StatusTag tone={objection.upheld ? 'good' : 'plain'}>{objection.upheld ? t('upheld') : t('notUpheld')}</StatusTag>;
  }
  return (
    <StatusTag tone={objection.overdue ? 'warn' : 'info'}>
      {t(objection.overdue ? 'overdue' : 'due', { day: formatDate(objection.dueOn, language) })}
    </StatusTag>
  );
}
