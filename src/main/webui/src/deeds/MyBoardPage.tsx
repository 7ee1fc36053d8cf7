import { Megaphone, MessageCircleWarning } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText, MaskedName, Points } from '../ui/Values';
import { answer, touched, useLines, usePublications, type MaskedLine, type Publication } from './data';
import { Words } from './DeedActions';
import { lastMoment } from './lastMoment';
import styles from './board.module.css';

/** 公示: what hangs on the village's board, as everybody sees it; whoever disagrees says so line by line. */
export default function MyBoardPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const list = usePublications(user.division);
  const [now] = useState(() => Date.now());
  const running = list.data?.pages.flatMap((page) => page.items).filter((one) => new Date(one.endsAt).getTime() > now);
  return (
    <>
      <PageHeader title={t('myBoard')} lead={t('myBoardLead')} />
      <div className="stack">
        <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Loading rows={5} />}
        {running?.length === 0 && <EmptyState icon={Megaphone} title={t('myBoardNone')} />}
        {running?.map((one) => (
          <One key={one.id} publication={one} />
        ))}
      </div>
    </>
  );
}

function One({ publication }: { publication: Publication }) {
  const t = useTexts('deeds');
  const c = useTexts('common');
  const language = useLanguage();
  const lines = useLines(publication.id);
  return (
    <section className="card">
      <h2>{t('issue', { number: publication.number })}</h2>
      <p className="muted">{t('posterText', { from: formatDate(publication.publishedAt, language), to: formatDate(lastMoment(publication), language) })}</p>
      <ul className={styles['issues']}>
        {lines.data?.pages.flatMap((page) => page.items).map((line) => (
          <Line key={line.line} publication={publication.id} line={line} />
        ))}
      </ul>
      {lines.hasNextPage && (
        <button type="button" className="button wide" onClick={() => void lines.fetchNextPage()}>
          {c('more')}
        </button>
      )}
    </section>
  );
}

function Line({ publication, line }: { publication: string; line: MaskedLine }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const language = useLanguage();
  const [says, setSays] = useState(false);
  const [grounds, setGrounds] = useState('');
  const object = useCommand<{ grounds: string }, { dueOn: string }>({
    run: (body, key) =>
      answer(api.POST('/api/v1/publications/{id}/lines/{line}/objections', { params: { path: { id: publication, line: line.line } }, body, headers: commandHeaders(key) })),
    invalidates: [...touched, ['me', 'objections']],
    onDone: ({ dueOn }) => {
      notify(t('objectionIn', { date: formatDate(dueOn, language) }));
      setSays(false);
    },
  });
  return (
    <li>
      <div className={styles['objectionHead']}>
        <span>{line.head ? <><MaskedName name={line.head} /> <span className="muted">{[line.group, line.tail].filter(Boolean).join(' ')}</span></> : <span className="muted">{t('posterNegative')}</span>}</span>
        <span>{pick(line.rule)}</span>
        <span className="muted"><DateText value={line.happenedOn} form="day" /></span>
        <Points value={line.points} change />
        {line.objected ? (
          <StatusTag tone="warn">{t('objected')}</StatusTag>
        ) : (
          <button type="button" className="button quiet" aria-expanded={says} onClick={() => { setSays(!says); }}>
            <MessageCircleWarning size={18} aria-hidden="true" />
            {t('object')}
          </button>
        )}
      </div>
      {says && (
        <div className="stack">
          <ProblemAlert problem={object.error} />
          <Words label={t('grounds')} value={grounds} onChange={setGrounds} />
          <button type="button" className="button primary wide" disabled={grounds.trim() === '' || object.isPending} onClick={() => { object.mutate({ grounds: grounds.trim() }); }}>
            {t('object')}
          </button>
        </div>
      )}
    </li>
  );
}
