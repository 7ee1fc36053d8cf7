import { Table2 } from 'lucide-react';
import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatMonth, formatNumber } from '../ui/format';
import { Count, DateText } from '../ui/Values';
import styles from './county.module.css';
import type { MonthFlow } from './overview';

/** Twelve months of issued and redeemed points; the same as a table for those who would rather read. */
export default function Trend({ months }: { months: MonthFlow[] }) {
  const t = useTexts('county');
  const common = useTexts('common');
  const [table, setTable] = useState(false);
  return (
    <section className="card keep-together">
      <div className={styles['cardHead']}>
        <h2>{t('trend')}</h2>
        <button
          type="button"
          className="button quiet no-print"
          onClick={() => {
            setTable(!table);
          }}
        >
          <Table2 size={18} aria-hidden="true" />
          {common(table ? 'asChart' : 'asTable')}
        </button>
      </div>
      {table ? <MonthTable months={months} /> : <MonthChart months={months} />}
    </section>
  );
}

const axis = { stroke: '#cdc0b0', tick: { fill: '#594f47', fontSize: 14 }, tickLine: false } as const;
const box = { borderRadius: 10, borderColor: '#e9e1d6' } as const;

function MonthChart({ months }: { months: MonthFlow[] }) {
  const t = useTexts('county');
  const language = useLanguage();
  const number = (value: unknown) => (typeof value === 'number' ? formatNumber(value, language) : '');
  const long = (label: unknown) => (typeof label === 'string' ? formatMonth(label.slice(0, 7), language) : null);
  return (
    <div className={styles['chart']} role="img" aria-label={`${t('trend')}: ${t('issued')}, ${t('redeemed')}`}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={months} barGap={2} margin={{ top: 12, right: 8, left: 0, bottom: 0 }}>
          <CartesianGrid vertical={false} stroke="#efe8de" />
          <XAxis dataKey="month" tickFormatter={(month: string) => monthName(month, language)} {...axis} interval="preserveStartEnd" minTickGap={16} />
          <YAxis tickFormatter={number} width={78} {...axis} axisLine={false} tickCount={5} />
          <Tooltip labelFormatter={long} formatter={number} contentStyle={box} cursor={{ fill: '#f4eee5' }} />
          <Legend iconType="circle" formatter={(name: string) => <span className={styles['legend']}>{name}</span>} />
          <Bar dataKey="issued" name={t('issued')} fill="#b5332e" radius={[4, 4, 0, 0]} maxBarSize={28} isAnimationActive={false} />
          <Bar dataKey="redeemed" name={t('redeemed')} fill="#d6a55c" radius={[4, 4, 0, 0]} maxBarSize={28} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** 11月, and with its year in January; the month is given by its first day. */
function monthName(month: string, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short', timeZone: 'UTC', ...(month.slice(5, 7) === '01' ? { year: 'numeric' } : {}) }).format(new Date(month));
}

function MonthTable({ months }: { months: MonthFlow[] }) {
  const t = useTexts('county');
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('issued')}</th>
            <th scope="col">{t('redeemed')}</th>
            <th scope="col">{t('deducted')}</th>
            <th scope="col">{t('expired')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, issued, redeemed, deducted, expired }) => (
            <tr key={month}>
              <th scope="row">
                <DateText value={month.slice(0, 7)} form="month" />
              </th>
              <td>
                <Count value={issued} />
              </td>
              <td>
                <Count value={redeemed} />
              </td>
              <td>
                <Count value={deducted} />
              </td>
              <td>
                <Count value={expired} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
