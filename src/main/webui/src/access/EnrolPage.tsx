import { TabletSmartphone } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { send } from '../api/client';
import { SIGN_IN } from '../app/addresses';
import { keepTill } from '../app/keepTill';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { Alone } from './Alone';
import styles from './alone.module.css';
import { keepDevice, keptDevice, type KeptDevice } from './device';

const COUNTY = 'moralbank.county';

/** Makes this machine one that the shop's keeper can sign in at. */
export default function EnrolPage() {
  const t = useTexts('access');
  const [device, setDevice] = useState<KeptDevice | null>(keptDevice);
  const [again, setAgain] = useState(false);
  useEffect(() => {
    if (device) {
      keepTill();
    }
  }, [device]);
  return (
    <Alone title={t('enrol')} lead={t('enrolLead')}>
      {device && !again ? (
        <EmptyState icon={TabletSmartphone} title={t('enrolled', { name: device.name })} text={t('enrolledText')}>
          <Link className="button primary" to={SIGN_IN}>
            {t('title')}
          </Link>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setAgain(true);
            }}
          >
            {t('enrolAgain')}
          </button>
        </EmptyState>
      ) : (
        <EnrolForm
          onDone={(made) => {
            setDevice(made);
            setAgain(false);
          }}
        />
      )}
    </Alone>
  );
}

function EnrolForm({ onDone }: { onDone: (device: KeptDevice) => void }) {
  const t = useTexts('access');
  const [code, setCode] = useState('');
  const [name, setName] = useState(t('deviceNameFirst'));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const made = await send<Omit<KeptDevice, 'name'>>('/api/v1/device-enrolments', {
        method: 'POST',
        body: { code: code.trim(), name: name.trim() },
      });
      const device = { ...made, name: name.trim() };
      keepDevice(device);
      localStorage.setItem(COUNTY, device.county);
      onDone(device);
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <ProblemAlert problem={problem} />
      <TextField label={t('code')} hint={t('codeHint')} value={code} onChange={setCode} autoCapitalize="none" autoComplete="off" />
      <TextField label={t('deviceName')} hint={t('deviceNameHint')} value={name} onChange={setName} autoComplete="off" />
      <button type="submit" className="button primary wide" disabled={busy || code.trim().length < 10 || name.trim() === ''}>
        {t('enrolThis')}
      </button>
    </form>
  );
}
