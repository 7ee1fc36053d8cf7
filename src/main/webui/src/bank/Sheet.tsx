import type { ReactNode } from 'react';
import { usePick, useTexts } from '../i18n/texts';
import { StatusTag } from '../ui/StatusTag';
import { Count, DateText, Points } from '../ui/Values';
import { PartTitle } from '../ui/Lined';
import { Tier } from '../credit/Tier';
import styles from './bank.module.css';
import type { Standing } from './credit';

/** What the statement says; what was not asked for is said to be so. */
export function Sheet({ standing, until }: { standing: Standing; until: string }) {
  const t = useTexts('bank');
  return (
    <section className="card stack">
      <div className={styles['head']}>
        <Figure label={t('tier')}>{standing.tier ? <Tier id={standing.tier} scorecard={standing.scorecard} /> : <NotAsked />}</Figure>
        <Figure label={t('score')}>{typeof standing.score === 'number' ? t('scoreOf', { score: standing.score }) : <NotAsked />}</Figure>
        <Figure label={t('validUntil')}>
          <DateText value={until} />
        </Figure>
      </div>
      <div className="row">
        {standing.objectionOpen ? (
          <StatusTag tone="warn">{t('objectionOpen')}</StatusTag>
        ) : (
          <StatusTag tone="good">{t('objectionNone')}</StatusTag>
        )}
        <span className="muted">{t('scorecard', { name: standing.scorecard })}</span>
      </div>
      <Reasons standing={standing} />
      <Facts standing={standing} />
      <p className="muted">{t('onlyFacts')}</p>
    </section>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p className="muted">{label}</p>
      <p className={styles['figure']}>{children}</p>
    </div>
  );
}

function NotAsked() {
  const t = useTexts('bank');
  return <span className={styles['notAsked']}>{t('notAsked')}</span>;
}

function Reasons({ standing }: { standing: Standing }) {
  const t = useTexts('bank');
  const pick = usePick();
  return (
    <div>
      <PartTitle>{t('reasons')}</PartTitle>
      {!standing.reasons && <NotAsked />}
      <ul className={styles['reasons']}>
        {standing.reasons?.map((reason) => (
          <li key={reason.code}>
            <span>{pick(reason)}</span>
            {reason.score !== 0 && <Points value={reason.score} change />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ standing: { facts } }: { standing: Standing }) {
  const t = useTexts('bank');
  return (
    <div>
      <PartTitle>{t('facts')}</PartTitle>
      {!facts && <NotAsked />}
      {facts && (
        <dl className={styles['facts']}>
          <dt>{t('asOf')}</dt>
          <dd>
            <DateText value={facts.asOf} />
          </dd>
          <dt>{t('lifetimePoints')}</dt>
          <dd>
            <Points value={facts.lifetimePoints} />
          </dd>
          <dt>{t('earningMonths')}</dt>
          <dd>{t('months', { count: facts.earningMonths })}</dd>
          <dt>{t('recordMonths')}</dt>
          <dd>{t('months', { count: facts.recordMonths })}</dd>
          <dt>{t('deductedPoints')}</dt>
          <dd>
            <Count value={facts.deductedPoints} />
          </dd>
          <dt>{t('deductions')}</dt>
          <dd>{t('times', { count: facts.deductions })}</dd>
          <dt>{t('serviceHours')}</dt>
          <dd>{t('hours', { count: Math.floor(facts.serviceMinutes / 60) })}</dd>
          {typeof facts.periodScore === 'number' && (
            <>
              <dt>{t('periodScore')}</dt>
              <dd>
                <Count value={facts.periodScore} />
              </dd>
            </>
          )}
          <dt>{t('stars')}</dt>
          <dd>
            <Count value={facts.stars} />
          </dd>
          <dt>{t('vetoes')}</dt>
          <dd>{t('times', { count: facts.vetoes })}</dd>
        </dl>
      )}
    </div>
  );
}
