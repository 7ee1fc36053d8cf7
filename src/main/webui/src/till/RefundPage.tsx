import { useInfiniteQuery } from '@tanstack/react-query';
import { PackageOpen, ReceiptText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { send } from '../api/client';
import { Opening } from '../app/Opening';
import { TwoPanes } from './TwoPanes';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDateTime, formatList, formatNumber } from '../ui/format';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { MaskedName } from '../ui/Values';
import { Returning } from './Returning';
import { useSync } from './useSync';
import { salesKey, useShop, type Receipt } from './shop';
import styles from './refund.module.css';

interface SalesPage {
  items: Receipt[];
  next: string | null;
}

/** Goods that come back: the recent sales at the left, what of one comes back at the right. */
export default function RefundPage() {
  const t = useTexts('till');
  const shop = useShop();
  useSync(shop, 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    document.title = t('refundTitle');
  }, [t]);
  const sales = useInfiniteQuery({
    queryKey: salesKey(shop),
    queryFn: ({ pageParam, signal }) =>
      send<SalesPage>(`/api/v1/shops/${shop}/redemptions`, { query: { after: pageParam, limit: 50 }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: shop !== '',
  });
  if (sales.isError && !sales.data) {
    return <ProblemAlert problem={sales.error} onRetry={() => void sales.refetch()} />;
  }
  if (!sales.data) {
    return <Opening />;
  }
  const all = sales.data.pages.flatMap((page) => page.items);
  const shown = all.filter((sale) => fits(sale, text.trim()));
  const sale = all.find((each) => each.redemption.id === chosen);
  return (
    <TwoPanes
      left={
        <section aria-label={t('refundRecent')}>
          <input
            className={styles['search']}
            type="search"
            value={text}
            aria-label={t('refundFind')}
            placeholder={t('refundFind')}
            onChange={(event) => { setText(event.target.value); }}
          />
          {all.length === 0 && <EmptyState icon={ReceiptText} title={t('refundNone')} />}
          {all.length > 0 && shown.length === 0 && <p role="status">{t('refundNoMatch')}</p>}
          <ul className={styles['sales']}>
            {shown.map((each) => (
              <li key={each.redemption.id}>
                <SaleRow sale={each} here={each.redemption.id === chosen} onPick={() => { setChosen(each.redemption.id); }} />
              </li>
            ))}
          </ul>
          {sales.hasNextPage && (
            <button type="button" className="button wide" disabled={sales.isFetchingNextPage} onClick={() => void sales.fetchNextPage()}>
              {t('olderSales')}
            </button>
          )}
        </section>
      }
      right={
        sale ? <Returning key={sale.redemption.id} shop={shop} sale={sale} /> : <EmptyState icon={PackageOpen} title={t('refundChoose')} />
      }
    />
  );
}

function fits(sale: Receipt, text: string): boolean {
  return (
    text === '' ||
    String(sale.redemption.receiptNumber) === text ||
    sale.householdNumber.includes(text) ||
    sale.householdMasked.replace(/\*/g, '').includes(text.slice(0, 1)) ||
    sale.lines.some((line) => line.name.includes(text))
  );
}

function SaleRow({ sale, here, onPick }: { sale: Receipt; here: boolean; onPick: () => void }) {
  const t = useTexts('till');
  const tc = useTexts('common');
  const language = useLanguage();
  const { redemption } = sale;
  const back = sale.lines.some((line) => line.refunded > 0);
  const whole = sale.lines.every((line) => line.refunded === line.quantity);
  return (
    <button type="button" className={`${styles['sale'] ?? ''} ${here ? (styles['here'] ?? '') : ''}`} aria-pressed={here} onClick={onPick}>
      <span className={styles['who']}>
        <strong>
          <MaskedName name={sale.householdMasked} />
        </strong>
        <span className="muted">
          {sale.group} {t('household', { number: sale.householdNumber })} · {t('receiptNumber', { number: redemption.receiptNumber })}
        </span>
        <span className="muted">
          {formatDateTime(redemption.soldAt, language)} · {formatList(sale.lines.map((line) => `${line.name}×${String(line.quantity)}`), language)}
        </span>
      </span>
      <span className={styles['cost']}>
        <strong className="num">
          {formatNumber(redemption.price, language)} {tc('points')}
        </strong>
        {back && (
          <StatusTag tone={whole ? 'plain' : 'warn'}>
            {whole ? t('refundWhole') : t('refundPart')}
          </StatusTag>
        )}
      </span>
    </button>
  );
}
