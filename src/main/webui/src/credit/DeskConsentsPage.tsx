import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { FindHousehold } from '../deeds/FindHousehold';
import type { Household } from '../deeds/data';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import styles from './credit.module.css';
import { Carry } from './Carry';
import { PaperConsent } from './PaperConsent';

type Consent = components['schemas']['Consent'];

/** Consents on paper: find the household, enter what was signed, print the receipt, or enter a withdrawal. */
export default function DeskConsentsPage() {
  const t = useTexts('credit');
  const village = useUser().division;
  const [household, setHousehold] = useState<Household | null>(null);
  return (
    <>
      <PageHeader title={t('deskTitle')} lead={t('deskLead')} />
      <div className="stack">
        <section className="card">
          <FindHousehold village={village} chosen={household} onChoose={setHousehold} />
        </section>
        {household && <PaperConsent key={household.id} household={household.id} />}
        {household && <Given household={household.id} />}
      </div>
    </>
  );
}

function Given({ household }: { household: string }) {
  const t = useTexts('credit');
  const consents = useQuery({
    queryKey: ['household-consents', household],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{household}/consents', { params: { path: { household } }, signal })),
  });
  return (
    <section className="card stack">
      <h2>{t('given')}</h2>
      <ProblemAlert problem={consents.error} onRetry={() => void consents.refetch()} />
      {consents.isPending && <Loading />}
      {consents.data?.length === 0 && <p className="muted">{t('noneGiven')}</p>}
      <ul className={styles['rows']}>
        {consents.data?.map((consent) => (
          <li key={consent.id}>
            <Row household={household} consent={consent} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ household, consent }: { household: string; consent: Consent }) {
  const t = useTexts('credit');
  const me = useTexts('me');
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const stands = !consent.withdrawnAt && consent.until >= today();
  const withdraw = useCommand<{ id: string }, Consent>({
    run: ({ id }, key) =>
      data(api.POST('/api/v1/households/{household}/consents/{id}/withdrawal', { params: { path: { household, id } }, headers: commandHeaders(key) })),
    invalidates: [['household-consents', household]],
    onDone: () => {
      notify(me('withdrawn'));
    },
  });
  return (
    <div className="stack">
      <div className={styles['row']}>
        <span>
          <strong>{consent.bankName}</strong>
          <br />
          <span className="muted">
            {me(`purpose.${consent.purpose}`)} · {me('until', { day: formatDate(consent.until, language) })}
          </span>
        </span>
        <StatusTag tone={stands ? 'good' : 'plain'}>{me(stands ? 'mayStand' : consent.withdrawnAt ? 'mayWithdrawn' : 'mayEnded')}</StatusTag>
        <Link className="button" to={`/desk/consents/${household}/${consent.id}`}>
          {t('receipt')}
        </Link>
        {stands && (
          <Carry
            make={(key) =>
              data(
                api.POST('/api/v1/households/{household}/consents/{id}/carried-statements', {
                  params: { path: { household, id: consent.id } },
                  headers: commandHeaders(key),
                }),
              )
            }
            pdf={(query) => `/api/v1/households/${household}/carried-statements/${query}`}
          />
        )}
        {stands && !asking && (
          <button type="button" className="button" onClick={() => { setAsking(true); }}>
            {me('withdraw')}
          </button>
        )}
      </div>
      {asking && stands && (
        <div className={styles['ask']} role="group" aria-label={me('withdrawTitle', { bank: consent.bankName })}>
          <strong>{me('withdrawTitle', { bank: consent.bankName })}</strong>
          <p>{t('withdrawSigned')}</p>
          <ProblemAlert problem={withdraw.error} />
          <div className={styles['buttons']}>
            <button type="button" className="button primary" disabled={withdraw.isPending} onClick={() => { withdraw.mutate({ id: consent.id }); }}>
              {me('withdrawYes')}
            </button>
            <button type="button" className="button" onClick={() => { setAsking(false); }}>
              {me('withdrawNo')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
