import { Check } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { api, commandHeaders } from '../api/client';
import { PhotoPicker, type Chosen } from '../photos/PhotoPicker';
import { upload } from '../photos/photos';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { answer, touched, useRulebook, type DeclaredBy, type Household, type Preview, type Told } from './data';
import { FindHousehold } from './FindHousehold';
import { PreviewCard, type SameAct } from './PreviewCard';
import { answered, RuleFields, RulePicker, type RuleAnswers } from './RuleFields';
import { usePreview } from './usePreview';
import styles from './form.module.css';

const ways: readonly DeclaredBy[] = ['CADRE', 'DOER', 'HELPED', 'NEIGHBOUR', 'AGENT'];
const noAnswers: RuleAnswers = { minutes: null, points: null, person: null, facts: {} };

/** 记一件好事: the household, the act, and at its side what it is worth and why. */
export default function RecordPage() {
  const t = useTexts('deeds');
  const pick = usePick();
  const user = useUser();
  const [search] = useSearchParams();
  const [household, setHousehold] = useState<Household | null>(null);
  const [on, setOn] = useState(search.get('on') ?? today());
  const [ruleId, setRuleId] = useState(search.get('rule') ?? '');
  const [answers, setAnswers] = useState(noAnswers);
  const [account, setAccount] = useState('');
  const [declaredBy, setDeclaredBy] = useState<DeclaredBy>('CADRE');
  const [declarerName, setDeclarerName] = useState('');
  const [same, setSame] = useState<SameAct | null>(null);
  const [paper, setPaper] = useState(search.get('form') ?? '');
  const [photos, setPhotos] = useState<Chosen[]>([]);
  const rulebook = useRulebook(user.division, on);
  const rule = rulebook.data?.rulebook.rules.find((one) => one.id === ruleId);
  const told: Told | null =
    household && rule
      ? {
          village: user.division,
          household: household.id,
          rule: rule.id,
          happenedOn: on,
          minutes: answers.minutes ?? undefined,
          points: answers.points ?? undefined,
          person: answers.person ?? undefined,
          facts: answers.facts,
          account,
          declaredBy,
          declarerName: declarerName || undefined,
          apart: same === 'apart',
          alongside: same === 'alongside',
          photos: photos.map((photo) => photo.id),
          paper: paper || undefined,
        }
      : null;
  const preview = usePreview(told);
  const record = useCommand<Told, { id: string; preview: Preview }>({
    run: async (body, key) => {
      const kept = [];
      for (const photo of photos) {
        kept.push((await upload(user.division, photo.blob, photo.id)).id);
      }
      return answer(api.POST('/api/v1/deeds', { body: { ...body, photos: kept }, headers: commandHeaders(key) }));
    },
    invalidates: touched,
    onDone: () => {
      notify(t('recorded', { household: household?.headName ?? '', rule: rule ? pick(rule.name) : '' }));
      setHousehold(null);
      setAnswers(noAnswers);
      setAccount('');
      setSame(null);
      setPaper('');
      setPhotos([]);
    },
  });
  const ready = told !== null && answered(rule, answers) && (!preview.data?.sameAct || same !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (told && ready) {
      record.mutate(told);
    }
  };
  return (
    <>
      <PageHeader title={t('record')} lead={t('recordLead')} back={{ to: '/desk/deeds', label: t('deeds') }} />
      <form className={styles['page']} onSubmit={submit}>
        <div className={`card ${styles['form'] ?? ''}`}>
          <ProblemAlert problem={rulebook.error ?? record.error} />
          <FindHousehold village={user.division} chosen={household} onChoose={setHousehold} />
          <div className={styles['pair']}>
            <div className={styles['field']}>
              <label htmlFor="day">{t('day')}</label>
              <input id="day" type="date" className={styles['input']} max={today()} value={on} onChange={(event) => { setOn(event.target.value || today()); }} />
            </div>
            <div className={styles['field']}>
              <label htmlFor="by">{t('declaredBy')}</label>
              <select id="by" className={styles['input']} value={declaredBy} onChange={(event) => { setDeclaredBy(event.target.value as DeclaredBy); }}>
                {ways.map((way) => (
                  <option key={way} value={way}>
                    {t(`by.${way}`)}
                  </option>
                ))}
              </select>
            </div>
            {declaredBy !== 'CADRE' && declaredBy !== 'DOER' && (
              <div className={styles['field']}>
                <label htmlFor="declarer">{t('declarerName')}</label>
                <input id="declarer" className={styles['input']} required maxLength={60} value={declarerName} onChange={(event) => { setDeclarerName(event.target.value); }} />
              </div>
            )}
          </div>
          {rulebook.data && (
            <RulePicker
              rulebook={rulebook.data}
              chosen={ruleId}
              onChoose={(id) => {
                setRuleId(id);
                setAnswers({ ...noAnswers, person: answers.person });
              }}
            />
          )}
          {rule && <RuleFields rule={rule} household={household} answers={answers} onChange={setAnswers} />}
          <div className={styles['field']}>
            <label htmlFor="account">{t('account')}</label>
            <textarea id="account" className={styles['input']} maxLength={2000} placeholder={t('accountHint')} value={account} onChange={(event) => { setAccount(event.target.value); }} />
          </div>
          <PhotoPicker chosen={photos} onChange={setPhotos} />
          <div className={styles['field']}>
            <label htmlFor="paper">{t('paper')}</label>
            <input id="paper" className={styles['input']} maxLength={20} autoComplete="off" placeholder={t('paperHint')} value={paper} onChange={(event) => { setPaper(event.target.value); }} />
          </div>
        </div>
        <PreviewCard preview={preview.data} problem={preview.error} busy={preview.isFetching} same={same} onSame={setSame}>
          <button type="submit" className="button primary wide" disabled={!ready || record.isPending}>
            <Check size={20} aria-hidden="true" />
            {t('save')}
          </button>
        </PreviewCard>
      </form>
    </>
  );
}
