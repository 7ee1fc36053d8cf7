import { useParams } from 'react-router';
import { usePick, useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText } from '../ui/Values';
import { useDividend } from './data';
import { Shares } from './Shares';

/** The whole village's dividend as its villagers may see it: masked, and nothing of who is left out. */
export default function MyDividendPage() {
  const t = useTexts('dividends');
  const pick = usePick();
  const { id = '' } = useParams();
  const { data: report, error, isPending } = useDividend(id);
  return (
    <>
      <PageHeader title={report ? pick(report.name) : t('title')} back={{ to: '/me', label: t('backToMine') }} />
      <ProblemAlert problem={error} />
      {isPending && <Loading rows={8} />}
      {report && (
        <section className="card">
          <p>
            <DateText value={report.from} /> — <DateText value={report.to} />
          </p>
          <p className="muted">{[report.declared?.decision, report.declared?.source].filter(Boolean).join(' · ')}</p>
          <Shares report={report} />
        </section>
      )}
    </>
  );
}
