import { QRCode } from 'antd';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useUser } from '../api/session';
import { usePlace } from '../app/place';
import { usePick, useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText, MaskedName, Points } from '../ui/Values';
import { Link } from 'react-router';
import { useLines, usePublication, type MaskedLine, type Publication } from './data';
import { lastMoment } from './lastMoment';
import styles from './board.module.css';

/** One publication as it hangs on the board, ready to print. */
export default function PublicationPage() {
  const t = useTexts('deeds');
  const { id = '' } = useParams();
  const publication = usePublication(id);
  const lines = useLines(id);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = lines;
  // what hangs on the board is the whole publication: a poster printed in part would leave people out
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const shown = lines.data?.pages.flatMap((page) => page.items) ?? [];
  const title = publication.data ? t('issue', { number: publication.data.number }) : t('publications');
  return (
    <>
      <div className="no-print">
        <PageHeader title={title} back={{ to: '/desk/publications', label: t('publications') }} actions={!hasNextPage && <PrintButton primary />} />
      </div>
      <ProblemAlert problem={publication.error ?? lines.error} />
      {(publication.isPending || lines.isPending) && <Loading rows={8} />}
      {publication.data && lines.data && (
        <PrintFrame paper="a4">
          <Poster publication={publication.data} lines={shown} />
        </PrintFrame>
      )}
    </>
  );
}

function Poster({ publication, lines }: { publication: Publication; lines: MaskedLine[] }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const user = useUser();
  const place = usePlace();
  const from = formatDate(publication.publishedAt, language);
  const to = formatDate(lastMoment(publication), language);
  return (
    <article className={`card ${styles['poster'] ?? ''}`}>
      <header className={styles['posterHead']}>
        <p className="muted">{place}</p>
        <h2>{t('posterTitle')}</h2>
        <p>{t('issue', { number: publication.number })}</p>
      </header>
      <div className={styles['posterTop']}>
        <p className={styles['posterText']}>{t('posterText', { from, to })}</p>
        <figure className={styles['posterCode']}>
          <QRCode value={`${window.location.origin}/board.html?village=${publication.village}`} type="svg" bordered={false} size={112} color="#000" bgColor="#fff" />
          <figcaption>{t('posterScan')}</figcaption>
        </figure>
      </div>
      <table className={styles['posterTable']}>
        <thead>
          <tr>
            <th scope="col">{t('posterLine')}</th>
            <th scope="col">{t('household')}</th>
            <th scope="col">{t('rule')}</th>
            <th scope="col">{t('happenedOn')}</th>
            <th scope="col" className={styles['end']}>
              {t('points')}
            </th>
            <th scope="col" className="no-print">
              {t('state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.line} line={line} opens={user.role !== 'villager'} />
          ))}
        </tbody>
      </table>
    </article>
  );
}

function Line({ line, opens }: { line: MaskedLine; opens: boolean }) {
  const t = useTexts('deeds');
  const pick = usePick();
  return (
    <tr>
      <td className="num">{line.line}</td>
      <td>
        {line.head ? (
          <>
            <MaskedName name={line.head} /> <span className="muted">{[line.group, line.tail].filter(Boolean).join(' ')}</span>
          </>
        ) : (
          <span className="muted">{t('posterNegative')}</span>
        )}
      </td>
      <td>{opens && line.deed ? <Link to={`/desk/deeds/${line.deed}`}>{pick(line.rule)}</Link> : pick(line.rule)}</td>
      <td>
        <DateText value={line.happenedOn} form="day" />
      </td>
      <td className={styles['end']}>
        <Points value={line.points} change />
      </td>
      <td className="no-print">{line.objected ? <StatusTag tone="warn">{t('objected')}</StatusTag> : t(`state.${line.state}`)}</td>
    </tr>
  );
}
