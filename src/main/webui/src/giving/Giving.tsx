import { useState } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { usePick, useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { LinedList, PartTitle } from '../ui/Lined';
import { useGifts } from '../passbook/data';
import styles from './giving.module.css';

type Schemas = components['schemas'];
type Gift = Schemas['PointsGift'];
type To = Gift['to'];

/** Points given away by a household, where its rulebook lets them be; nothing where it does not and none ever were. */
export function Giving({ household, may }: { household: string; may: boolean }) {
  const t = useTexts('giving');
  const pick = usePick();
  const giving = useGifts(household).data;
  if (!giving || (giving.to.length === 0 && giving.made.length === 0)) {
    return null;
  }
  return (
    <section className="card stack no-print">
      <div>
        <PartTitle>{t('title')}</PartTitle>
        <p className="muted">{pick(giving.words)}</p>
      </div>
      {may && giving.to.length > 0 && (giving.barred ? <p>{t('notNow', { reason: pick(giving.barred) })}</p> : <Form household={household} giving={giving} />)}
      {giving.made.length > 0 && (
        <details>
          <summary>{t('made')}</summary>
          <LinedList>
            {giving.made.map((gift) => (
              <li key={gift.id}>
                <DateText value={gift.givenAt} /> {t('madeLine', { points: gift.points, to: gift.receiver ? t('household', { number: gift.receiver }) : t(`to.${gift.to}`) })}
              </li>
            ))}
          </LinedList>
        </details>
      )}
    </section>
  );
}

function Form({ household, giving: { to, most, givenThisYear } }: { household: string; giving: Schemas['Giving'] }) {
  const t = useTexts('giving');
  const [whom, setWhom] = useState<To>(to[0] ?? 'VILLAGE');
  const [receiver, setReceiver] = useState('');
  const [points, setPoints] = useState('');
  const [sure, setSure] = useState(false);
  const number = Number(points);
  const fits = /^\d+$/.test(points) && number >= 1 && number <= most;
  const named = whom !== 'HOUSEHOLD' || receiver.trim() !== '';
  const give = useCommand({
    run: (body: Gift, key) =>
      data(api.POST('/api/v1/accounts/{householdId}/giving', { params: { path: { householdId: household } }, body, headers: commandHeaders(key) })),
    invalidates: [['me'], ['household', household]],
    onDone: (made) => {
      notify(t('done', { points: made.points }));
      setPoints('');
    },
  });
  /** What was asked or refused before holds no longer. */
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setSure(false);
      give.reset();
    };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setSure(true);
      }}
    >
      <div className={styles['form']}>
        <SelectField
          label={t('to')}
          value={whom}
          options={to.map((each) => ({ value: each, label: t(`to.${each}`) }))}
          onChange={changing(setWhom)}
        />
        {whom === 'HOUSEHOLD' && <TextField label={t('receiver')} value={receiver} onChange={changing(setReceiver)} autoComplete="off" />}
        <TextField
          label={t('points')}
          value={points}
          inputMode="numeric"
          autoComplete="off"
          hint={t('most', { points: most, given: givenThisYear })}
          flaw={points !== '' && !fits ? t('flaw', { most }) : undefined}
          onChange={changing(setPoints)}
        />
      </div>
      <ProblemAlert problem={give.error} />
      {sure && fits && named ? (
        <div className="row" role="alert">
          <p>{t('sure', { points: number, to: whom === 'HOUSEHOLD' ? t('household', { number: receiver.trim() }) : t(`to.${whom}`) })}</p>
          <button
            type="button"
            className="button primary"
            disabled={give.isPending}
            onClick={() => {
              setSure(false);
              give.mutate({ to: whom, points: number, ...(whom === 'HOUSEHOLD' ? { receiver: receiver.trim() } : {}) });
            }}
          >
            {t('give')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setSure(false);
            }}
          >
            {t('cancel')}
          </button>
        </div>
      ) : (
        <div>
          <button type="submit" className="button" disabled={!fits || !named || give.isPending}>
            {t('give')}
          </button>
        </div>
      )}
    </form>
  );
}
