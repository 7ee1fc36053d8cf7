import { CreditCard } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { useShop } from './shop';
import { noteLost } from './store';
import styles from './household.module.css';

interface Props {
  household: string;
  card: string;
  onBlocked: () => void;
}

/** Somebody says at the counter that the card is gone: it is good for nothing from this moment on; the village prints another. */
export function LostCard({ household, card, onBlocked }: Props) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const shop = useShop();
  const [asking, setAsking] = useState(false);
  const block = useCommand<string>({
    run: (reason, key) => send(`/api/v1/cards/${card}/blocking`, { method: 'POST', body: { reason }, key }),
    onDone: () => {
      void noteLost(shop, household).catch(() => undefined);
      notify(t('cardBlocked'));
      onBlocked();
    },
  });
  if (!asking) {
    return (
      <button type="button" className={styles['change']} onClick={() => { setAsking(true); }}>
        {t('cardLost')}
      </button>
    );
  }
  return (
    <div className={styles['lost']} role="group" aria-label={t('cardLost')}>
      <p>
        <CreditCard size={24} aria-hidden="true" />
        {t('cardLostAsk')}
      </p>
      <ProblemAlert problem={block.error} />
      <div className={styles['lostButtons']}>
        <button type="button" className="button" disabled={block.isPending} onClick={() => { setAsking(false); }}>
          {tc('back')}
        </button>
        <button type="button" className="button primary" disabled={block.isPending} onClick={() => { block.mutate(t('cardLostReason')); }}>
          {t('cardLostBlock')}
        </button>
      </div>
    </div>
  );
}
