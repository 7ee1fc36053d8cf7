import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';

/** What goes on paper; with it on the page, menus and bars stay off it. */
export function PrintFrame({ paper, children }: { paper: 'a4' | 'a3' | 'receipt'; children: ReactNode }) {
  return <div className={`print-frame print-${paper}`}>{children}</div>;
}

export function PrintButton({ primary = false }: { primary?: boolean }) {
  const t = useTexts('common');
  return (
    <button
      type="button"
      className={primary ? 'button primary no-print' : 'button no-print'}
      onClick={() => {
        window.print();
      }}
    >
      <Printer size={18} aria-hidden="true" />
      {t('print')}
    </button>
  );
}
