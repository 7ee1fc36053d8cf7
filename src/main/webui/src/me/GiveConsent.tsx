import { useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import styles from './me.module.css';
import { FieldsChoice, PurposeChoice } from '../credit/Choices';
import { USUAL_FIELDS, type Field, type Purpose } from '../credit/choices';
import { CONSENTS, useBanks, useGate, type Consent } from './own';

type NewConsent = components['schemas']['NewConsent'];

/** The day that is so many months from today, as 2027-05-21. */
function inMonths(months: number): string {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

/** One bank, one purpose, named fields, an end. */
export function GiveConsent({ onClose, onGiven }: { onClose: () => void; onGiven: (consent: Consent) => void }) {
  const t = useTexts('me');
  const common = useTexts('common');
  const person = useUser().person;
  const banks = useBanks();
  const gate = useGate();
  const [bank, setBank] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('LOAN_APPLICATION');
  const [fields, setFields] = useState<readonly Field[]>(USUAL_FIELDS);
  const [until, setUntil] = useState(() => inMonths(6));
  const [tried, setTried] = useState(false);
  const give = useCommand<NewConsent, Consent>({
    run: (body, key) => data(api.POST('/api/v1/me/consents', { body, headers: commandHeaders(key) })),
    invalidates: [CONSENTS],
    onDone: onGiven,
  });
  const untilFlaw = until < today() || until > inMonths(24) ? t('untilMissing') : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (person && bank && fields.length > 0 && !untilFlaw) {
      give.mutate({ bank, person, purpose, fields: [...fields], until });
    }
  }

  if (!person) {
    return <p role="status">{t('noPerson')}</p>;
  }
  if (banks.isPending) {
    return <Loading />;
  }
  if (banks.data?.length === 0) {
    return <p role="status">{t('noBanks')}</p>;
  }
  return (
    <form className={`stack ${styles['form'] ?? ''}`} onSubmit={submit} noValidate>
      <ProblemAlert problem={banks.error} onRetry={() => void banks.refetch()} />
      {gate.data?.open === false && <p className={styles['note']}>{t('gateClosed')}</p>}
      <SelectField
        label={t('bank')}
        value={bank}
        options={[{ value: '', label: t('chooseBank') }, ...(banks.data ?? []).map((each) => ({ value: each.id, label: each.name }))]}
        flaw={tried && !bank ? t('chooseBank') : undefined}
        onChange={setBank}
      />
      <PurposeChoice legend={t('purpose')} word={(each) => t(`purpose.${each}`)} value={purpose} onChange={setPurpose} />
      <FieldsChoice legend={t('fields')} word={(each) => t(`field.${each}`)} value={fields} onChange={setFields} flaw={t('fieldsMissing')} />
      <TextField
        label={t('untilDay')}
        hint={t('untilHint')}
        flaw={tried ? untilFlaw : undefined}
        type="date"
        min={today()}
        max={inMonths(24)}
        value={until}
        onChange={setUntil}
      />
      <ProblemAlert problem={give.error} />
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="button primary" disabled={give.isPending}>
          {give.isPending ? t('agreeing') : t('agree')}
        </button>
      </div>
    </form>
  );
}
