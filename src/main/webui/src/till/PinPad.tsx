import { Delete } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './confirm.module.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const;
const LENGTH = 6;

/** Six digits, by large keys or a keyboard; shown as dots, for the villager turns the tablet round. */
export function PinPad({ busy, onPin }: { busy: boolean; onPin: (pin: string) => void }) {
  const t = useTexts('till');
  const [pin, setPin] = useState('');
  const change = (next: string) => {
    const digits = next.replace(/\D/g, '').slice(0, LENGTH);
    if (digits.length === LENGTH) {
      onPin(digits);
      setPin('');
    } else {
      setPin(digits);
    }
  };
  return (
    <div className={styles['pin']}>
      <input
        className={styles['dots']}
        type="password"
        inputMode="none"
        autoComplete="off"
        aria-label={t('pin')}
        placeholder={t('pin')}
        value={pin}
        disabled={busy}
        onChange={(event) => { change(event.target.value); }}
      />
      <div className={styles['keys']}>
        {DIGITS.map((digit) =>
          digit === '' ? (
            <span key="gap" />
          ) : (
            <button key={digit} type="button" className={styles['key']} disabled={busy} onClick={() => { change(pin + digit); }}>
              {digit}
            </button>
          ),
        )}
        <button type="button" className={styles['key']} aria-label={t('pinBack')} disabled={busy || pin === ''} onClick={() => { change(pin.slice(0, -1)); }}>
          <Delete size={28} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
