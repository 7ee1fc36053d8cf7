import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { Count } from '../ui/Values';
import styles from './county.module.css';
import { percent } from './percent';
import { share, type DivisionFigures } from './overview';

/** Towns of a county, or villages of a town, as a table whose tint follows the share of households that take part. */
export function Below({ divisions }: { divisions: DivisionFigures[] }) {
  const t = useTexts('county');
  const language = useLanguage();
  const [search] = useSearchParams();
  return (
    <section className="card">
      <h2 className={styles['cardName']}>{t('below')}</h2>
      <p className="muted no-print">{t('belowLead')}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('division')}</th>
              <th scope="col">{t('households')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('perHousehold')}</th>
              <th scope="col">{t('issued')}</th>
              <th scope="col">{t('redeemed')}</th>
              <th scope="col">{t('outstanding')}</th>
            </tr>
          </thead>
          <tbody>
            {divisions.map(({ code, name, taking, points }) => {
              const taken = share(taking.awarded, taking.households);
              return (
                <tr key={code}>
                  <th scope="row">
                    <Link to={{ pathname: `/county/${code}`, search: search.toString() }}>{name}</Link>
                  </th>
                  <td>
                    <Count value={taking.households} />
                  </td>
                  <td style={{ background: `rgb(44 106 67 / ${String(Math.round(taken * 34))}%)` }}>{percent(taken, language)}</td>
                  <td>
                    <Count value={Math.round(share(points.issued, taking.households))} />
                  </td>
                  <td>
                    <Count value={points.issued} />
                  </td>
                  <td>
                    <Count value={points.redeemed} />
                  </td>
                  <td>
                    <Count value={points.outstanding} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
