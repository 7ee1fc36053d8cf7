import { useQuery } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { FieldsChoice, PurposeChoice } from '../credit/Choices';
import { USUAL_FIELDS, type Field, type Purpose } from '../credit/choices';
import { useLanguage, useTexts } from '../i18n/texts';
import { saveCsv } from '../ui/csv';
import { EmptyState } from '../ui/EmptyState';
import { formatDateTime, formatNumber } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import styles from './bank.module.css';
import { codesIn, tableOf } from './batch';

type Batch = components['schemas']['StandingBatch'];
type Line = components['schemas']['StandingBatchLine'];
type NewBatch = components['schemas']['NewStandingBatch'];

const BATCHES = ['standing-batches'];
const MOST = 50_000;
const PAGE = 500;

/** Many questions at once, each under its own consent: hand in, leave, come back for what came out. */
export default function BatchesPage() {
  const t = useTexts('bank');
  const batches = useQuery({
    queryKey: BATCHES,
    queryFn: ({ signal }) => data(api.GET('/api/v1/standing-batches', { signal })),
    refetchInterval: (query) => (query.state.data?.some((batch) => !isDone(batch)) ? 2000 : false),
  });
  return (
    <>
      <PageHeader title={t('batches')} lead={t('batchesLead')} />
      <div className="stack">
        <HandIn />
        <section className="card stack">
          <h2>{t('batchesMade')}</h2>
          <ProblemAlert problem={batches.error} onRetry={() => void batches.refetch()} />
          {batches.isPending && <Loading />}
          {batches.data?.length === 0 && <EmptyState icon={ListChecks} title={t('batchesNone')} text={t('batchesNoneText')} />}
          {batches.data?.map((batch) => <Made key={batch.id} batch={batch} />)}
        </section>
      </div>
    </>
  );
}

function isDone(batch: Batch): boolean {
  return batch.answered + batch.refused >= batch.lines;
}

function HandIn() {
  const t = useTexts('bank');
  const id = useId();
  const [text, setText] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('LOAN_APPLICATION');
  const [fields, setFields] = useState<readonly Field[]>(USUAL_FIELDS);
  const [tried, setTried] = useState(false);
  const codes = codesIn(text);
  const handIn = useCommand<NewBatch, Batch>({
    run: (body, key) => data(api.POST('/api/v1/standing-batches', { body, headers: commandHeaders(key) })),
    invalidates: [BATCHES],
    onDone: (batch) => {
      setText('');
      setTried(false);
      notify(t('batchHandedIn', { count: batch.lines }));
    },
  });
  const flaw = codes.length === 0 ? t('batchEmpty') : codes.length > MOST ? t('batchTooLong') : null;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!flaw && fields.length > 0) {
      handIn.mutate({ purpose, fields: [...fields], consentCodes: codes });
    }
  }
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <h2>{t('batchNew')}</h2>
      <label htmlFor={id}>{t('batchCodes')}</label>
      <textarea id={id} className={styles['codes']} rows={5} value={text} spellCheck={false} onChange={(event) => { setText(event.target.value); }} />
      <div className="row">
        <label>
          {t('batchFile')}{' '}
          <input
            type="file"
            accept=".txt,.csv,text/plain,text/csv"
            onChange={(event) => {
              void event.target.files?.[0]?.text().then(setText);
              event.target.value = '';
            }}
          />
        </label>
        <span className="muted">{t('batchCount', { count: codes.length })}</span>
      </div>
      {tried && flaw && <p className={styles['flaw']}>{flaw}</p>}
      <PurposeChoice legend={t('purpose')} word={(each) => t(`purpose.${each}`)} value={purpose} onChange={setPurpose} />
      <FieldsChoice legend={t('fields')} word={(each) => t(`field.${each}`)} value={fields} onChange={setFields} hint={t('batchFieldsHint')} flaw={t('fieldsMissing')} />
      <ProblemAlert problem={handIn.error} />
      <div>
        <button type="submit" className="button primary" disabled={handIn.isPending}>
          {handIn.isPending ? t('submitting') : t('batchSubmit')}
        </button>
      </div>
    </form>
  );
}

function Made({ batch }: { batch: Batch }) {
  const t = useTexts('bank');
  const language = useLanguage();
  const done = batch.answered + batch.refused;
  const [fetched, setFetched] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  async function take() {
    setProblem(null);
    const lines: Line[] = [];
    let after: string | undefined;
    do {
      const page = await data(
        api.GET('/api/v1/standing-batches/{id}/results', { params: { path: { id: batch.id }, query: { limit: PAGE, ...(after ? { after } : {}) } } }),
      );
      lines.push(...page.items);
      setFetched(lines.length);
      after = page.items.length === 0 ? undefined : (page.next ?? undefined);
    } while (after);
    saveCsv(t('batchName', { id: batch.id.slice(-6) }), tableOf(lines));
  }
  return (
    <article className={styles['item']}>
      <div className="row">
        <strong>{formatDateTime(batch.madeAt, language)}</strong>
        <span className="muted">
          {batch.askedName} · {t(`purpose.${batch.purpose}`)}
        </span>
        {isDone(batch) ? <StatusTag tone="good">{t('batchDone')}</StatusTag> : <StatusTag tone="info">{t('batchAtWork')}</StatusTag>}
      </div>
      <progress className={styles['progress']} max={batch.lines} value={done} aria-label={t('batchProgress')} />
      <p className="muted">
        {t('batchSaid', {
          done: formatNumber(done, language),
          lines: formatNumber(batch.lines, language),
          answered: formatNumber(batch.answered, language),
          refused: formatNumber(batch.refused, language),
        })}
      </p>
      <ProblemAlert problem={problem} />
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={done === 0 || (fetched !== null && problem === null)}
          onClick={() => {
            setFetched(0);
            take()
              .catch(setProblem)
              .finally(() => { setFetched(null); });
          }}
        >
          {fetched === null ? t(isDone(batch) ? 'batchTake' : 'batchTakeSoFar') : t('batchTaking', { count: fetched })}
        </button>
      </div>
    </article>
  );
}
