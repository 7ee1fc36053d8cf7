import { Printer } from 'lucide-react';
import { download } from '../api/client';
import type { components } from '../api/schema';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';

type Answer = components['schemas']['Answer1'];

interface Carry {
  /** Makes the statement. */
  make: (key: string) => Promise<Answer>;
  /** Where its PDF is. */
  pdf: (query: string) => string;
  wide?: boolean;
}

/** For a bank without a system here: the statement on paper, which it checks by the code on it. */
export function Carry({ make, pdf, wide = false }: Carry) {
  const t = useTexts('me');
  const carry = useCommand<null, string>({
    run: async (_, key) => {
      const { query } = await make(key);
      await download(pdf(query), `${t('carryName')}-${query.slice(-6)}.pdf`);
      return query;
    },
  });
  return (
    <>
      <button type="button" className={wide ? 'button wide' : 'button'} disabled={carry.isPending} onClick={() => { carry.mutate(null); }}>
        <Printer size={18} aria-hidden="true" />
        {carry.isPending ? t('carrying') : t('carry')}
      </button>
      <ProblemAlert problem={carry.error} />
    </>
  );
}
