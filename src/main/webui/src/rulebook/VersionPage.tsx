import { Columns2, FlaskConical, PencilLine, Printer } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useOpened, usePlain } from './calls';
import { Findings } from './Findings';
import { LifeSteps } from './LifeSteps';
import { PlainList } from './PlainList';
import { useSaid } from './said';
import { StateTag } from './StateTag';
import type { Opened } from './types';

/** One version: where it stands, what is next, and what it says. */
export default function VersionPage() {
  const t = useTexts('rulebook');
  const said = useSaid();
  const { id = '' } = useParams();
  const opened = useOpened(id);
  const plain = usePlain(id, opened.data?.version.readable === true);
  return (
    <>
      <PageHeader
        title={plain.data ? said(plain.data.rulebook.title) : (opened.data?.version.title ?? t('title'))}
        lead={opened.data && <Lead opened={opened.data} />}
        back={{ to: '/desk/rulebook', label: t('back') }}
        actions={opened.data && <Actions opened={opened.data} />}
      />
      <ProblemAlert problem={opened.error ?? plain.error} />
      {opened.isPending && <Loading rows={6} />}
      {opened.data && (
        <div className="stack">
          <LifeSteps version={opened.data.version} />
          {isOpen(opened.data) && <Findings examination={opened.data.examination} />}
          {plain.data ? <PlainList rulebook={plain.data.rulebook} /> : !opened.data.version.readable && <p className="muted">{t('unreadable')}</p>}
        </div>
      )}
    </>
  );
}

function Lead({ opened }: { opened: Opened }) {
  const t = useTexts('rulebook');
  return (
    <span className="row">
      <StateTag state={opened.version.state} />
      {t('version', { number: opened.version.number })}
    </span>
  );
}

function Actions({ opened }: { opened: Opened }) {
  const t = useTexts('rulebook');
  const { role } = useUser();
  const { id, readable, village } = opened.version;
  return (
    <>
      <Link className="button" to={`/desk/rulebook/${id}/compare`}>
        <Columns2 size={18} aria-hidden="true" />
        {t('compare')}
      </Link>
      {readable && village.length === 12 && (
        <Link className="button" to={`/desk/rulebook/${id}/trial`}>
          <FlaskConical size={18} aria-hidden="true" />
          {t('tryIt')}
        </Link>
      )}
      {readable && (
        <Link className="button" to={`/desk/rulebook/${id}/poster`}>
          <Printer size={18} aria-hidden="true" />
          {t('poster')}
        </Link>
      )}
      {isOpen(opened) && (role === 'recorder' || role === 'admin') && (
        <Link className="button" to={`/desk/rulebook/${id}/edit`}>
          <PencilLine size={18} aria-hidden="true" />
          {t('edit')}
        </Link>
      )}
    </>
  );
}

function isOpen({ version }: Opened): boolean {
  return version.state === 'DRAFT' || version.state === 'EXAMINED';
}
