import { Camera as CameraIcon, CreditCard, Search, X } from 'lucide-react';
import { useCallback, useState, type FormEvent } from 'react';
import { Problem } from '../api/problem';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { ProblemAlert } from '../ui/ProblemAlert';
import { MaskedName } from '../ui/Values';
import { Camera, hasCamera } from './Camera';
import { byCard, byText, looksLikeCard, type TillHousehold } from './shop';
import styles from './household.module.css';

export interface Customer {
  household: TillHousehold;
  /** The card that was shown, as it was read. */
  card?: string;
}

interface Props {
  shop: string;
  onFound: (customer: Customer) => void;
}

type Looking = { state: 'idle' } | { state: 'busy' } | { state: 'many'; text: string; households: TillHousehold[] } | { state: 'refused'; problem: unknown };

/** Finds the household at the till: by card, or by name, group or number; always shown masked. */
export function FindHousehold({ shop, onFound }: Props) {
  const t = useTexts('till');
  const [text, setText] = useState('');
  const [camera, setCamera] = useState(false);
  const [looking, setLooking] = useState<Looking>({ state: 'idle' });

  const look = useCallback(
    async (said: string) => {
      const wanted = said.trim();
      if (!wanted) {
        return;
      }
      setLooking({ state: 'busy' });
      try {
        const card = looksLikeCard(wanted) ? await byCardOrNone(shop, wanted) : null;
        if (card) {
          onFound({ household: card, card: wanted });
          return;
        }
        setLooking({ state: 'many', text: wanted, households: await byText(shop, wanted) });
      } catch (problem) {
        setLooking({ state: 'refused', problem });
      }
    },
    [shop, onFound],
  );

  const seen = useCallback(
    (code: string) => {
      setCamera(false);
      void look(code);
    },
    [look],
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void look(text);
  };

  return (
    <section className={styles['find']} aria-label={t('findTitle')}>
      <h2>{t('findTitle')}</h2>
      <form className={styles['searching']} onSubmit={submit} role="search">
        <label className="hidden-text" htmlFor="till-find">
          {t('findHint')}
        </label>
        <input
          id="till-find"
          className={styles['input']}
          value={text}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t('findShort')}
          onChange={(event) => { setText(event.target.value); }}
        />
        {text && (
          <button type="button" className={styles['wipe']} aria-label={t('clear')} onClick={() => { setText(''); setLooking({ state: 'idle' }); }}>
            <X size={24} aria-hidden="true" />
          </button>
        )}
        <button type="submit" className={styles['go']} aria-label={t('find')} disabled={looking.state === 'busy'}>
          <Search size={26} aria-hidden="true" />
        </button>
      </form>
      {hasCamera && (
        <button type="button" className="button wide" onClick={() => { setCamera(!camera); }}>
          <CameraIcon size={24} aria-hidden="true" />
          {camera ? t('scanStop') : t('scan')}
        </button>
      )}
      {camera && <Camera onCode={seen} />}
      {looking.state === 'refused' && <ProblemAlert problem={looking.problem} />}
      {looking.state === 'many' && <Found {...looking} onPick={(household) => { onFound({ household }); }} />}
      {looking.state === 'idle' && !camera && (
        <p className={styles['hint']}>
          <CreditCard size={56} strokeWidth={1.2} aria-hidden="true" />
          {t('findHint')}
        </p>
      )}
    </section>
  );
}

/** A typed number that is no card may still be part of a name or a household's number. */
async function byCardOrNone(shop: string, text: string): Promise<TillHousehold | null> {
  try {
    return await byCard(shop, text);
  } catch (refusal) {
    if (!text.startsWith('MB1.') && ['card-not-ours', 'card-not-known-here'].includes(Problem.from(refusal).code)) {
      return null;
    }
    throw refusal;
  }
}

function Found({ text, households, onPick }: { text: string; households: TillHousehold[]; onPick: (household: TillHousehold) => void }) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  if (households.length === 0) {
    return <p role="status">{t('foundNone', { text })}</p>;
  }
  return (
    <>
      <p className="muted" role="status">
        {t('found', { count: households.length })}
      </p>
      <ul className={styles['found']}>
        {households.map((household) => (
          <li key={household.id}>
            <button type="button" className={styles['one']} onClick={() => { onPick(household); }}>
              <span className={styles['who']}>
                <strong>
                  <MaskedName name={household.masked} />
                </strong>
                <span className="muted">
                  {household.group} · {t('household', { number: household.number })} · {t('members', { count: household.members })}
                </span>
              </span>
              <span className="num">
                {formatNumber(household.balance, language)} {tc('points')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
