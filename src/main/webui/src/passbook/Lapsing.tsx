import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate, formatNumber } from '../ui/format';
import { LinedList, PartTitle } from '../ui/Lined';
import { usePrinting } from '../ui/usePrinting';
import { useLapsing } from './data';

/** What comes next is seen at once, what is years away when it is asked for. */
const FIRST = 3;

/** What will lapse and until when it can be used, so that nobody loses points unawares. */
export function Lapsing({ household }: { household: string }) {
  const t = useTexts('passbook');
  const pick = usePick();
  const language = useLanguage();
  const printing = usePrinting();
  const forecast = useLapsing(household).data;
  if (!forecast || forecast.lapses.length === 0) {
    return null;
  }
  const later = forecast.lapses.slice(FIRST);
  return (
    <section className="card">
      <PartTitle>{t('lapsing')}</PartTitle>
      <p className="muted">{pick(forecast)}</p>
      <Lapses lapses={forecast.lapses.slice(0, FIRST)} />
      {later.length > 0 && (
        <details open={printing || undefined}>
          <summary>{t('lapsingLater', { count: later.length, points: formatNumber(later.reduce((sum, { points }) => sum + points, 0), language) })}</summary>
          <Lapses lapses={later} />
        </details>
      )}
    </section>
  );
}

function Lapses({ lapses }: { lapses: { lastDay: string; points: number }[] }) {
  const t = useTexts('passbook');
  const common = useTexts('common');
  const language = useLanguage();
  return (
    <LinedList>
      {lapses.map(({ lastDay, points }) => (
        <li key={lastDay}>{t('lapses', { day: formatDate(lastDay, language), points: common('pointsOf', { count: points, points: formatNumber(points, language) }) })}</li>
      ))}
    </LinedList>
  );
}
