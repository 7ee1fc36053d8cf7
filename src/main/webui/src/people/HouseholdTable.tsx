import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { DateText } from '../ui/Values';
import { knownClass, type Household } from './people';
import styles from './people.module.css';

/** Households as a table; a phone shows number, head and group. */
export function HouseholdTable({ households, more, onMore }: { households: Household[]; more: boolean; onMore: () => void }) {
  const t = useTexts('people');
  const common = useTexts('common');
  return (
    <div className="card">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('head')}</th>
            <th scope="col">{t('group')}</th>
            <th scope="col" className={styles['right']}>
              {t('members')}
            </th>
            <th scope="col" className={styles['wide']}>
              {t('class')}
            </th>
            <th scope="col" className={styles['wide']}>
              {t('joined')}
            </th>
          </tr>
        </thead>
        <tbody>
          {households.map((household) => (
            <tr key={household.id}>
              <td className="num">{household.number}</td>
              <td>
                <Link to={`/desk/households/${household.id}`}>{household.headName || t('erased')}</Link>
              </td>
              <td>{household.groupName}</td>
              <td className={`num ${styles['right'] ?? ''}`}>{household.members}</td>
              <td className={styles['wide']}>
                <ClassName of={household} />
              </td>
              <td className={styles['wide']}>
                <DateText value={household.joinedOn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['foot']}>
        {more ? (
          <button type="button" className="button" onClick={onMore}>
            {common('more')}
          </button>
        ) : (
          <p className="muted">{t('shown', { count: households.length })}</p>
        )}
      </div>
    </div>
  );
}

export function ClassName({ of }: { of: Household }) {
  const t = useTexts('people');
  const known = knownClass(of.householdClass);
  return <>{known ? t(`class.${known}`) : of.householdClass}</>;
}
