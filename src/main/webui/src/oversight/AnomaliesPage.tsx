import { useQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import styles from './oversight.module.css';

type Kind = 'KIN' | 'CONCENTRATED' | 'LAST_MINUTE' | 'SAME_PHOTO' | 'SAME_WORDS' | 'ABOVE_NEIGHBOURS' | 'NEVER_REFUSES';

interface Anomaly {
  kind: Kind;
  village: string;
  villageName: string;
  what: { zh: string; en: string };
  weight: number;
  deeds: string[];
}

/** 监督线索: what is unusual comes to the supervisor, explains itself, and links to the evidence. */
export default function AnomaliesPage() {
  const t = useTexts('oversight');
  const user = useUser();
  const [from, setFrom] = useState(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today());
  const found = useQuery({
    queryKey: ['anomalies', user.division, from, to],
    queryFn: ({ signal }) => send<Anomaly[]>(`/api/v1/divisions/${user.division}/anomalies`, { query: { from, to }, signal }),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack">
        <p className="row">
          <label>
            {t('from')} <input type="date" className="button" max={to} value={from} onChange={(event) => { setFrom(event.target.value || from); }} />
          </label>
          <label>
            {t('to')} <input type="date" className="button" min={from} max={today()} value={to} onChange={(event) => { setTo(event.target.value || to); }} />
          </label>
        </p>
        <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <Loading rows={5} />}
        {found.data?.length === 0 && (
          <div className="card">
            <EmptyState icon={ShieldCheck} title={t('none')} text={t('noneText')} />
          </div>
        )}
        <ul className={styles['cards']}>
          {found.data?.map((anomaly, index) => (
            <One key={index} anomaly={anomaly} />
          ))}
        </ul>
      </div>
    </>
  );
}

function One({ anomaly }: { anomaly: Anomaly }) {
  const t = useTexts('oversight');
  const pick = usePick();
  return (
    <li className="card">
      <p className={styles['top']}>
        <StatusTag tone={anomaly.weight >= 70 ? 'bad' : 'warn'}>{t(`kind.${anomaly.kind}`)}</StatusTag>
        <span className="muted">{anomaly.villageName}</span>
      </p>
      <p>{pick(anomaly.what)}</p>
      {anomaly.deeds.length > 0 && (
        <p className="row">
          {anomaly.deeds.map((deed, index) => (
            <Link key={deed} to={`/desk/deeds/${deed}`}>
              {t('look', { n: index + 1 })}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}
