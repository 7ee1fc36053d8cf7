import { Download } from 'lucide-react';
import { useParams } from 'react-router';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { saveFile } from '../bank/credit';
import { formatDate, formatDateTime, formatNumber } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { Money } from '../ui/Values';
import { TONES, useLoan, useLoanFile, type Loan } from './data';
import styles from './loans.module.css';
import { Report } from './Report';
import { Steps } from './Steps';

/** One loan: where it stands, what comes next, its course, what is pledged, and its file. */
export default function LoanPage() {
  const t = useTexts('loans');
  const id = useParams()['id'] ?? '';
  const found = useLoan(id);
  const loan = found.data;
  return (
    <>
      <PageHeader
        title={loan ? t('loan', { reference: loan.reference }) : t('title')}
        lead={loan && t('loanLead', { product: loan.productName, use: loan.use, months: loan.months })}
        back={{ to: '/bank/loans', label: t('back') }}
      />
      <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading rows={6} />}
      {loan && (
        <div className="stack">
          <Summary loan={loan} />
          <Report loan={loan} />
          <section className="card stack">
            <h2>{t('steps')}</h2>
            <Steps steps={loan.steps} />
          </section>
          <Pledges loan={loan} />
          <File loan={loan} />
        </div>
      )}
    </>
  );
}

function Summary({ loan }: { loan: Loan }) {
  const t = useTexts('loans');
  const pick = usePick();
  return (
    <section className="card stack">
      <div className="row">
        <StatusTag tone={TONES[loan.state]}>{t(`state.${loan.state}`)}</StatusTag>
        {loan.withinTerms === true && <StatusTag tone="good">{t('withinTerms')}</StatusTag>}
        {loan.withinTerms === false && <StatusTag tone="warn">{t('outsideTerms')}</StatusTag>}
      </div>
      <dl className={styles['figures']}>
        <div>
          <dt>{t('applied')}</dt>
          <dd>
            <Money fen={loan.amountFen} />
          </dd>
        </div>
        <div>
          <dt>{t('owed')}</dt>
          <dd>
            <Money fen={loan.owedFen} />
          </dd>
        </div>
      </dl>
      <p>
        <strong>{t('byTerms')}</strong> {loan.offer ? pick(loan.offer) : t('noTerms')}
      </p>
    </section>
  );
}

function Pledges({ loan }: { loan: Loan }) {
  const t = useTexts('loans');
  const language = useLanguage();
  return (
    <section className="card stack">
      <h2>{t('pledges')}</h2>
      <p className="muted">{t('pledgeText')}</p>
      {loan.pledges.length === 0 && <p>{t('noPledges')}</p>}
      <ul className={styles['rows']}>
        {loan.pledges.map((pledge) => (
          <li key={pledge.id}>
            <p className="row">
              {t('pledge', { points: formatNumber(pledge.points, language), day: formatDate(pledge.agreedAt, language) })}
              <StatusTag tone={pledge.releasedAt ? 'plain' : 'info'}>{t(pledge.releasedAt ? 'pledgeReleased' : 'pledgeStands')}</StatusTag>
            </p>
            <p className="muted">{pledge.agreement}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function File({ loan }: { loan: Loan }) {
  const t = useTexts('loans');
  const language = useLanguage();
  const isDecided = loan.steps.some((step) => step.what === 'APPROVED' || step.what === 'DECLINED');
  const file = useLoanFile(loan.id, isDecided);
  const tier = file.data?.standing.tier ?? '—';
  return (
    <section className="card stack">
      <h2>{t('file')}</h2>
      <p className="muted">{isDecided ? t('fileText') : t('fileNone')}</p>
      <ProblemAlert problem={file.error} onRetry={() => void file.refetch()} />
      {file.data && (
        <>
          <p>
            {t('fileStanding')} <strong>{t('tierScore', { tier, score: file.data.standing.score ?? '—' })}</strong>
            {' · '}
            {t('fileQueries', { count: file.data.queries.length })}
            {' · '}
            {t(file.data.bundle ? 'fileEvidence' : 'fileNoEvidence')}
            {' · '}
            {t('frozenAt', { time: formatDateTime(file.data.frozenAt, language) })}
          </p>
          <div className="no-print">
            <button
              type="button"
              className="button"
              onClick={() => {
                saveFile(t('fileName', { reference: loan.reference }), JSON.stringify(file.data), 'application/json');
              }}
            >
              <Download size={18} aria-hidden="true" />
              {t('download')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
