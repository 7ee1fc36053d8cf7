import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { answer, touched, useRulebook, type Deed, type Verdict } from './data';
import styles from './deed.module.css';

interface Review {
  approve: boolean;
  points: number | null;
  reason: string | null;
}

/** Approves or refuses one deed, where the rule leaves a choice with other points than proposed. */
export function ReviewBox({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const [reason, setReason] = useState('');
  const [points, setPoints] = useState('');
  const rulebook = useRulebook(deed.village, deed.happenedOn);
  const rule = rulebook.data?.rulebook.rules.find((one) => one.id === deed.rule);
  const chooses = rule?.from !== null && rule?.from !== undefined;
  const review = useCommand<Review, { approved: boolean; verdict?: Verdict | null }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/review', { params: { path: { id: deed.id } }, body: { approve: body.approve, ...(body.points === null ? {} : { points: body.points }), ...(body.reason ? { reason: body.reason } : {}) }, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ approved, verdict }) => {
      notify(approved ? t('approved', { points: verdict?.points ?? 0 }) : t('refused'));
    },
  });
  const decide = (approve: boolean) => () => {
    review.mutate({ approve, points: approve && points !== '' ? Number(points) : null, reason: reason.trim() || null });
  };
  return (
    <section className={`card ${styles['box'] ?? ''}`} aria-labelledby="review">
      <h2 id="review" className={styles['heading']}>
        {t('review')}
      </h2>
      <ProblemAlert problem={review.error} />
      {chooses && (
        <label className={styles['field']}>
          {t('givePoints')}（{rule.from}–{rule.to}）
          <input type="number" min={rule.from ?? undefined} max={rule.to ?? undefined} placeholder={String(deed.proposed ?? '')} value={points} onChange={(event) => { setPoints(event.target.value); }} />
        </label>
      )}
      <label className={styles['field']}>
        {t('reason')}
        <textarea rows={3} maxLength={2000} placeholder={t('reasonHint')} value={reason} onChange={(event) => { setReason(event.target.value); }} />
      </label>
      <div className={styles['buttons']}>
        <button type="button" className="button primary" disabled={review.isPending} onClick={decide(true)}>
          <Check size={20} aria-hidden="true" />
          {t('approve')}
        </button>
        <button type="button" className="button" disabled={review.isPending || reason.trim() === ''} onClick={decide(false)}>
          <X size={20} aria-hidden="true" />
          {t('refuse')}
        </button>
      </div>
    </section>
  );
}
