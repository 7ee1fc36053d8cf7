import { useTexts } from '../i18n/texts';
import { DateText } from '../ui/Values';
import { Places } from './members/Places';
import type { Member } from './people';
import styles from './people.module.css';

/** The people of a household; whoever is chosen opens with all that is recorded. A phone shows name and relation, and who died. */
export function MemberTable({ members, onChoose }: { members: Member[]; onChoose: (id: string) => void }) {
  const t = useTexts('people');
  return (
    <div className="card">
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('relation')}</th>
              <th scope="col" className={styles['wide']}>
                {t('born')}
              </th>
              <th scope="col" className={styles['wide']}>
                {t('identity')}
              </th>
              <th scope="col" className={styles['wide']}>
                {t('phone')}
              </th>
              <th scope="col" className={styles['wide']}>
                {t('place')}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles['who']}
                    onClick={() => {
                      onChoose(member.id);
                    }}
                  >
                    {member.name || t('erased')}
                  </button>
                  {member.diedOn && (
                    <div className={styles['narrow']}>
                      <Places member={member} />
                    </div>
                  )}
                </th>
                <td>{member.relation}</td>
                <td className={styles['wide']}>{member.bornOn && <DateText value={member.bornOn} />}</td>
                <td className={`num ${styles['wide'] ?? ''}`}>{member.identityMasked}</td>
                <td className={`num ${styles['wide'] ?? ''}`}>{member.phoneMasked}</td>
                <td className={styles['wide']}>
                  <Places member={member} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
