import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, data as body } from '../api/client';
import { usePlace } from '../app/place';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useDeed, type Deed, type Objection } from './data';
import board from './board.module.css';
import styles from './deed.module.css';

const DAY = 86_400_000;

/** 异议答复书: the answer to an objection as a letter. It names nobody whose deed it was: a neighbour takes it home. */
export default function AnswerPage() {
  const t = useTexts('deeds');
  const { id = '', objection: wanted = '' } = useParams();
  const whole = useDeed(id);
  const objection = whole.data?.objections.find((one) => one.id === wanted && one.decidedAt);
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('letter')} lead={t('letterLead')} back={{ to: `/desk/deeds/${id}`, label: t('letterBack') }} actions={objection && <PrintButton primary />} />
      </div>
      <ProblemAlert problem={whole.error} onRetry={() => void whole.refetch()} />
      {whole.isPending && <Loading rows={6} />}
      {whole.data && objection && (
        <PrintFrame paper="a4">
          <Letter deed={whole.data.deed} objection={objection} />
        </PrintFrame>
      )}
    </>
  );
}

function Letter({ deed, objection }: { deed: Deed; objection: Objection }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const language = useLanguage();
  const place = usePlace(deed.village);
  const day = (date: string) => formatDate(date, language);
  const about = [day(deed.happenedOn), deed.publication && t('issue', { number: deed.publication.number })].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  return (
    <article className={`card ${styles['letter'] ?? ''}`}>
      <header className={board['posterHead']}>
        {!objection.appeals && <p className="muted">{place}</p>}
        <h2>{objection.appeals ? t('letterAppealTitle') : t('letterTitle')}</h2>
      </header>
      <p>{t('letterTo', { name: objection.objectorName })}</p>
      <p>{t(objection.appeals ? 'letterAboutAppeal' : 'letterAbout', { date: day(objection.raisedAt), rule: pick(deed.ruleName), about })}</p>
      <blockquote className={styles['quote']}>{objection.grounds}</blockquote>
      <p>
        <strong>{objection.upheld ? t(`letterUpheld.${outcome(deed)}`) : t('letterDismissed')}</strong>
      </p>
      <blockquote className={styles['quote']}>{objection.answer}</blockquote>
      {!objection.upheld && !objection.appeals && <MayAppeal village={deed.village} decidedAt={objection.decidedAt ?? ''} />}
      <footer className={styles['signed']}>
        <p>
          {objection.appeals ? t('letterFromAbove') : t('letterFrom', { place })}
          <br />
          {day(objection.decidedAt ?? '')}
        </p>
        <p>{t('letterReceived')}</p>
      </footer>
    </article>
  );
}

/** What became of a deed to which somebody objected rightly. */
function outcome({ state }: Deed): 'REVERSED' | 'REFUSED' | 'REVIEWED' {
  return state === 'REVERSED' || state === 'REFUSED' ? state : 'REVIEWED';
}

function MayAppeal({ village, decidedAt }: { village: string; decidedAt: string }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const settings = useQuery({
    queryKey: ['deed-settings', village],
    queryFn: ({ signal }) => body(api.GET('/api/v1/divisions/{division}/deed-settings', { params: { path: { division: village } }, signal })),
  });
  if (!settings.data) {
    return <ProblemAlert problem={settings.error} />;
  }
  const last = new Date(new Date(decidedAt).getTime() + settings.data.appealDays * DAY);
  return <p>{t('letterAppeal', { date: formatDate(last.toISOString(), language) })}</p>;
}
