import { useQuery } from '@tanstack/react-query';
import { QRCode } from 'antd';
import { Gift as GiftIcon } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Count, DateText } from '../ui/Values';
import type { Gift } from './more';
import styles from './store.module.css';
import { Tabs } from './Tabs';

/** What became of every gift; the donor opens the same by the code on the receipt. */
export default function GiftsPage() {
  const t = useTexts('store');
  const { division } = useUser();
  const [shown, setShown] = useState('');
  const gifts = useQuery({
    queryKey: ['store', 'gifts', division],
    queryFn: ({ signal }) => send<Gift[]>(`/api/v1/villages/${division}/gifts`, { signal }),
  });
  return (
    <>
      <PageHeader title={t('tab.gifts')} lead={t('giftsLead')} actions={<PrintButton />} />
      <Tabs />
      <ProblemAlert problem={gifts.error} onRetry={() => void gifts.refetch()} />
      {gifts.isPending && <Opening />}
      {gifts.data?.length === 0 && <EmptyState icon={GiftIcon} title={t('giftsNone')} text={t('giftsNoneText')} />}
      {gifts.data && gifts.data.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('donor')}</th>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('receivedAt')}</th>
                {(['received', 'giftOut', 'giftHouseholds', 'remaining', 'lost'] as const).map((head) => (
                  <th key={head} scope="col" className={styles['right']}>{t(head)}</th>
                ))}
                <th scope="col"><span className="hidden-text">{t('giftCode')}</span></th>
              </tr>
            </thead>
            <tbody>
              {gifts.data.map((gift) => (
                <tr key={gift.lot}>
                  <th scope="row">
                    {gift.donor}
                    {gift.restriction && <small className="muted"> {gift.restriction}</small>}
                  </th>
                  <td>{gift.product}</td>
                  <td><DateText value={gift.receivedAt} /></td>
                  <td className={styles['right']}><Count value={gift.received} /></td>
                  <td className={styles['right']}><Count value={gift.handedOut} /></td>
                  <td className={styles['right']}><Count value={gift.households} /></td>
                  <td className={styles['right']}><Count value={gift.remaining} /></td>
                  <td className={styles['right']}><Count value={gift.lost} /></td>
                  <td>
                    <button type="button" className="button no-print" aria-expanded={shown === gift.lot} onClick={() => { setShown(shown === gift.lot ? '' : gift.lot); }}>
                      {t('giftCode')}
                    </button>
                    {shown === gift.lot && (
                      <Link to={`/gift/${gift.code}`} target="_blank">
                        <QRCode value={`${window.location.origin}/gift/${gift.code}`} type="svg" size={200} errorLevel="L" color="#000" bgColor="#fff" />
                      </Link>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
