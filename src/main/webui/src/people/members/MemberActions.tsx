import { ArrowRightLeft, DoorOpen, Eraser, Flower2, Network, PencilLine, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { api, commandHeaders } from '../../api/client';
import { useUser } from '../../api/session';
import { useTexts } from '../../i18n/texts';
import { DayDialog } from '../DayDialog';
import type { Household, Member } from '../people';
import styles from '../people.module.css';
import { HEAD } from './belonging';
import { CorrectDialog } from './CorrectDialog';
import { EraseDialog } from './EraseDialog';
import { MoveDialog } from './MoveDialog';
import { RelationDialog } from './RelationDialog';

const living = ['correct', 'changeRelation', 'move', 'leave', 'die'] as const;
const dead = ['correct', 'leave'] as const;
type Action = (typeof living)[number] | 'erase';

const icons: Record<Action, LucideIcon> = {
  correct: PencilLine,
  changeRelation: Network,
  move: ArrowRightLeft,
  leave: DoorOpen,
  die: Flower2,
  erase: Eraser,
};

interface Props {
  member: Member;
  household: Household;
  adults: Member[];
}

/** What can be done about a person; each opens a dialog that says what will happen. */
export function MemberActions(props: Props) {
  const t = useTexts('people');
  const { role } = useUser();
  const [doing, setDoing] = useState<Action | null>(null);
  const offered: Action[] = [...(props.member.diedOn ? dead : living), ...(role === 'admin' ? (['erase'] as const) : [])];
  return (
    <section>
      <div className={styles['actions']}>
        {offered.map((action) => {
          const Icon = icons[action];
          return (
            <button
              key={action}
              type="button"
              className="button"
              onClick={() => {
                setDoing(action);
              }}
            >
              <Icon size={18} aria-hidden="true" />
              {t(action)}
            </button>
          );
        })}
      </div>
      {doing && (
        <Doing
          {...props}
          action={doing}
          onClose={() => {
            setDoing(null);
          }}
        />
      )}
    </section>
  );
}

function Doing({ action, member, household, adults, onClose }: Props & { action: Action; onClose: () => void }) {
  const t = useTexts('people');
  switch (action) {
    case 'correct':
      return <CorrectDialog member={member} adults={adults} onClose={onClose} />;
    case 'changeRelation':
      return <RelationDialog member={member} onClose={onClose} />;
    case 'move':
      return <MoveDialog member={member} household={household} onClose={onClose} />;
    case 'erase':
      return <EraseDialog member={member} onClose={onClose} />;
    case 'leave':
      return (
        <DayDialog
          title={t('leaveTitle', { name: member.name })}
          text={t('leaveText')}
          label={t('lastDay')}
          ok={t('leave')}
          done={t('hasLeft', { name: member.name })}
          run={(on, key) =>
            api.POST('/api/v1/households/{id}/members/{person}/leaving', {
              params: { path: { id: household.id, person: member.id } },
              body: { on },
              headers: commandHeaders(key),
            })
          }
          onClose={onClose}
        />
      );
    case 'die':
      return (
        <DayDialog
          title={t('dieTitle', { name: member.name })}
          text={member.relation === HEAD ? t('dieTextHead') : t('dieText')}
          label={t('diedOn')}
          ok={t('die')}
          done={t('saved')}
          min={member.bornOn}
          run={(on, key) =>
            api.POST('/api/v1/members/{id}/death', { params: { path: { id: member.id } }, body: { on }, headers: commandHeaders(key) })
          }
          onClose={onClose}
        />
      );
  }
}
