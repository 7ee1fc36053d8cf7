import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate, formatNumber } from '../ui/format';
import { LinedList, PartTitle } from '../ui/Lined';
import { useLapsing } from './data';

/** What will lapse and until when it can be used, so that nobody loses points unawares. */
export function Lapsing({ household }: { household: string }) {
  const t = useTexts('passbook');
  const pick = usePick();
  const language = useLanguage();
  const forecast = useLapsing(household).data;
  if (!forecast || forecast.lapses.length === 0) {
    return null;
  }
  return (
    <section className="card">
      <PartTitle>{t('lapsing')}</PartTitle>
      <p className="muted">{pick(forecast)}</p>
      <LinedList>
        {forecast.lapses.map(({ lastDay, points }) => (
          <li key={lastDay}>{t('lapses', { day: formatDate(lastDay, language), points: formatNumber(points, language) })}</li>
        ))}
      </LinedList>
    </section>
  );
}
