import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatNumber } from '../ui/format';
import { deedOf, type Deed, type Line } from './data';

/** One sentence on what came or went, and why. */
export function useSentence(deeds: Deed[]): (line: Line) => string {
  const t = useTexts('passbook');
  const pick = usePick();
  const language = useLanguage();
  return (line) => {
    const deed = deedOf(line, deeds);
    const why = deed ? pick(deed.ruleName) : (line.rule ?? t('aRule'));
    return t(keyOf(line), { points: formatNumber(Math.abs(line.amount), language), why });
  };
}

function keyOf({ kind, amount }: Line) {
  if (kind === 'DONATE' || kind === 'GIFT' || kind === 'REVERSAL') {
    return amount > 0 ? (`line.${kind}.in` as const) : (`line.${kind}` as const);
  }
  return `line.${kind}` as const;
}
