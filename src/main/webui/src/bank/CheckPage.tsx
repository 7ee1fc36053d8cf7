import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PlainPage } from '../app/PlainPage';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { Rungs } from './Proof';
import { Sheet } from './Sheet';
import styles from './bank.module.css';
import { usePaper, type Standing } from './credit';
import type { StatementClaims } from './proof/statement';

/** A statement that a villager brought on paper: opened by scanning its code, or from a picture of it. No sign-in. */
export default function CheckPage() {
  const t = useTexts('bank');
  const { pathname, hash } = useLocation();
  const code = hash === '' ? '' : `${pathname}${hash}`;
  const paper = usePaper(code);
  const claims = paper.data?.claims as StatementClaims<Standing> | undefined;
  const holds = paper.data?.rungs.every((rung) => rung.state === 'holds') === true;
  return (
    <PlainPage title={t('paperTitle')} wide>
      <PageHeader title={t('paperTitle')} lead={t('paperLead')} />
      <div className="stack">
        {paper.isFetching && <Loading rows={4} />}
        {paper.error && (
          <p className="card" role="alert">
            {t('paperUnreadable')}
          </p>
        )}
        {paper.data && (
          <section className="card stack" aria-live="polite">
            {claims?.carried && (
              <div className={styles['head']}>
                <Said label={t('paperHolder')} text={claims.carried.name} />
                <Said label={t('paperBank')} text={claims.carried.bank} />
              </div>
            )}
            {holds && <p>{t('paperCompare')}</p>}
            <Rungs ladder={paper.data} onAgain={() => void paper.refetch()} />
          </section>
        )}
        {holds && claims && <Sheet standing={claims.standing} until={new Date(claims.exp * 1000).toISOString()} />}
        <Picture />
      </div>
    </PlainPage>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <p className="muted">{label}</p>
      <p className={styles['figure']}>{text}</p>
    </div>
  );
}

/** Where no telephone is at hand: a scan or a photo of the paper. */
function Picture() {
  const t = useTexts('bank');
  const navigate = useNavigate();
  const [missed, setMissed] = useState(false);
  async function read(file: File) {
    setMissed(false);
    const { decodePicture } = await import('../till/decoder');
    const text = await decodePicture(file);
    const at = text?.indexOf('#') ?? -1;
    setMissed(at < 0);
    if (text && at >= 0) {
      void navigate({ pathname: '/check', hash: text.slice(at) });
    }
  }
  return (
    <section className="card stack no-print">
      <label className={styles['picture']}>
        <strong>{t('paperPicture')}</strong>
        <span className="muted">{t('paperPictureHint')}</span>
        <input
          type="file"
          accept="image/*"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) {
              read(file).catch(() => { setMissed(true); });
            }
          }}
        />
      </label>
      {missed && (
        <p className={styles['flaw']} role="alert">
          {t('paperMissed')}
        </p>
      )}
    </section>
  );
}
