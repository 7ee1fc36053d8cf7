import { useQuery } from '@tanstack/react-query';
import { Handshake } from 'lucide-react';
import { send } from '../api/client';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { ProblemAlert } from '../ui/ProblemAlert';
import type { Settlement } from './more';
import { OneSettlement } from './OneSettlement';
import { settlementsKey } from './settlementsKey';

/** The settlements of a shop, as its keeper or its village sees them. */
export function SettlementsOf({ shop, side, may }: { shop: string; side: 'SHOP' | 'VILLAGE'; may: boolean }) {
  const t = useTexts('store');
  const settlements = useQuery({
    queryKey: settlementsKey(shop),
    queryFn: ({ signal }) => send<Settlement[]>(`/api/v1/shops/${shop}/settlements`, { signal }),
  });
  if (!settlements.data) {
    return settlements.isError ? <ProblemAlert problem={settlements.error} onRetry={() => void settlements.refetch()} /> : <Opening />;
  }
  if (settlements.data.length === 0) {
    return <EmptyState icon={Handshake} title={t('settleNone')} text={t('settleNoneText')} />;
  }
  return (
    <div className="stack">
      {settlements.data.map((settlement) => (
        <OneSettlement key={settlement.id} settlement={settlement} side={side} may={may} />
      ))}
    </div>
  );
}
