import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { textsOf } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';

/** A page that failed, or did not load, says so and can be opened again; what waits in the queue is on the disk meanwhile. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) {
      return this.props.children;
    }
    const t = textsOf('common');
    return (
      <EmptyState icon={CircleAlert} title={t('failedTitle')}>
        <button type="button" className="button primary" onClick={() => { window.location.reload(); }}>
          {t('reload')}
        </button>
      </EmptyState>
    );
  }
}
