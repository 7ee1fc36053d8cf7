import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { deedOf, useDeeds, useGifts, type Line } from './data';

/** One sentence on what came to a household or went, and why. */
export function useSentence(household: string): (line: Line) => string {
  const t = useTexts('passbook');
  const pick = usePick();
  const language = useLanguage();
  const deeds = useDeeds(household).data?.items ?? [];
  const gifts = useGifts(household).data?.made ?? [];
  return (line) => {
    const deed = deedOf(line, deeds);
    const why = deed ? pick(deed.ruleName) : (line.rule ?? t('aRule'));
    const number = gifts.find((gift) => gift.id === line.about)?.receiver;
    const to = number ? t('to.HOUSEHOLD', { number }) : line.other === 'GROUP' ? t('to.GROUP') : line.other === 'DONATED' ? t('to.VILLAGE') : t('to.OTHER');
    return t(keyOf(line), { points: formatNumber(Math.abs(line.amount), language), why, to });
  };
}

function keyOf({ kind, amount }: Line) {
  if (kind === 'DONATE' || kind === 'GIFT' || kind === 'REVERSAL') {
    return amount > 0 ? (`line.${kind}.in` as const) : (`line.${kind}` as const);
  }
  return `line.${kind}` as const;
}
