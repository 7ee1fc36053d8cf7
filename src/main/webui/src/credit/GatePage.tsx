import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate, today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { Complaints } from './Complaints';
import styles from './credit.module.css';

type Gate = components['schemas']['CreditGate'];
type NewReview = components['schemas']['NewLegalReview'];

/** The county's side: whether banks may ask and on what review, what is and is not done, the banks, the scorecard, complaints. */
export default function GatePage() {
  const t = useTexts('credit');
  const gate = useQuery({ queryKey: ['credit-gate'], queryFn: ({ signal }) => data(api.GET('/api/v1/credit/gate', { signal })) });
  return (
    <>
      <PageHeader title={t('gateTitle')} lead={t('gateLead')} />
      <div className="stack">
        <ProblemAlert problem={gate.error} onRetry={() => void gate.refetch()} />
        {gate.isPending && <Loading rows={5} />}
        {gate.data && <Reviews gate={gate.data} />}
        <Limits />
        <Complaints />
        <Banks />
        <Scorecard />
      </div>
    </>
  );
}

function Reviews({ gate }: { gate: Gate }) {
  const t = useTexts('credit');
  const language = useLanguage();
  const mayRecord = useUser().role === 'admin';
  const [writing, setWriting] = useState(false);
  return (
    <section className="card stack">
      <div className="row">
        <h2>{t('review')}</h2>
        <StatusTag tone={gate.open ? 'good' : 'warn'}>{t(gate.open ? 'isOpen' : 'isClosed')}</StatusTag>
      </div>
      {gate.reviews.length === 0 && <p>{t('noReview')}</p>}
      <ul className={styles['rows']}>
        {gate.reviews.map((review) => (
          <li key={review.id}>
            <p>
              <strong>{t(review.opens ? 'opened' : 'closed')}</strong> {formatDate(review.reviewedOn, language)} · {review.document} · {review.reviewer}
            </p>
            <p className="muted">{review.scope}</p>
          </li>
        ))}
      </ul>
      {mayRecord && !writing && (
        <div>
          <button type="button" className="button" onClick={() => { setWriting(true); }}>
            {t('record')}
          </button>
        </div>
      )}
      {mayRecord && writing && <ReviewForm opens={!gate.open} onDone={() => { setWriting(false); }} />}
    </section>
  );
}

function ReviewForm({ opens, onDone }: { opens: boolean; onDone: () => void }) {
  const t = useTexts('credit');
  const common = useTexts('common');
  const [opening, setOpening] = useState(opens);
  const [reviewer, setReviewer] = useState('');
  const [document, setDocument] = useState('');
  const [reviewedOn, setReviewedOn] = useState(today);
  const [scope, setScope] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = reviewer.trim() && document.trim() && scope.trim();
  const record = useCommand<NewReview, unknown>({
    run: (body, key) => data(api.POST('/api/v1/credit/legal-reviews', { body, headers: commandHeaders(key) })),
    invalidates: [['credit-gate']],
    onDone: () => {
      notify(t('recorded'));
      onDone();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isWhole) {
      record.mutate({ opens: opening, reviewer: reviewer.trim(), document: document.trim(), reviewedOn, scope: scope.trim() });
    }
  }

  return (
    <form className={`stack ${styles['ask'] ?? ''}`} onSubmit={submit} noValidate>
      <fieldset className={styles['choices']}>
        <legend>{t('result')}</legend>
        {[true, false].map((each) => (
          <label key={String(each)}>
            <input type="radio" name="opens" checked={opening === each} onChange={() => { setOpening(each); }} />
            {t(each ? 'open' : 'close')}
          </label>
        ))}
      </fieldset>
      <div className={styles['pair']}>
        <TextField label={t('reviewer')} maxLength={100} value={reviewer} onChange={setReviewer} />
        <TextField label={t('document')} maxLength={200} value={document} onChange={setDocument} />
        <TextField label={t('reviewedOn')} type="date" max={today()} value={reviewedOn} onChange={setReviewedOn} />
      </div>
      <TextField label={t('scope')} hint={t('scopeHint')} maxLength={1000} value={scope} onChange={setScope} />
      {tried && !isWhole && <p className={styles['flaw']}>{t('notWhole')}</p>}
      <ProblemAlert problem={record.error} />
      <div className={styles['buttons']}>
        <button type="submit" className="button primary" disabled={record.isPending}>
          {t('save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}

/** What is being done and what is not, in plain words. */
function Limits() {
  const t = useTexts('credit');
  return (
    <section className="card stack">
      <h2>{t('limits')}</h2>
      <ul>
        {(['does1', 'does2', 'does3', 'not1', 'not2', 'not3'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

function Banks() {
  const t = useTexts('credit');
  const mayRegister = useUser().role === 'admin';
  const banks = useQuery({ queryKey: ['banks'], queryFn: ({ signal }) => data(api.GET('/api/v1/banks', { signal })) });
  const [name, setName] = useState('');
  const register = useCommand<{ name: string }, unknown>({
    run: (body, key) => data(api.POST('/api/v1/banks', { body, headers: commandHeaders(key) })),
    invalidates: [['banks']],
    onDone: () => {
      notify(t('recorded'));
      setName('');
    },
  });
  return (
    <section className="card stack">
      <h2>{t('banks')}</h2>
      <ProblemAlert problem={banks.error ?? register.error} />
      {banks.data?.length === 0 && <p className="muted">{t('noBanks')}</p>}
      <ul>
        {banks.data?.map((bank) => (
          <li key={bank.id}>{bank.name}</li>
        ))}
      </ul>
      {mayRegister && (
        <form
          className={styles['pair']}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) {
              register.mutate({ name: name.trim() });
            }
          }}
        >
          <TextField label={t('newBank')} maxLength={100} value={name} onChange={setName} />
          <div className={styles['end']}>
            <button type="submit" className="button" disabled={register.isPending}>
              {t('register')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

function Scorecard() {
  const t = useTexts('credit');
  const pick = usePick();
  const language = useLanguage();
  const cards = useQuery({ queryKey: ['scorecards'], queryFn: ({ signal }) => data(api.GET('/api/v1/credit/scorecards', { signal })) });
  return (
    <section className="card stack">
      <h2>{t('scorecard')}</h2>
      <p className="muted">{t('scorecardText')}</p>
      <ProblemAlert problem={cards.error} />
      {cards.data?.map((card) => (
        <details key={card.text}>
          <summary>
            {pick(card.scorecard.title)} {card.scorecard.id}@{card.scorecard.version} ·{' '}
            {card.inForceFrom ? t('since', { day: formatDate(card.inForceFrom, language) }) : t('builtIn')}
          </summary>
          <pre className={styles['text']}>{card.text}</pre>
        </details>
      ))}
    </section>
  );
}
