import { useMutation } from '@tanstack/react-query';
import { Eye, Phone } from 'lucide-react';
import { api, data } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../ui/ProblemAlert';
import type { Member } from '../people';

/** The telephone number stays masked until somebody means to call; it is kept nowhere on the page. */
export function PhoneShown({ member }: { member: Member }) {
  const t = useTexts('people');
  const show = useMutation({ mutationFn: () => data(api.GET('/api/v1/members/{id}/phone', { params: { path: { id: member.id } } })), gcTime: 0 });
  return (
    <div>
      <div className="muted">{t('phone')}</div>
      <ProblemAlert problem={show.error} />
      {show.data ? (
        <a className="button" href={`tel:${show.data.phone}`}>
          <Phone size={18} aria-hidden="true" />
          <span className="num">{show.data.phone}</span>
        </a>
      ) : (
        <div className="row">
          <span className="num">{member.phoneMasked}</span>
          <button
            type="button"
            className="button quiet"
            disabled={show.isPending}
            onClick={() => {
              show.mutate();
            }}
          >
            <Eye size={18} aria-hidden="true" />
            {t('showPhone')}
          </button>
        </div>
      )}
    </div>
  );
}
