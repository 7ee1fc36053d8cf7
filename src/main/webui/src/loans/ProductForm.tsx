import { Plus, Trash2 } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { fen, hundredths, KINDS, PRODUCTS, type Measure, type Product } from './data';
import styles from './loans.module.css';

type NewProduct = components['schemas']['NewBankProduct'];

interface Tier {
  id: number;
  from: string;
  below: string;
  least: string;
  most: string;
  off: string;
}

const MEASURES: readonly Measure[] = ['SCORE', 'LIFETIME_POINTS', 'SERVICE_HOURS'];
const COLUMNS = ['from', 'below', 'least', 'most', 'off'] as const;

/** A product to publish: tiers with a range of money and what comes off the rate. */
export function ProductForm({ onDone }: { onDone: () => void }) {
  const t = useTexts('loans');
  const kindId = useId();
  const measureId = useId();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<NewProduct['kind']>('ORDINARY');
  const [measure, setMeasure] = useState<Measure>('SCORE');
  const [tiers, setTiers] = useState<Tier[]>([{ id: 1, from: '60', below: '', least: '', most: '', off: '0' }]);
  const [baseRate, setBaseRate] = useState('4.85');
  const [subsidy, setSubsidy] = useState('0');
  const [line, setLine] = useState('');
  const [conditions, setConditions] = useState('');
  const [tried, setTried] = useState(false);
  const publish = useCommand<NewProduct, Product>({
    run: (body, key) => data(api.POST('/api/v1/bank-products', { body, headers: commandHeaders(key) })),
    invalidates: [PRODUCTS],
    onDone: () => {
      notify(t('published'));
      onDone();
    },
  });
  const rates = { base: hundredths(baseRate), subsidy: hundredths(subsidy) };
  const isWhole = tiers.every((tier) => /^\d+(\.\d{1,3})?$/.test(tier.from) && fen(tier.most) > 0 && hundredths(tier.off) !== null);
  const flaws = {
    name: name.trim() === '' ? t('nameFlaw') : undefined,
    base: rates.base === null ? t('rateFlaw') : undefined,
    subsidy: rates.subsidy === null ? t('rateFlaw') : undefined,
    tiers: isWhole ? undefined : t('tiersFlaw'),
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(flaws).some((flaw) => flaw !== undefined)) {
      return;
    }
    const steps = tiers.map((tier) => ({ when: stretch(tier), hundredths: hundredths(tier.off) ?? 0 })).filter((step) => step.hundredths > 0);
    publish.mutate({
      name: name.trim(),
      kind,
      conditions: conditions.trim(),
      terms: {
        measure,
        limits: tiers.map((tier) => ({ when: stretch(tier), leastFen: fen(tier.least) || fen(tier.most), mostFen: fen(tier.most) })),
        baseRate: rates.base ?? 0,
        relief: steps.length > 0 ? { stepped: steps } : null,
        subsidy: rates.subsidy ?? 0,
        rounding: 'HALF_UP',
        villageLineFen: fen(line) || null,
      },
    });
  }

  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <div className={styles['pair']}>
        <TextField label={t('name')} maxLength={100} value={name} onChange={setName} flaw={tried ? flaws.name : undefined} />
        <div className={styles['field']}>
          <label htmlFor={kindId}>{t('kind')}</label>
          <select id={kindId} value={kind} onChange={(event) => { setKind(event.target.value as NewProduct['kind']); }}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`kind.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles['field']}>
          <label htmlFor={measureId}>{t('measure')}</label>
          <select id={measureId} value={measure} onChange={(event) => { setMeasure(event.target.value as Measure); }}>
            {MEASURES.map((each) => (
              <option key={each} value={each}>
                {t(`measure.${each}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Tiers tiers={tiers} onChange={setTiers} />
      {tried && flaws.tiers && <p className={styles['flaw']}>{flaws.tiers}</p>}
      <div className={styles['pair']}>
        <TextField label={t('baseRate')} inputMode="decimal" value={baseRate} onChange={setBaseRate} flaw={tried ? flaws.base : undefined} />
        <TextField label={t('subsidy')} inputMode="decimal" value={subsidy} onChange={setSubsidy} flaw={tried ? flaws.subsidy : undefined} />
        <TextField label={t('villageLine')} inputMode="decimal" value={line} onChange={setLine} />
      </div>
      <TextField label={t('conditions')} hint={t('conditionsHint')} maxLength={1000} value={conditions} onChange={setConditions} />
      <ProblemAlert problem={publish.error} />
      <div>
        <button type="submit" className="button primary" disabled={publish.isPending}>
          {publish.isPending ? t('publishing') : t('publish')}
        </button>
      </div>
    </form>
  );
}

function Tiers({ tiers, onChange }: { tiers: Tier[]; onChange: (tiers: Tier[]) => void }) {
  const t = useTexts('loans');
  return (
    <div className="stack">
      <p className={styles['legend']}>{t('limits')}</p>
      <div className={styles['scroll']}>
        <table className={styles['tiers']}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
              <th>
                <span className="hidden-text">{t('removeRow', { row: '' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tiers.map((tier, row) => (
              <tr key={tier.id}>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <input
                      aria-label={`${t(column)} ${String(row + 1)}`}
                      inputMode="decimal"
                      value={tier[column]}
                      onChange={(event) => {
                        onChange(tiers.map((each) => (each.id === tier.id ? { ...each, [column]: event.target.value.trim() } : each)));
                      }}
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={t('removeRow', { row: row + 1 })}
                    disabled={tiers.length === 1}
                    onClick={() => {
                      onChange(tiers.filter((each) => each.id !== tier.id));
                    }}
                  >
                    <Trash2 size={18} aria-hidden="true" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <button
          type="button"
          className="button"
          onClick={() => {
            const last = tiers.at(-1);
            onChange([...tiers, { id: (last?.id ?? 0) + 1, from: last?.below ?? '', below: '', least: '', most: '', off: '0' }]);
          }}
        >
          <Plus size={18} aria-hidden="true" />
          {t('addRow')}
        </button>
      </div>
    </div>
  );
}

function stretch(tier: Tier): components['schemas']['Stretch'] {
  return tier.below === '' ? { from: Number(tier.from) } : { from: Number(tier.from), below: Number(tier.below) };
}
