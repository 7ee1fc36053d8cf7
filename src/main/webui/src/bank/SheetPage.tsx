import { Download } from 'lucide-react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDateTime } from '../ui/format';
import { Offers } from '../loans/Offers';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Proof } from './Proof';
import { Sheet } from './Sheet';
import { saveFile, useBundle, useStandingQuery, type Standing, type StandingQuery } from './credit';
import { readStatement } from './proof/statement';

/** One question and its answer, as the signed statement has it, with its proof. */
export default function SheetPage() {
  const t = useTexts('bank');
  const id = useParams()['id'] ?? '';
  const asked = useStandingQuery(id);
  const query = asked.data?.query;
  const statement = asked.data?.statement;
  return (
    <>
      <PageHeader
        title={t('sheet')}
        lead={query && <Lead query={query} />}
        back={{ to: '/bank', label: t('backToAsk') }}
        actions={query && statement && <Take query={query} statement={statement} />}
      />
      <div className="stack">
        <ProblemAlert problem={asked.error} onRetry={() => void asked.refetch()} />
        {asked.isPending && <Loading rows={6} />}
        {query && !statement && <p className="card">{t('notAnswered', { why: t('refused') })}</p>}
        {query && statement && <Answered query={query} statement={statement} />}
      </div>
    </>
  );
}

function Answered({ query, statement }: { query: StandingQuery; statement: string }) {
  const { claims } = readStatement<Standing>(statement);
  return (
    <>
      <Sheet standing={claims.standing} until={new Date(claims.exp * 1000).toISOString()} />
      <Offers query={query.id} />
      <Proof query={query} statement={statement} />
    </>
  );
}

function Lead({ query }: { query: StandingQuery }) {
  const t = useTexts('bank');
  const time = formatDateTime(query.askedAt, useLanguage());
  return <>{t('askedBy', { name: query.askedName, time, purpose: t(`purpose.${query.purpose}`) })}</>;
}

/** The file that a loan's papers keep: with the evidence where it was asked for, else the bare statement. */
function Take({ query, statement }: { query: StandingQuery; statement: string }) {
  const t = useTexts('bank');
  const hasEvidence = query.fields.includes('EVIDENCE');
  const bundle = useBundle(query.id, hasEvidence);
  const save = () => {
    if (hasEvidence) {
      saveFile(t('bundleName', { id: query.id }), JSON.stringify(bundle.data, null, 1), 'application/json');
    } else {
      saveFile(`${query.id}.jwt`, statement, 'application/jwt');
    }
  };
  return (
    <button type="button" className="button" disabled={hasEvidence && !bundle.data} onClick={save}>
      <Download size={18} aria-hidden="true" />
      {hasEvidence ? t('bundle') : t('statementFile')}
    </button>
  );
}
