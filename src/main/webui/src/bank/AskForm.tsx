import { useId, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import styles from './bank.module.css';
import { FieldsChoice, PurposeChoice } from '../credit/Choices';
import { USUAL_FIELDS, type Field, type Purpose } from '../credit/choices';
import { QUERIES } from './credit';

type Ask = components['schemas']['NewStandingQuery'];
type Answer = components['schemas']['Answer1'];

/** The question: by which consent, for what, and which parts. */
export function AskForm() {
  const t = useTexts('bank');
  const navigate = useNavigate();
  const title = useId();
  const [consentCode, setCode] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('LOAN_APPLICATION');
  const [fields, setFields] = useState<readonly Field[]>(USUAL_FIELDS);
  const [tried, setTried] = useState(false);
  const ask = useCommand<Ask, Answer>({
    run: (body, key) => data(api.POST('/api/v1/standing-queries', { body, headers: commandHeaders(key) })),
    invalidates: [QUERIES],
    onDone: (answer) => void navigate(`/bank/queries/${answer.query}`),
  });
  const codeFlaw = consentCode.trim() === '' ? t('codeMissing') : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!codeFlaw && fields.length > 0) {
      ask.mutate({ consentCode: consentCode.trim(), purpose, fields: [...fields] });
    }
  }

  return (
    <form className="card stack" aria-labelledby={title} onSubmit={submit} noValidate>
      <h2 id={title}>{t('ask')}</h2>
      <div className={styles['code']}>
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          flaw={tried ? codeFlaw : undefined}
          value={consentCode}
          onChange={(value) => {
            setCode(value.toUpperCase());
          }}
          maxLength={30}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </div>
      <PurposeChoice legend={t('purpose')} word={(each) => t(`purpose.${each}`)} value={purpose} onChange={setPurpose} />
      <FieldsChoice
        legend={t('fields')}
        word={(each) => t(`field.${each}`)}
        value={fields}
        onChange={setFields}
        hint={t('fieldsHint')}
        flaw={t('fieldsMissing')}
      />
      <ProblemAlert problem={ask.error} />
      <div>
        <button type="submit" className="button primary" disabled={ask.isPending}>
          {ask.isPending ? t('submitting') : t('submit')}
        </button>
      </div>
    </form>
  );
}
