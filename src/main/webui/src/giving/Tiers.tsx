import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { components } from '../api/schema';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatList } from '../ui/format';
import { LinedList, PartTitle } from '../ui/Lined';

type Schemas = components['schemas'];

/** The tiers in which a household stands, what they bring, and the rulebook's own credit terms. Nothing where a rulebook has none. */
export function Tiers({ household }: { household: string }) {
  const t = useTexts('giving');
  const held = useQuery({
    queryKey: ['tiers', household],
    queryFn: ({ signal }) => data(api.GET('/api/v1/households/{id}/tiers', { params: { path: { id: household } }, signal })),
    enabled: household !== '',
  }).data;
  if (!held || (held.tiers.length === 0 && held.credit.length === 0)) {
    return null;
  }
  return (
    <section className="card stack">
      {held.tiers.length > 0 && (
        <div>
          <PartTitle>{t('tiers')}</PartTitle>
          <LinedList>
            {held.tiers.map((tier, index) => (
              <Tier key={index} tier={tier} />
            ))}
          </LinedList>
        </div>
      )}
      {held.credit.length > 0 && (
        <div>
          <PartTitle>{t('credit')}</PartTitle>
          <LinedList>
            {held.credit.map((terms, index) => (
              <Terms key={index} terms={terms} />
            ))}
          </LinedList>
          <p className="muted">{t('creditNote')}</p>
        </div>
      )}
    </section>
  );
}

function Tier({ tier }: { tier: Schemas['HeldTier'] }) {
  const t = useTexts('giving');
  const pick = usePick();
  const language = useLanguage();
  const name = pick(tier.name);
  const benefits = formatList(tier.benefits.map(pick), language);
  return (
    <li>
      <p>
        <strong>{tier.tier ? t('tierNow', { name, tier: pick(tier.tier) }) : t('tierNone', { name })}</strong>
      </p>
      {benefits && <p>{t('benefits', { benefits })}</p>}
      {tier.barred && <p>{t('barred', { reason: pick(tier.barred) })}</p>}
      <p className="muted">
        {tier.value && t('measured', { measure: pick(tier.measure), value: tier.value })}
        {tier.next && tier.from && ` · ${t('nextTier', { next: pick(tier.next), from: tier.from })}`}
      </p>
    </li>
  );
}

function Terms({ terms }: { terms: Schemas['HeldTerms'] }) {
  const t = useTexts('giving');
  const pick = usePick();
  return (
    <li>
      <p>{terms.words ? pick(terms.words) : t('creditNone', { name: pick(terms.name) })}</p>
      {terms.barred && <p>{t('barred', { reason: pick(terms.barred) })}</p>}
      {!terms.words && terms.value && <p className="muted">{t('measured', { measure: pick(terms.measure), value: terms.value })}</p>}
    </li>
  );
}
