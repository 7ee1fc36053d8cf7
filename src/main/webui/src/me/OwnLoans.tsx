import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { TONES } from '../loans/data';
import { OfferText } from '../loans/Offers';
import { Steps } from '../loans/Steps';
import { formatMoney, formatNumber } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { PartTitle } from '../ui/Lined';
import styles from './me.module.css';
import { OWN_LOANS, useOwnLoans, useOwnOffers, type Loan } from './own';

const ENDED: readonly Loan['state'][] = ['DECLINED', 'CALLED_OFF', 'REPAID', 'WRITTEN_OFF'];

/** The household's loans as the banks reported them, and the points pledged for them. */
export function OwnLoans() {
  const t = useTexts('me');
  const loans = useOwnLoans();
  return (
    <section className="card stack">
      <PartTitle>{t('loans')}</PartTitle>
      <ProblemAlert problem={loans.error} onRetry={() => void loans.refetch()} />
      {loans.data?.length === 0 && <p className="muted">{t('noLoans')}</p>}
      {loans.data?.map((loan) => <Card key={loan.id} loan={loan} />)}
    </section>
  );
}

function Card({ loan }: { loan: Loan }) {
  const t = useTexts('me');
  const words = useTexts('loans');
  const language = useLanguage();
  const pledged = loan.pledges.filter((pledge) => !pledge.releasedAt).reduce((sum, pledge) => sum + pledge.points, 0);
  const [pledging, setPledging] = useState(false);
  const { person } = useUser();
  const mayPledge = !ENDED.includes(loan.state) && Boolean(person);
  return (
    <article className={styles['consent']}>
      <div className={styles['line']}>
        <h3>
          {loan.bankName} · {loan.productName}
        </h3>
        <StatusTag tone={TONES[loan.state]}>{words(`state.${loan.state}`)}</StatusTag>
      </div>
      <p>{formatMoney(loan.amountFen, language)} · {loan.use}</p>
      <details className={styles['why']}>
        <summary>{words('steps')}</summary>
        <Steps steps={loan.steps} />
      </details>
      {pledged > 0 && (
        <p>
          <StatusTag tone="info">{t('pledgeStands', { points: formatNumber(pledged, language) })}</StatusTag>
        </p>
      )}
      {mayPledge && !pledging && (
        <button type="button" className="button wide" onClick={() => { setPledging(true); }}>
          {t('pledgeHow')}
        </button>
      )}
      {mayPledge && pledging && <Pledge loan={loan} onClose={() => { setPledging(false); }} />}
    </article>
  );
}

function Pledge({ loan, onClose }: { loan: Loan; onClose: () => void }) {
  const t = useTexts('me');
  const common = useTexts('common');
  const [points, setPoints] = useState('');
  const [tried, setTried] = useState(false);
  const flaw = /^[1-9]\d{0,8}$/.test(points.trim()) ? undefined : t('pledgeFlaw');
  const pledge = useCommand<{ points: number }, Loan>({
    run: (body, key) => data(api.POST('/api/v1/me/loans/{id}/pledges', { params: { path: { id: loan.id } }, body, headers: commandHeaders(key) })),
    invalidates: [OWN_LOANS, ['me', 'passbook']],
    onDone: () => {
      notify(t('pledged'));
      onClose();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!flaw) {
      pledge.mutate({ points: Number(points) });
    }
  }

  return (
    <form className={styles['ask']} onSubmit={submit} noValidate>
      <p>{t('pledgeText')}</p>
      <TextField label={t('pledgePoints')} inputMode="numeric" value={points} onChange={setPoints} flaw={tried ? flaw : undefined} />
      <ProblemAlert problem={pledge.error} />
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="button primary" disabled={pledge.isPending}>
          {pledge.isPending ? t('pledging') : t('pledgeYes')}
        </button>
      </div>
    </form>
  );
}

/** What the banks' published terms say for this household; shown to nobody else. */
export function OwnOffers() {
  const t = useTexts('me');
  const offers = useOwnOffers();
  if (!offers.data || offers.data.length === 0) {
    return <ProblemAlert problem={offers.error} onRetry={() => void offers.refetch()} />;
  }
  return (
    <section className="card stack">
      <PartTitle>{t('offers')}</PartTitle>
      <p className="muted">{t('offersText')}</p>
      {offers.data.map((offer) => (
        <article key={offer.product} className={styles['consent']}>
          <OfferText offer={offer} />
        </article>
      ))}
    </section>
  );
}
