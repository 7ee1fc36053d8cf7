import { useTexts } from '../i18n/texts';
import { DivisionName } from './DivisionName';
import { useBanks, useShopsOf } from './places';
import type { RoleHeld } from './users';

/** A role and where it is held, by names. */
export function HeldRole({ held }: { held: RoleHeld }) {
  const common = useTexts('common');
  return (
    <span>
      {common(`role.${held.role}`)}{' '}
      <span className="muted">
        <DivisionName code={held.division} />
        {held.shop && <ShopName village={held.division} shop={held.shop} />}
        {held.bank && <BankName bank={held.bank} />}
      </span>
    </span>
  );
}

function ShopName({ village, shop }: { village: string; shop: string }) {
  const found = useShopsOf(village).data?.find((one) => one.id === shop);
  return found ? <> · {found.name}</> : null;
}

function BankName({ bank }: { bank: string }) {
  const found = useBanks().data?.find((one) => one.id === bank);
  return found ? <> · {found.name}</> : null;
}
