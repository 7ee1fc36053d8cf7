import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { formatDateTime, formatList } from '../ui/format';
import { Points } from '../ui/Values';
import { LinedList, PartTitle } from '../ui/Lined';
import { Tier } from '../credit/Tier';
import { Consents } from './Consents';
import { Complain } from './Complain';
import styles from './me.module.css';
import { OwnLoans, OwnOffers } from './OwnLoans';
import { useComplaints, useLooks, useOwnStanding } from './own';

/** What a bank could see of the household, who may see it, and who did. */
export default function StandingPage() {
  const t = useTexts('me');
  return (
    <>
      <PageHeader title={t('standingTitle')} lead={t('standingLead')} />
      <div className="stack">
        <Standing />
        <Consents />
        <OwnLoans />
        <OwnOffers />
        <Looks />
      </div>
    </>
  );
}

function Standing() {
  const t = useTexts('me');
  const pick = usePick();
  const standing = useOwnStanding();
  const { data } = standing;
  return (
    <section className="card">
      <PartTitle>{t('standing')}</PartTitle>
      <ProblemAlert problem={standing.error} onRetry={() => void standing.refetch()} />
      {standing.isPending && <Loading rows={4} />}
      {data && (
        <>
          <dl className={styles['figures']}>
            <div>
              <dt className="muted">{t('tier')}</dt>
              <dd>{data.tier && <Tier id={data.tier} scorecard={data.scorecard} />}</dd>
            </div>
            <div>
              <dt className="muted">{t('score')}</dt>
              <dd className="num">{data.score}</dd>
            </div>
          </dl>
          {data.objectionOpen && <StatusTag tone="warn">{t('objectionOpen')}</StatusTag>}
          <LinedList label={t('reasons')}>
            {data.reasons?.map((reason) => (
              <li key={reason.code} className={styles['line']}>
                <p>{pick(reason)}</p>
                {reason.score !== 0 && <Points value={reason.score} change />}
              </li>
            ))}
          </LinedList>
          <p className="muted">{t('onlyFacts')}</p>
        </>
      )}
    </section>
  );
}

function Looks() {
  const t = useTexts('me');
  const language = useLanguage();
  const looks = useLooks();
  const complaints = useComplaints();
  return (
    <section className="card">
      <PartTitle>{t('looks')}</PartTitle>
      <ProblemAlert problem={looks.error} onRetry={() => void looks.refetch()} />
      {looks.isPending && <Loading />}
      {looks.data?.length === 0 && <p className="muted">{t('noLooks')}</p>}
      <LinedList>
        {looks.data?.map((look) => (
          <li key={look.id}>
            <p>{t('lookOf', { bank: look.bankName ?? t('aBank'), purpose: t(`purpose.${look.purpose}`) })}</p>
            <p className="muted">{t('lookFields', { fields: formatList(look.fields.map((field) => t(`field.${field}`)), language) })}</p>
            <p className={styles['below']}>
              <time dateTime={look.askedAt}>{formatDateTime(look.askedAt, language)}</time>
              {look.outcome === 'ANSWERED' ? (
                <StatusTag tone="good">{t('answered')}</StatusTag>
              ) : (
                <StatusTag tone="plain">{t('refused')}</StatusTag>
              )}
            </p>
            <Complain query={look.id} complaint={complaints.data?.find((each) => each.query === look.id)} />
          </li>
        ))}
      </LinedList>
    </section>
  );
}
