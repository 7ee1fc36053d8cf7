import { ScrollText } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { fen, LOANS, useOffers, useProducts, type Loan, type Product } from './data';
import styles from './loans.module.css';

type NewLoan = components['schemas']['NewLoan'];

/** Enters an application under an answered question. */
export default function ApplyPage() {
  const t = useTexts('loans');
  const query = useParams()['id'] ?? '';
  const products = useProducts(useUser().bank ?? '');
  const offered = products.data?.filter((product) => !product.endedAt) ?? [];
  return (
    <>
      <PageHeader title={t('apply')} lead={t('applyLead')} back={{ to: `/bank/queries/${query}`, label: t('fileStanding') }} />
      <ProblemAlert problem={products.error} onRetry={() => void products.refetch()} />
      {products.isPending && <Loading rows={5} />}
      {products.data && offered.length === 0 && (
        <section className="card">
          <EmptyState icon={ScrollText} title={t('noProducts')} text={t('noProductsText')}>
            <Link className="button primary" to="/bank/products">
              {t('toProducts')}
            </Link>
          </EmptyState>
        </section>
      )}
      {offered.length > 0 && <Form query={query} products={offered} />}
    </>
  );
}

function Form({ query, products }: { query: string; products: Product[] }) {
  const t = useTexts('loans');
  const pick = usePick();
  const navigate = useNavigate();
  const productId = useId();
  const offers = useOffers(query);
  const asked = useSearchParams()[0].get('product');
  const [product, setProduct] = useState(asked ?? products[0]?.id ?? '');
  const [reference, setReference] = useState('');
  const [amount, setAmount] = useState('');
  const [months, setMonths] = useState('12');
  const [use, setUse] = useState('');
  const [tried, setTried] = useState(false);
  const offer = offers.data?.find((each) => each.product === product);
  const apply = useCommand<NewLoan, Loan>({
    run: (body, key) => data(api.POST('/api/v1/loans', { body, headers: commandHeaders(key) })),
    invalidates: [LOANS],
    onDone: (loan) => void navigate(`/bank/loans/${loan.id}`),
  });
  const flaws = {
    reference: reference.trim() === '' ? t('referenceFlaw') : undefined,
    amount: fen(amount) <= 0 ? t('amountFlaw') : undefined,
    months: !/^\d{1,3}$/.test(months) || Number(months) < 1 || Number(months) > 360 ? t('monthsFlaw') : undefined,
    use: use.trim() === '' ? t('useFlaw') : undefined,
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(flaws).every((flaw) => flaw === undefined)) {
      apply.mutate({ query, product, reference: reference.trim(), amountFen: fen(amount), months: Number(months), use: use.trim() });
    }
  }

  return (
    <form className={`card ${styles['form'] ?? ''}`} onSubmit={submit} noValidate>
      <div className={styles['field']}>
        <label htmlFor={productId}>{t('product')}</label>
        <select id={productId} value={product} onChange={(event) => { setProduct(event.target.value); }}>
          {products.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
        {offer && <p className="muted">{pick(offer)}</p>}
      </div>
      <TextField label={t('reference')} hint={t('referenceHint')} maxLength={60} value={reference} onChange={setReference} flaw={tried ? flaws.reference : undefined} />
      <div className={styles['pair']}>
        <TextField label={t('amount')} inputMode="decimal" value={amount} onChange={setAmount} flaw={tried ? flaws.amount : undefined} />
        <TextField label={t('months')} inputMode="numeric" value={months} onChange={setMonths} flaw={tried ? flaws.months : undefined} />
      </div>
      <TextField label={t('use')} maxLength={200} value={use} onChange={setUse} flaw={tried ? flaws.use : undefined} />
      <ProblemAlert problem={apply.error} />
      <div>
        <button type="submit" className="button primary" disabled={apply.isPending}>
          {apply.isPending ? t('saving') : t('save')}
        </button>
      </div>
    </form>
  );
}
