import { HandCoins } from 'lucide-react';
import { Link } from 'react-router';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText, Money } from '../ui/Values';
import { useDividends, useOffered, type Summary } from './data';
import { NewDividend } from './NewDividend';
import { PeriodTabs } from './PeriodTabs';
import styles from './dividends.module.css';

/** 分红: what was divided so far, and the next one looked at before it is declared. */
export default function DividendsPage() {
  const t = useTexts('dividends');
  const { division } = useUser();
  const declared = useDividends(division);
  const offered = useOffered(division, today());
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack">
        <PeriodTabs />
        <ProblemAlert problem={declared.error ?? offered.error} />
        {(declared.isPending || offered.isPending) && <Loading rows={6} />}
        {declared.data && declared.data.length > 0 && <Declared list={declared.data} />}
        {offered.data && offered.data.length > 0 && <NewDividend offered={offered.data} />}
        {offered.data?.length === 0 && (
          <EmptyState icon={HandCoins} title={t('none')} text={t('noneText')}>
            <Link className="button" to="/desk/rulebook">
              {t('toRulebook')}
            </Link>
          </EmptyState>
        )}
      </div>
    </>
  );
}

function Declared({ list }: { list: Summary[] }) {
  const t = useTexts('dividends');
  const pick = usePick();
  return (
    <section className={`card ${styles['scroll'] ?? ''}`}>
      <h2>{t('declaredOnes')}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('period')}</th>
            <th scope="col" className={styles['end']}>
              {t('pool')}
            </th>
            <th scope="col" className={styles['end']}>
              {t('handed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to={`/desk/dividends/${one.id}`}>{pick(one.name)}</Link>
              </td>
              <td>
                <DateText value={one.from} /> — <DateText value={one.to} />
              </td>
              <td className={styles['end']}>
                <Money fen={one.poolFen} />
              </td>
              <td className={styles['end']}>{t('handedOf', { handed: one.handedOver, households: one.households })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
