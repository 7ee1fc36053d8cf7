import { Link } from 'react-router';
import { usePick, useTexts } from '../i18n/texts';
import { Points } from '../ui/Values';
import { levelOf } from '../passbook/data';
import type { Deed, Objection, Whose } from './data';
import styles from './deeds.module.css';

/** A household as the desk knows it: head, group and number. */
export function Home({ household }: { household: Whose }) {
  const t = useTexts('deeds');
  return (
    <span className={styles['home']}>
      <strong>{household.head || '—'}</strong>
      <span className="muted">
        {[household.group, t('number', { number: household.number })].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

/** The way to an objection's answer as a letter. */
export function AnswerLink({ objection }: { objection: Objection }) {
  const t = useTexts('deeds');
  return <Link to={`/desk/deeds/${objection.deed}/answers/${objection.id}`}>{t('letterPrint')}</Link>;
}

/** What a deed is worth now: moved, granted, or expected; and what it was before a cap cut it. */
export function Worth({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const points = deed.settlement?.points ?? deed.award?.points ?? deed.expected;
  const uncut = deed.award?.uncut;
  const level = levelOf(deed);
  if (level !== undefined) {
    return <Points value={level} />;
  }
  return (
    <span className={styles['worth']}>
      <Points value={points} change />
      {!deed.award && <span className={styles['small']}>{t('expected')}</span>}
      {uncut !== undefined && uncut !== points && <span className={styles['small']}>{t('cutFrom', { points: uncut })}</span>}
    </span>
  );
}

/** The act, as a link to the whole deed. */
export function Act({ deed }: { deed: Deed }) {
  const pick = usePick();
  return (
    <span className={styles['act']}>
      <Link to={`/desk/deeds/${deed.id}`}>{pick(deed.ruleName)}</Link>
      {(deed.person ?? deed.account) && (
        <span className={styles['account']}>{[deed.person?.name, deed.account].filter(Boolean).join('：')}</span>
      )}
    </span>
  );
}
