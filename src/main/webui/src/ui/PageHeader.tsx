import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import styles from './page.module.css';

interface Header {
  title: string;
  /** One sentence on what the page is for. */
  lead?: ReactNode;
  /** Where it was opened from. */
  back?: { to: string; label: string };
  /** The page's one main action, and what stands beside it. */
  actions?: ReactNode;
}

/** The head of every page: its name (also the window's), what it is for, and its main action. */
export function PageHeader({ title, lead, back, actions }: Header) {
  const t = useTexts('common');
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <header className={`page-header ${styles['header'] ?? ''}`}>
      <div className={styles['titles']}>
        {back && (
          <Link className={styles['back']} to={back.to}>
            <ArrowLeft size={16} aria-hidden="true" />
            {back.label}
          </Link>
        )}
        <h1 className={styles['title']}>{title}</h1>
        {lead && <p className="muted">{lead}</p>}
      </div>
      {actions && <div className={`${styles['actions'] ?? ''} no-print`}>{actions}</div>}
    </header>
  );
}
