import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { send } from '../api/client';
import { newId } from '../api/ids';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { PhotoPicker, type Chosen } from '../photos/PhotoPicker';
import { today } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Points } from '../ui/Values';
import { useRulebook, type DeclaredBy, type Told } from './data';
import { answered, RuleFields, RulePicker, type RuleAnswers } from './RuleFields';
import type { Waiting } from './outbox';
import { useOutbox } from './useOutbox';
import { usePreview } from './usePreview';
import { WaitingList } from './WaitingList';
import styles from './form.module.css';

interface Doer {
  person: string;
  household: string;
  masked: string;
  group: string;
  tail: string;
}

const ways = ['DOER', 'HELPED', 'NEIGHBOUR', 'AGENT'] as const satisfies readonly DeclaredBy[];
const noAnswers: RuleAnswers = { minutes: null, points: null, person: null, facts: {} };

/** 申报: a villager tells of a deed, their own or somebody else's; without a network it is kept and sent later. */
export default function DeclarePage() {
  const t = useTexts('deeds');
  const pick = usePick();
  const user = useUser();
  const outbox = useOutbox(user.id);
  const [by, setBy] = useState<(typeof ways)[number]>('DOER');
  const [doer, setDoer] = useState<Doer | null>(null);
  const [on, setOn] = useState(today());
  const [ruleId, setRuleId] = useState('');
  const [answers, setAnswers] = useState(noAnswers);
  const [account, setAccount] = useState('');
  const [photos, setPhotos] = useState<Chosen[]>([]);
  const rulebook = useRulebook(user.division, on);
  const rule = rulebook.data?.rulebook.rules.find((one) => one.id === ruleId);
  const own = by === 'DOER';
  const household = own ? user.household : doer?.household;
  const person = own ? (answers.person ?? user.person) : doer?.person;
  const told: Told | null =
    household && rule
      ? {
          village: user.division,
          household,
          ...(rule.needsPerson && person ? { person } : {}),
          rule: rule.id,
          happenedOn: on,
          ...(answers.minutes === null ? {} : { minutes: answers.minutes }),
          ...(answers.points === null ? {} : { points: answers.points }),
          facts: answers.facts,
          account: account.trim(),
          declaredBy: by,
        }
      : null;
  const preview = usePreview(own ? told : null);
  const ready = told !== null && account.trim() !== '' && answered(rule, answers);
  /** What was refused goes back into the form as it was told; somebody else's doer has to be found anew. */
  const mend = ({ id, told: before, photos: kept }: Waiting) => {
    setBy(ways.find((way) => way === before.declaredBy) ?? 'DOER');
    setDoer(null);
    setOn(before.happenedOn);
    setRuleId(before.rule);
    setAnswers({ minutes: before.minutes ?? null, points: before.points ?? null, person: before.person ?? null, facts: before.facts ?? {} });
    setAccount(before.account ?? '');
    setPhotos(kept);
    outbox.forget(id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (told && ready && rule) {
      outbox.add({ id: newId(), user: user.id, told, photos, at: new Date().toISOString(), title: pick(rule.name) });
      setAccount('');
      setPhotos([]);
      setAnswers(noAnswers);
      // above stands what waits for a network; who sent it from the end of the form would not see that
      window.scrollTo({ top: 0 });
    }
  };
  return (
    <>
      <PageHeader title={t('declare')} lead={t('declareLead')} />
      <div className="stack">
        <WaitingList waiting={outbox.waiting} onForget={outbox.forget} onMend={mend} />
        <form className={`card ${styles['form'] ?? ''}`} onSubmit={submit}>
          <ProblemAlert problem={rulebook.error} />
          <fieldset className={styles['rules']}>
            <legend className={styles['legend']}>{t('whoseDeed')}</legend>
            <div className={styles['choices']}>
              {ways.map((way) => (
                <div key={way} className={styles['choice']}>
                  <input type="radio" name="by" id={`by-${way}`} checked={by === way} onChange={() => { setBy(way); }} />
                  <label htmlFor={`by-${way}`}>{t(`tell.${way}`)}</label>
                </div>
              ))}
            </div>
          </fieldset>
          {!own && <FindDoer village={user.division} chosen={doer} onChoose={setDoer} />}
          <div className={styles['field']}>
            <label htmlFor="day">{t('day')}</label>
            <input id="day" type="date" className={styles['input']} max={today()} value={on} onChange={(event) => { setOn(event.target.value || today()); }} />
          </div>
          {rulebook.data && <RulePicker rulebook={withoutDeductions(rulebook.data)} chosen={ruleId} onChoose={setRuleId} />}
          {rule && <RuleFields rule={rule} household={null} answers={answers} onChange={setAnswers} />}
          <div className={styles['field']}>
            <label htmlFor="account">{t('account')}</label>
            <textarea id="account" className={styles['input']} maxLength={2000} placeholder={t('accountHint')} value={account} onChange={(event) => { setAccount(event.target.value); }} />
          </div>
          <PhotoPicker chosen={photos} onChange={setPhotos} />
          {own && preview.data?.verdict && (
            <p>
              {t('worth')} <Points value={preview.data.verdict.points} change /> · <span className="muted">{pick(preview.data.verdict.explanation)}</span>
            </p>
          )}
          <button type="submit" className="button primary wide" disabled={!ready}>
            <Send size={20} aria-hidden="true" />
            {t('declareSend')}
          </button>
        </form>
      </div>
    </>
  );
}

/** Villagers tell of good deeds; breaches are the committee's to record. */
function withoutDeductions<T extends { rulebook: { categories: { id: string }[]; rules: { effect: string; category: string }[] } }>(book: T): T {
  const rules = book.rulebook.rules.filter((rule) => rule.effect === 'AWARD');
  const categories = book.rulebook.categories.filter((category) => rules.some((rule) => rule.category === category.id));
  return { ...book, rulebook: { ...book.rulebook, rules, categories } };
}

/** Whose deed it was, by the whole name; what comes back is masked. */
function FindDoer({ village, chosen, onChoose }: { village: string; chosen: Doer | null; onChoose: (doer: Doer | null) => void }) {
  const t = useTexts('deeds');
  const [name, setName] = useState('');
  const wanted = name.trim();
  const found = useQuery({
    queryKey: ['doers', village, wanted],
    enabled: wanted.length >= 2,
    queryFn: ({ signal }) => send<Doer[]>(`/api/v1/villages/${village}/doers`, { query: { name: wanted }, signal }),
  });
  return (
    <div className={styles['field']}>
      <label htmlFor="doer">{t('doer')}</label>
      <input id="doer" className={styles['input']} autoComplete="off" placeholder={t('doerHint')} value={name} onChange={(event) => { setName(event.target.value); onChoose(null); }} />
      {found.data?.length === 0 && <p className="muted">{t('doerNone')}</p>}
      <div className={styles['choices']}>
        {found.data?.map((one) => (
          <div key={one.person} className={styles['choice']}>
            <input type="radio" name="doer" id={`doer-${one.person}`} checked={chosen?.person === one.person} onChange={() => { onChoose(one); }} />
            <label htmlFor={`doer-${one.person}`}>
              <span>{one.masked}</span>
              <span className="muted">{[one.group, one.tail].filter(Boolean).join(' ')}</span>
            </label>
          </div>
        ))}
      </div>
    </div>
  );
}
