import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { api, data } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { formatDate, formatNumber } from '../ui/format';
import styles from './board.module.css';

/** That the budget of the period in which a day lies is nearly or wholly used up, where it is: awards beyond it are not settled. */
export function BudgetNote({ village, on }: { village: string; on: string }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const { data: budget } = useQuery({
    queryKey: ['month', 'budget', village, on],
    queryFn: async ({ signal }) =>
      (await data(api.GET('/api/v1/villages/{code}/issue-budget', { params: { path: { code: village }, query: { on } }, signal }))).budget ?? null,
  });
  if (!budget || budget.state === 'WITHIN') {
    return null;
  }
  const points = (count: number) => formatNumber(count, language);
  const from = formatDate(budget.from, language);
  const to = formatDate(budget.to, language);
  return (
    <p className={styles['budget']}>
      <CircleAlert size={20} aria-hidden="true" />
      <span>
        <strong>{t(`budget.${budget.state}`, { points: points(budget.points), issued: points(budget.issued), left: points(budget.left), from, to })}</strong>{' '}
        {t('budgetBeyond')}
      </span>
    </p>
  );
}
