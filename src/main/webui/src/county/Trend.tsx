import { Table2 } from 'lucide-react';
import { useState } from 'react';
import { Area, AreaChart, Bar, BarChart, CartesianGrid, Legend, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatMonth, formatNumber } from '../ui/format';
import { Count, DateText } from '../ui/Values';
import styles from './county.module.css';
import type { MonthFigures } from './overview';

/** Twelve months of issued and redeemed points beside what is owed; the same as a table for those who would rather read. */
export default function Trend({ months }: { months: MonthFigures[] }) {
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

/** What flowed in the month as bars; what is owed, a hundred times as much, below on a scale of its own. */
function MonthChart({ months }: { months: MonthFigures[] }) {
  const t = useTexts('county');
  const language = useLanguage();
  const rows = months.map(({ month, points }) => ({ month, ...points }));
  const number = (value: unknown) => (typeof value === 'number' ? formatNumber(value, language) : '');
  const short = (month: string) => (monthName(month, language));
  const long = (label: unknown) => (typeof label === 'string' ? formatMonth(label, language) : null);
  const x = <XAxis dataKey="month" tickFormatter={short} {...axis} interval="preserveStartEnd" minTickGap={16} />;
  const y = <YAxis tickFormatter={number} width={78} {...axis} axisLine={false} tickCount={4} />;
  const tip = <Tooltip labelFormatter={long} formatter={number} contentStyle={box} cursor={{ fill: '#f4eee5' }} />;
  return (
    <>
      <div className={styles['chart']} role="img" aria-label={`${t('trend')}: ${t('issued')}, ${t('redeemed')}`}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={rows} syncId="months" barGap={2} margin={{ top: 12, right: 8, left: 0, bottom: 0 }}>
            <CartesianGrid vertical={false} stroke="#efe8de" />
            {x}
            {y}
            {tip}
            <Legend iconType="circle" formatter={(name: string) => <span className={styles['legend']}>{name}</span>} />
            {months
              .filter((month) => month.event)
              .map(({ month, event }) => (
                <ReferenceLine
                  key={month}
                  x={month}
                  stroke="#855600"
                  strokeDasharray="4 4"
                  label={{ value: event?.[language] ?? '', position: 'insideTopLeft', fill: '#855600', fontSize: 14 }}
                />
              ))}
            <Bar dataKey="issued" name={t('issued')} fill="#b5332e" radius={[4, 4, 0, 0]} maxBarSize={28} isAnimationActive={false} />
            <Bar dataKey="redeemed" name={t('redeemed')} fill="#d6a55c" radius={[4, 4, 0, 0]} maxBarSize={28} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <h3 className={styles['owedName']}>{t('outstanding')}</h3>
      <div className={styles['owed']} role="img" aria-label={`${t('trend')}: ${t('outstanding')}`}>
        <ResponsiveContainer width="100%" height="100%">
          <AreaChart data={rows} syncId="months" margin={{ top: 12, right: 8, left: 0, bottom: 0 }}>
            <CartesianGrid vertical={false} stroke="#efe8de" />
            {x}
            {y}
            {tip}
            <Area dataKey="outstanding" name={t('outstanding')} stroke="#2a5b86" strokeWidth={2.5} fill="#e9f1f8" isAnimationActive={false} />
          </AreaChart>
        </ResponsiveContainer>
      </div>
    </>
  );
}

function monthName(month: string, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short', timeZone: 'UTC', ...(month.endsWith('-01') ? { year: 'numeric' } : {}) }).format(new Date(`${month}-01`));
}

function MonthTable({ months }: { months: MonthFigures[] }) {
  const t = useTexts('county');
  const language = useLanguage();
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
            <th scope="col">{t('outstanding')}</th>
            <th scope="col">{t('event')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, points, event }) => (
            <tr key={month}>
              <th scope="row">
                <DateText value={month} form="month" />
              </th>
              <td>
                <Count value={points.issued} />
              </td>
              <td>
                <Count value={points.redeemed} />
              </td>
              <td>
                <Count value={points.deducted} />
              </td>
              <td>
                <Count value={points.expired} />
              </td>
              <td>
                <Count value={points.outstanding} />
              </td>
              <td>{event?.[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
