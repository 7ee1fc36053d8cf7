import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { usePlain } from './calls';
import { PlainList } from './PlainList';
import styles from './rulebook.module.css';
import { useSaid } from './said';

/** The rulebook as a sheet for the notice board. */
export default function PosterPage() {
  const t = useTexts('rulebook');
  const language = useLanguage();
  const said = useSaid();
  const { id = '' } = useParams();
  const plain = usePlain(id, true);
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('poster')} back={{ to: `/desk/rulebook/${id}`, label: t('back') }} actions={<PrintButton primary />} />
      </div>
      <ProblemAlert problem={plain.error} />
      {plain.isPending && <Loading rows={8} />}
      {plain.data && (
        <PrintFrame paper="a3">
          <article className={styles['poster']}>
            <h1>{said(plain.data.rulebook.title)}</h1>
            <PlainList rulebook={plain.data.rulebook} poster />
            <footer>
              {plain.data.inForceFrom ? t('posterFoot', { date: formatDate(plain.data.inForceFrom, language) }) : t('draftMark')} ·{' '}
              {t('version', { number: plain.data.number })}
            </footer>
          </article>
        </PrintFrame>
      )}
    </>
  );
}
