import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';

/** What goes on paper; with it on the page, menus and bars stay off it. */
export function PrintFrame({ paper, children }: { paper: 'a4' | 'a3' | 'receipt'; children: ReactNode }) {
  return <div className={`print-frame print-${paper}`}>{children}</div>;
}

export function PrintButton({ primary = false, quiet = false }: { primary?: boolean; quiet?: boolean }) {
  const t = useTexts('common');
  return (
    <button
      type="button"
      className={['button', primary && 'primary', quiet && 'quiet', 'no-print'].filter(Boolean).join(' ')}
      onClick={() => {
        window.print();
      }}
    >
      <Printer size={18} aria-hidden="true" />
      {t('print')}
    </button>
  );
}
