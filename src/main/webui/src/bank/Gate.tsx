import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import type { components } from '../api/schema';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import styles from './bank.module.css';

/** Whether the county lets banks ask, and on which review. */
export function Gate({ gate }: { gate: components['schemas']['CreditGate'] }) {
  const t = useTexts('bank');
  const language = useLanguage();
  const review = gate.reviews[0];
  const Icon = gate.open ? LockKeyholeOpen : LockKeyhole;
  return (
    <section className={`${styles['gate'] ?? ''} ${(gate.open ? styles['isOpen'] : styles['isClosed']) ?? ''}`} role="status">
      <Icon size={24} aria-hidden="true" />
      <div>
        <strong>{gate.open ? t('gateOpen') : t('gateClosed')}</strong>
        {gate.open && review && (
          <p>{t('gateOpenBy', { document: review.document, reviewer: review.reviewer, day: formatDate(review.reviewedOn, language) })}</p>
        )}
        {!gate.open && <p>{t('gateClosedText')}</p>}
      </div>
    </section>
  );
}
