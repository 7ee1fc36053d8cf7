import { Eye, EyeOff } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { signIn } from '../api/session';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { deviceFor } from './device';
import styles from './signin.module.css';

const COUNTY = 'moralbank.county';

/** County (remembered on this device; empty for the operator of the platform), name and password. */
export function SignInForm() {
  const t = useTexts('access');
  const [county, setCounty] = useState(() => localStorage.getItem(COUNTY) ?? '');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const countyFlaw = county !== '' && !/^\d{6}$/.test(county) ? t('countyMissing') : undefined;
  const nameFlaw = name.trim() === '' ? t('nameMissing') : undefined;
  const passwordFlaw = password === '' ? t('passwordMissing') : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (countyFlaw ?? nameFlaw ?? passwordFlaw) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await signIn({ county, name: name.trim(), password, ...deviceFor(county) });
      localStorage.setItem(COUNTY, county);
    } catch (refusal) {
      setProblem(refusal);
      setPassword('');
      setTried(false);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <h1 className={styles['title']}>{t('title')}</h1>
      <ProblemAlert problem={problem} />
      <TextField
        label={t('county')}
        hint={t('countyHint')}
        flaw={tried ? countyFlaw : undefined}
        value={county}
        onChange={(value) => {
          setCounty(value.replace(/\D/g, '').slice(0, 6));
        }}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField label={t('name')} flaw={tried ? nameFlaw : undefined} value={name} onChange={setName} autoComplete="username" autoCapitalize="none" />
      <TextField
        label={t('password')}
        flaw={tried ? passwordFlaw : undefined}
        value={password}
        onChange={setPassword}
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        after={
          <button
            type="button"
            className={styles['eye']}
            aria-label={shown ? t('hide') : t('show')}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? <EyeOff size={20} aria-hidden="true" /> : <Eye size={20} aria-hidden="true" />}
          </button>
        }
      />
      <button type="submit" className="button primary wide" disabled={busy}>
        {busy ? t('submitting') : t('submit')}
      </button>
      <p className={styles['help']}>
        {t('help')} <a href="/enrol">{t('enrolLink')}</a>
      </p>
    </form>
  );
}
