import { useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate, formatList, inFours, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { PartTitle } from '../ui/Lined';
import { Carry } from '../credit/Carry';
import { GiveConsent } from './GiveConsent';
import styles from './me.module.css';
import { CONSENTS, useConsents, type Consent } from './own';

/** Consents as cards, and the way to give one. */
export function Consents() {
  const t = useTexts('me');
  const consents = useConsents();
  const [giving, setGiving] = useState(false);
  const [given, setGiven] = useState<Consent | null>(null);
  return (
    <section className="card stack">
      <PartTitle>{t('consents')}</PartTitle>
      <ProblemAlert problem={consents.error} onRetry={() => void consents.refetch()} />
      {consents.isPending && <Loading />}
      {given && (
        <div className={styles['given']} role="status">
          <p>{t('codeFor', { bank: given.bankName })}</p>
          <p className={styles['code']}>{inFours(given.code)}</p>
          <p className="muted">{t('codeText')}</p>
          <button type="button" className="button" onClick={() => { setGiven(null); }}>
            {t('done')}
          </button>
        </div>
      )}
      {consents.data?.length === 0 && !giving && <p className="muted">{t('noConsentsText')}</p>}
      {giving ? (
        <GiveConsent
          onClose={() => { setGiving(false); }}
          onGiven={(consent) => {
            setGiving(false);
            setGiven(consent);
          }}
        />
      ) : (
        <button type="button" className="button primary wide" onClick={() => { setGiving(true); setGiven(null); }}>
          {t('give')}
        </button>
      )}
      {consents.data?.map((consent) => <Card key={consent.id} consent={consent} />)}
    </section>
  );
}

function Card({ consent }: { consent: Consent }) {
  const t = useTexts('me');
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const ended = consent.until < today();
  const stands = !consent.withdrawnAt && !ended;
  return (
    <article className={`${styles['consent'] ?? ''} ${stands ? '' : (styles['past'] ?? '')}`}>
      <div className={styles['line']}>
        <h3>{consent.bankName}</h3>
        {stands ? (
          <StatusTag tone="good">{t('mayStand')}</StatusTag>
        ) : (
          <StatusTag tone="plain">{t(consent.withdrawnAt ? 'mayWithdrawn' : 'mayEnded')}</StatusTag>
        )}
      </div>
      <p>{t(`purpose.${consent.purpose}`)}</p>
      <p className="muted">{formatList(consent.fields.map((field) => t(`field.${field}`)), language)}</p>
      <p className="muted">
        {consent.withdrawnAt
          ? t('withdrawnOn', { day: formatDate(consent.withdrawnAt, language) })
          : t('until', { day: formatDate(consent.until, language) })}
      </p>
      {stands && (
        <p>
          {t('code')} <strong className={styles['smallCode']}>{inFours(consent.code)}</strong>
        </p>
      )}
      {stands && (
        <Carry
          wide
          make={(key) => data(api.POST('/api/v1/me/consents/{id}/carried-statements', { params: { path: { id: consent.id } }, headers: commandHeaders(key) }))}
          pdf={(query) => `/api/v1/me/carried-statements/${query}`}
        />
      )}
      <Link className={styles['receiptLink']} to={`/me/consents/${consent.id}`}>
        {t('receipt')}
      </Link>
      {stands && !asking && (
        <button type="button" className="button wide" onClick={() => { setAsking(true); }}>
          {t('withdraw')}
        </button>
      )}
      {asking && stands && <Withdraw consent={consent} onClose={() => { setAsking(false); }} />}
    </article>
  );
}

/** Asks first: a withdrawal cannot be taken back. */
function Withdraw({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const t = useTexts('me');
  const withdraw = useCommand<{ id: string }, Consent>({
    run: ({ id }, key) => data(api.POST('/api/v1/me/consents/{id}/withdrawal', { params: { path: { id } }, headers: commandHeaders(key) })),
    invalidates: [CONSENTS],
    onDone: () => {
      notify(t('withdrawn'));
    },
  });
  return (
    <div className={styles['ask']} role="group" aria-label={t('withdrawTitle', { bank: consent.bankName })}>
      <strong>{t('withdrawTitle', { bank: consent.bankName })}</strong>
      <p>{t('withdrawText')}</p>
      <ProblemAlert problem={withdraw.error} />
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={onClose}>
          {t('withdrawNo')}
        </button>
        <button type="button" className="button primary" disabled={withdraw.isPending} onClick={() => { withdraw.mutate({ id: consent.id }); }}>
          {withdraw.isPending ? t('withdrawing') : t('withdrawYes')}
        </button>
      </div>
    </div>
  );
}
