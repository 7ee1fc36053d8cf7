import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../i18n/texts';
import { Count } from '../ui/Values';
import styles from './county.module.css';
import { share, type Part } from './overview';
import { percent } from './percent';

/** Towns of a county, or villages of a town, as a table whose tint follows the share of households that take part. */
export function Below({ parts }: { parts: Part[] }) {
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
            {parts.map(({ code, name, figures }) => {
              const taken = Math.min(1, share(figures.participating, figures.households));
              return (
                <tr key={code}>
                  <th scope="row">
                    <Link to={{ pathname: `/county/${code}`, search: search.toString() }}>{name}</Link>
                  </th>
                  <td>
                    <Count value={figures.households} />
                  </td>
                  <td style={{ background: `rgb(44 106 67 / ${String(Math.round(taken * 34))}%)` }}>{percent(taken, language)}</td>
                  <td>
                    <Count value={Math.round(share(figures.issued, figures.households))} />
                  </td>
                  <td>
                    <Count value={figures.issued} />
                  </td>
                  <td>
                    <Count value={figures.redeemed} />
                  </td>
                  <td>
                    <Count value={figures.outstanding} />
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
