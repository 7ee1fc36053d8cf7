import { useTexts } from '../../i18n/texts';
import { StatusTag } from '../../ui/StatusTag';
import type { Member } from '../people';

/** Whether somebody is registered here, lives here, or has died. */
export function Places({ member }: { member: Member }) {
  const t = useTexts('people');
  if (member.diedOn) {
    return <StatusTag tone="plain">{t('died')}</StatusTag>;
  }
  const said = [member.registeredHere && t('registered'), member.livesHere && t('resides')].filter(Boolean);
  return <>{said.join(' · ')}</>;
}
