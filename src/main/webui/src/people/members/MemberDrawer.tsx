import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useUser } from '../../api/session';
import { useTexts } from '../../i18n/texts';
import { DateText } from '../../ui/Values';
import { mayKeep, type Household, type Member } from '../people';
import styles from '../people.module.css';
import { KinPart } from './KinPart';
import { MemberActions } from './MemberActions';
import { PhoneShown } from './PhoneShown';
import { Places } from './Places';

interface Props {
  member: Member | undefined;
  household: Household;
  /** Adults of the household, for a child's guardian. */
  adults: Member[];
  onClose: () => void;
}

/** One person of a household: what is recorded of them, their kin, and what can be done. */
export function MemberDrawer({ member, household, adults, onClose }: Props) {
  const t = useTexts('people');
  const { role } = useUser();
  if (!member) {
    return null;
  }
  const keeps = mayKeep(role) && member.name !== '';
  return (
    <Drawer open title={member.name || t('erased')} onClose={onClose} size={480}>
      <div className={styles['person']}>
        <Recorded member={member} adults={adults} />
        {keeps && member.phoneMasked && !member.diedOn && <PhoneShown key={member.id} member={member} />}
        {keeps && <MemberActions member={member} household={household} adults={adults} />}
        {member.name !== '' && <KinPart member={member} village={household.village} />}
      </div>
    </Drawer>
  );
}

function Recorded({ member, adults }: { member: Member; adults: Member[] }) {
  const t = useTexts('people');
  const guardian = adults.find((adult) => adult.id === member.guardian);
  return (
    <dl className={styles['recorded']}>
      <Fact label={t('relation')}>{member.relation}</Fact>
      {(member.sex === 'F' || member.sex === 'M') && <Fact label={t('sex')}>{t(`sex.${member.sex}`)}</Fact>}
      {member.bornOn && (
        <Fact label={t('born')}>
          <DateText value={member.bornOn} />
        </Fact>
      )}
      {member.diedOn && (
        <Fact label={t('diedOn')}>
          <DateText value={member.diedOn} />
        </Fact>
      )}
      <Fact label={t('identity')}>
        <span className="num">{member.identityMasked || t('notRecorded')}</span>
      </Fact>
      {!member.phoneMasked && <Fact label={t('phone')}>{t('notRecorded')}</Fact>}
      {guardian && <Fact label={t('guardian')}>{guardian.name}</Fact>}
      <Fact label={t('place')}>
        <Places member={member} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
