import { Circle, CircleCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { send } from '../api/client';
import { holdSession, useSession, type Session } from '../api/session';
import { SIGN_IN } from '../app/addresses';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { Alone } from './Alone';
import styles from './alone.module.css';

const SHORTEST = 10;

/** Sets a password of one's own: at the first sign-in, and whenever one wants to. */
export default function PasswordPage() {
  const held = useSession();
  const t = useTexts('access');
  if (!held) {
    return <Navigate to={SIGN_IN} replace />;
  }
  return (
    <Alone title={t('newPassword')} lead={held.mustChangePassword ? t('firstPasswordLead') : t('newPasswordLead')}>
      <PasswordForm name={held.user.name} first={held.mustChangePassword === true} />
    </Alone>
  );
}

function PasswordForm({ name, first }: { name: string; first: boolean }) {
  const t = useTexts('access');
  const navigate = useNavigate();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const rules = [
    { text: t('ruleLength', { count: SHORTEST }), kept: [...next].length >= SHORTEST },
    { text: t('ruleName'), kept: next !== '' && !next.toLowerCase().includes(name) },
    { text: t('ruleAgain'), kept: next !== '' && next === again },
  ];
  const ready = current !== '' && rules.every((rule) => rule.kept);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      holdSession(await send<Session>('/api/v1/me/password', { method: 'PUT', body: { current, next } }));
      notify(t('passwordChanged'));
      await navigate('/', { replace: true });
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <ProblemAlert problem={problem} />
      <TextField
        label={first ? t('temporaryPassword') : t('currentPassword')}
        value={current}
        onChange={setCurrent}
        type="password"
        autoComplete="current-password"
      />
      <TextField label={t('nextPassword')} hint={t('nextPasswordHint')} value={next} onChange={setNext} type="password" autoComplete="new-password" />
      <TextField label={t('againPassword')} value={again} onChange={setAgain} type="password" autoComplete="new-password" />
      <ul className={styles['rules']} aria-live="polite">
        {rules.map((rule) => (
          <li key={rule.text} className={`${styles['rule'] ?? ''} ${rule.kept ? (styles['kept'] ?? '') : ''}`}>
            {rule.kept ? <CircleCheck size={18} aria-label={t('ruleKept')} /> : <Circle size={18} aria-label={t('ruleOpen')} />}
            {rule.text}
          </li>
        ))}
      </ul>
      <button type="submit" className="button primary wide" disabled={busy || !ready}>
        {t('savePassword')}
      </button>
    </form>
  );
}
