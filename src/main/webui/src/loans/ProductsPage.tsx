import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders, data } from '../api/client';
import { useUser } from '../api/session';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { percent, PRODUCTS, useProducts, type Product } from './data';
import { range } from './Offers';
import styles from './loans.module.css';
import { ProductForm } from './ProductForm';

/** The bank's products with their published terms. */
export default function ProductsPage() {
  const t = useTexts('loans');
  const products = useProducts(useUser().bank ?? '');
  const [writing, setWriting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('productsTitle')}
        lead={t('productsLead')}
        actions={
          <button type="button" className={writing ? 'button' : 'button primary'} onClick={() => { setWriting(!writing); }}>
            {t(writing ? 'close' : 'newProduct')}
          </button>
        }
      />
      <div className="stack">
        {writing && <ProductForm onDone={() => { setWriting(false); }} />}
        <ProblemAlert problem={products.error} onRetry={() => void products.refetch()} />
        {products.isPending && <Loading rows={4} />}
        {products.data?.length === 0 && !writing && (
          <section className="card">
            <EmptyState icon={ScrollText} title={t('noneOffered')} text={t('noneOfferedText')} />
          </section>
        )}
        {products.data?.map((product) => <Card key={product.id} product={product} />)}
      </div>
    </>
  );
}

function Card({ product }: { product: Product }) {
  const t = useTexts('loans');
  const language = useLanguage();
  const { terms } = product;
  return (
    <article className="card stack">
      <div className={styles['offerHead']}>
        <h2>{product.name}</h2>
        <span className="row">
          <span className="muted">{t(`kind.${product.kind}`)}</span>
          <StatusTag tone={product.endedAt ? 'plain' : 'good'}>{t(product.endedAt ? 'ended' : 'offered')}</StatusTag>
        </span>
      </div>
      <p>
        {t('measure')} {t(`measure.${terms.measure}`)} · {t('base', { rate: percent(terms.baseRate) })}
        {terms.subsidy > 0 && t('subsidyOf', { rate: percent(terms.subsidy) })}
      </p>
      <ul>
        {terms.limits.map((limit) => {
          const money = range(limit.leastFen, limit.mostFen, language);
          const { from, below } = limit.when;
          return (
            <li key={money + String(from)}>
              {typeof below === 'number' ? t('tierTo', { from: from ?? 0, below, range: money }) : t('tier', { from: from ?? 0, range: money })}
            </li>
          );
        })}
      </ul>
      {product.conditions && <p className="muted">{product.conditions}</p>}
      {!product.endedAt && <End product={product} />}
    </article>
  );
}

/** Asks first: an ended product is not offered again. */
function End({ product }: { product: Product }) {
  const t = useTexts('loans');
  const [asking, setAsking] = useState(false);
  const end = useCommand<{ id: string }, Product>({
    run: ({ id }, key) => data(api.POST('/api/v1/bank-products/{id}/end', { params: { path: { id } }, headers: commandHeaders(key) })),
    invalidates: [PRODUCTS],
  });
  if (!asking) {
    return (
      <div>
        <button type="button" className="button" onClick={() => { setAsking(true); }}>
          {t('end')}
        </button>
      </div>
    );
  }
  return (
    <div className="stack">
      <p>{t('endAsk')}</p>
      <ProblemAlert problem={end.error} />
      <div className={styles['buttons']}>
        <button type="button" className="button primary" disabled={end.isPending} onClick={() => { end.mutate({ id: product.id }); }}>
          {t('endYes')}
        </button>
        <button type="button" className="button" onClick={() => { setAsking(false); }}>
          {t('keep')}
        </button>
      </div>
    </div>
  );
}
