import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { usePick, useTexts } from '../i18n/texts';
import type { Household, Member, Rule, Rulebook } from './data';
import styles from './form.module.css';

/** What a rule asks for besides the household. */
export interface RuleAnswers {
  minutes: number | null;
  points: number | null;
  person: string | null;
  facts: Record<string, string>;
}

/** The rules of the day by their areas, each with what it is worth. */
export function RulePicker({ rulebook, chosen, onChoose }: { rulebook: Rulebook; chosen: string; onChoose: (rule: string) => void }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const { categories, rules } = rulebook.rulebook;
  return (
    <fieldset className={styles['rules']}>
      <legend className={styles['legend']}>{t('whichRule')}</legend>
      {categories.map((category) => (
        <div key={category.id} className={styles['field']}>
          <p className={styles['category']}>{pick(category.name)}</p>
          <div className={styles['choices']}>
            {rules
              .filter((rule) => rule.category === category.id)
              .map((rule) => (
                <div key={rule.id} className={styles['choice']}>
                  <input
                    type="radio"
                    name="rule"
                    id={`rule-${rule.id}`}
                    checked={rule.id === chosen}
                    onChange={() => {
                      onChoose(rule.id);
                    }}
                  />
                  <label htmlFor={`rule-${rule.id}`}>
                    <span>{pick(rule.name)}</span>
                    <span className={styles['worth']}>{pick(rule.worth)}</span>
                  </label>
                </div>
              ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

interface Props {
  rule: Rule;
  household: Household | null;
  answers: RuleAnswers;
  onChange: (answers: RuleAnswers) => void;
}

/** Whether what the rule cannot be weighed without is filled in; the service would refuse it, and on a phone that may be hours later. */
export function answered(rule: Rule | undefined, answers: RuleAnswers): boolean {
  const chooses = rule?.from !== null && rule?.from !== undefined;
  return (!rule?.needsMinutes || answers.minutes !== null) && (!chooses || answers.points !== null);
}

/** The fields that the chosen rule asks for, and no others. */
export function RuleFields({ rule, household, answers, onChange }: Props) {
  const t = useTexts('deeds');
  const pick = usePick();
  const chooses = rule.from !== null && rule.from !== undefined;
  return (
    <div className={styles['pair']}>
      {rule.needsMinutes && <Duration minutes={answers.minutes} onChange={(minutes) => { onChange({ ...answers, minutes }); }} />}
      {chooses && (
        <div className={styles['field']}>
          <label htmlFor="points">{t('choose', { from: rule.from, to: rule.to })}</label>
          <input
            id="points"
            type="number"
            inputMode="numeric"
            className={styles['input']}
            min={rule.from ?? undefined}
            max={rule.to ?? undefined}
            value={answers.points ?? ''}
            onChange={(event) => { onChange({ ...answers, points: wholeNumber(event.target.value) }); }}
          />
        </div>
      )}
      {household && <Person household={household} needed={rule.needsPerson} person={answers.person} onChange={(person) => { onChange({ ...answers, person }); }} />}
      {rule.facts.map((fact) => (
        <div key={fact.id} className={styles['field']}>
          <label htmlFor={`fact-${fact.id}`}>{pick(fact.name)}</label>
          <FactInput fact={fact} value={answers.facts[fact.id] ?? ''} onChange={(value) => { onChange({ ...answers, facts: { ...answers.facts, [fact.id]: value } }); }} />
        </div>
      ))}
    </div>
  );
}

function FactInput({ fact, value, onChange }: { fact: Rule['facts'][number]; value: string; onChange: (value: string) => void }) {
  const choices = fact.type === 'FLAG' ? ['true', 'false'] : fact.choices;
  if (choices.length > 0) {
    return (
      <select id={`fact-${fact.id}`} className={styles['input']} value={value} onChange={(event) => { onChange(event.target.value); }}>
        <option value="">—</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'true' ? '✓' : choice === 'false' ? '✗' : choice}
          </option>
        ))}
      </select>
    );
  }
  const type = fact.type === 'DATE' ? 'date' : fact.type === 'NUMBER' ? 'number' : 'text';
  return <input id={`fact-${fact.id}`} type={type} step="any" className={styles['input']} value={value} onChange={(event) => { onChange(event.target.value); }} />;
}

function Duration({ minutes, onChange }: { minutes: number | null; onChange: (minutes: number | null) => void }) {
  const t = useTexts('deeds');
  return (
    <div className={styles['field']}>
      <label htmlFor="minutes">
        {t('minutes')}（{t('minutesUnit')}）
      </label>
      <input
        id="minutes"
        type="number"
        inputMode="numeric"
        min={1}
        step={1}
        list="usual-minutes"
        className={styles['input']}
        value={minutes ?? ''}
        onChange={(event) => { onChange(wholeNumber(event.target.value)); }}
      />
      <datalist id="usual-minutes">
        {[30, 60, 90, 120, 180, 240].map((usual) => (
          <option key={usual} value={usual} />
        ))}
      </datalist>
    </div>
  );
}

function Person({ household, needed, person, onChange }: { household: Household; needed: boolean; person: string | null; onChange: (person: string | null) => void }) {
  const t = useTexts('deeds');
  const members = useQuery({
    queryKey: ['members', household.id],
    staleTime: 300_000,
    queryFn: ({ signal }) => send<{ members: Member[] }>(`/api/v1/households/${household.id}`, { signal }),
  });
  const living = members.data?.members.filter((member) => !member.diedOn) ?? [];
  return (
    <div className={styles['field']}>
      <label htmlFor="person">{t('person')}</label>
      <select id="person" className={styles['input']} value={person ?? ''} onChange={(event) => { onChange(event.target.value || null); }}>
        <option value="">{needed ? '—' : t('wholeHousehold')}</option>
        {living.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}（{member.relation}）
          </option>
        ))}
      </select>
    </div>
  );
}

function wholeNumber(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || !Number.isInteger(number) ? null : number;
}
