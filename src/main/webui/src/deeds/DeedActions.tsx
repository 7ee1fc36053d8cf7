import { ChevronDown, type LucideIcon, MessageCircleWarning, RotateCcw, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { api, commandHeaders } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { answer, touched, type Deed } from './data';
import styles from './deed.module.css';

/** An action that is not the page's main one: it stands folded until it is wanted. */
export function Folded({ icon: Icon, title, children }: { icon: LucideIcon; title: string; children: ReactNode }) {
  return (
    <details className={`card ${styles['folded'] ?? ''}`}>
      <summary>
        <Icon size={20} aria-hidden="true" />
        {title}
        <ChevronDown size={18} aria-hidden="true" className={styles['arrow']} />
      </summary>
      <div className={styles['box']}>{children}</div>
    </details>
  );
}

export function Words({ label, hint, value, onChange }: { label: string; hint?: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className={styles['field']}>
      {label}
      <textarea rows={3} maxLength={2000} placeholder={hint} value={value} onChange={(event) => { onChange(event.target.value); }} />
    </label>
  );
}

/** How what is entered at the desk came in. */
export type Way = 'DESK' | 'PAPER';

export function WayField({ value, onChange }: { value: Way; onChange: (way: Way) => void }) {
  const t = useTexts('deeds');
  return (
    <label className={styles['field']}>
      {t('way')}
      <select value={value} onChange={(event) => { onChange(event.target.value === 'PAPER' ? 'PAPER' : 'DESK'); }}>
        <option value="DESK">{t('way.DESK')}</option>
        <option value="PAPER">{t('way.PAPER')}</option>
      </select>
    </label>
  );
}

export function ObjectBox({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const [name, setName] = useState('');
  const [way, setWay] = useState<Way>('DESK');
  const [grounds, setGrounds] = useState('');
  const object = useCommand<{ grounds: string; way: Way; objectorName: string }, { dueOn: string }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/objections', { params: { path: { id: deed.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: ({ dueOn }) => {
      notify(t('objectionIn', { date: formatDate(dueOn, language) }));
      setGrounds('');
      setName('');
    },
  });
  const ready = name.trim() !== '' && grounds.trim() !== '';
  return (
    <Folded icon={MessageCircleWarning} title={t('object')}>
      <ProblemAlert problem={object.error} />
      <label className={styles['field']}>
        {t('objector')}
        <input maxLength={60} value={name} onChange={(event) => { setName(event.target.value); }} />
      </label>
      <WayField value={way} onChange={setWay} />
      <Words label={t('grounds')} value={grounds} onChange={setGrounds} />
      <button
        type="button"
        className="button"
        disabled={!ready || object.isPending}
        onClick={() => {
          object.mutate({ grounds: grounds.trim(), way, objectorName: name.trim() });
        }}
      >
        {t('object')}
      </button>
    </Folded>
  );
}

export function ReverseBox({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const [reason, setReason] = useState('');
  const [ground, setGround] = useState<'MISTAKE' | 'VOIDED'>('MISTAKE');
  const reverse = useCommand<{ reason: string; ground: 'MISTAKE' | 'VOIDED' }>({
    run: (body, key) => answer(api.POST('/api/v1/deeds/{id}/reversal', { params: { path: { id: deed.id } }, body, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => {
      notify(t('reversed'));
    },
  });
  return (
    <Folded icon={RotateCcw} title={t('reverse')}>
      <p className="muted">{t('reverseText')}</p>
      <ProblemAlert problem={reverse.error} />
      <label className={styles['field']}>
        {t('ground')}
        <select value={ground} onChange={(event) => { setGround(event.target.value === 'VOIDED' ? 'VOIDED' : 'MISTAKE'); }}>
          <option value="MISTAKE">{t('ground.MISTAKE')}</option>
          <option value="VOIDED">{t('ground.VOIDED')}</option>
        </select>
      </label>
      <Words label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} />
      <button
        type="button"
        className="button"
        disabled={reason.trim() === '' || reverse.isPending}
        onClick={() => {
          reverse.mutate({ reason: reason.trim(), ground });
        }}
      >
        {t('reverse')}
      </button>
    </Folded>
  );
}

export function WithdrawBox({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const [reason, setReason] = useState('');
  const withdraw = useCommand<string>({
    run: (said, key) => answer(api.POST('/api/v1/deeds/{id}/withdrawal', { params: { path: { id: deed.id } }, body: { reason: said }, headers: commandHeaders(key) })),
    invalidates: touched,
    onDone: () => {
      notify(t('withdrawn'));
    },
  });
  return (
    <Folded icon={Undo2} title={t('withdraw')}>
      <ProblemAlert problem={withdraw.error} />
      <Words label={t('reason')} value={reason} onChange={setReason} />
      <button
        type="button"
        className="button"
        disabled={reason.trim() === '' || withdraw.isPending}
        onClick={() => {
          withdraw.mutate(reason.trim());
        }}
      >
        {t('withdraw')}
      </button>
    </Folded>
  );
}
