import { Link } from 'react-router';
import { useDeed } from '../deeds/data';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { useDeeds } from '../passbook/data';
import styles from './me.module.css';

/** Deductions of which the village told the household and that it may still answer: few days, so they stand first. */
export function ToAnswer({ household }: { household: string }) {
  const told = (useDeeds(household).data?.items ?? []).filter((deed) => deed.state === 'APPROVED' && (deed.award?.points ?? 0) < 0);
  return (
    <>
      {told.map(({ id }) => (
        <Notice key={id} deed={id} />
      ))}
    </>
  );
}

function Notice({ deed: id }: { deed: string }) {
  const t = useTexts('me');
  const pick = usePick();
  const language = useLanguage();
  const whole = useDeed(id).data;
  const notice = whole?.more.notice;
  if (!notice || notice.accepted || whole.deed.openObjections > 0) {
    return null;
  }
  return (
    <section className={`card ${styles['toAnswer'] ?? ''}`}>
      <p>
        <strong>{t('toAnswer', { rule: pick(whole.deed.ruleName), points: Math.abs(whole.deed.award?.points ?? 0) })}</strong>
      </p>
      <p>{t('toAnswerBy', { day: formatDate(notice.answerUntil, language) })}</p>
      <Link className="button wide" to={`/me/deeds/${id}`}>
        {t('toAnswerDo')}
      </Link>
    </section>
  );
}
