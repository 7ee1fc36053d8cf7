import { QRCode } from 'antd';
import { FilePlus, FileText, Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { api, commandHeaders, send } from '../api/client';
import { useUser } from '../api/session';
import { usePlace } from '../app/place';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { answer } from './data';
import styles from './forms.module.css';

/** 纸质申报表: blank forms with codes to print, and what became of one. */
export default function FormsPage() {
  const t = useTexts('deeds');
  const user = useUser();
  const [count, setCount] = useState(10);
  const [codes, setCodes] = useState<string[]>([]);
  const make = useCommand<{ count: number }, string[]>({
    run: (body, key) => answer(api.POST('/api/v1/villages/{code}/paper-forms', { params: { path: { code: user.division } }, body, headers: commandHeaders(key) })),
    onDone: setCodes,
  });
  return (
    <>
      <div className="no-print stack">
        <PageHeader title={t('forms')} lead={t('formsLead')} back={{ to: '/desk/deeds', label: t('deeds') }} actions={codes.length > 0 && <PrintButton primary />} />
        <div className="row">
          <label>
            {t('formsCount')}{' '}
            <input type="number" className="button" min={1} max={200} value={count} onChange={(event) => { setCount(Number(event.target.value)); }} />
          </label>
          <button type="button" className="button" disabled={make.isPending || count < 1 || count > 200} onClick={() => { make.mutate({ count }); }}>
            <FilePlus size={18} aria-hidden="true" />
            {t('formsMake')}
          </button>
          <FindForm village={user.division} />
        </div>
        <ProblemAlert problem={make.error} />
        {codes.length === 0 && (
          <div className="card">
            <EmptyState icon={FileText} title={t('formsEmpty')} text={t('formsNone')} />
          </div>
        )}
      </div>
      {codes.length > 0 && (
        <PrintFrame paper="a4">
          {codes.map((code) => (
            <Form key={code} code={code} />
          ))}
        </PrintFrame>
      )}
    </>
  );
}

function Form({ code }: { code: string }) {
  const t = useTexts('deeds');
  const place = usePlace();
  return (
    <article className={`card keep-together ${styles['form'] ?? ''}`}>
      <header className={styles['head']}>
        <div>
          <p className="muted">{place}</p>
          <h2>{t('formTitle')}</h2>
        </div>
        <div className={styles['code']}>
          <QRCode value={`${window.location.origin}/desk/deeds/new?form=${code}`} type="svg" bordered={false} size={84} color="#000" bgColor="#fff" />
          <p>
            {t('formCode')} <strong>{`${code.slice(0, 4)} ${code.slice(4)}`}</strong>
          </p>
        </div>
      </header>
      {(['formWho', 'formWhen', 'formWhat', 'formTeller', 'formSign'] as const).map((line) => (
        <p key={line} className={line === 'formWhat' ? styles['tall'] : styles['line']}>
          {t(line)}
        </p>
      ))}
    </article>
  );
}

function FindForm({ village }: { village: string }) {
  const t = useTexts('deeds');
  const c = useTexts('common');
  const [code, setCode] = useState('');
  const [found, setFound] = useState<{ deed?: string | null } | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setFound(null);
    setProblem(null);
    send<{ deed?: string | null }>(`/api/v1/villages/${village}/paper-forms/${encodeURIComponent(code.trim())}`).then(setFound, setProblem);
  };
  return (
    <form className="row" onSubmit={find}>
      <input className="button" aria-label={t('formFind')} placeholder={t('formFind')} maxLength={20} value={code} onChange={(event) => { setCode(event.target.value); }} />
      <button type="submit" className="button" disabled={code.trim() === ''} aria-label={t('formFind')}>
        <Search size={18} aria-hidden="true" />
        {c('search')}
      </button>
      {found && (found.deed ? <Link to={`/desk/deeds/${found.deed}`}>{t('formDone')}</Link> : <span>{t('formNot')}</span>)}
      <ProblemAlert problem={problem} />
    </form>
  );
}
