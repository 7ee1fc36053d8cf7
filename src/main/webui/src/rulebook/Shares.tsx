import { useTexts } from '../i18n/texts';
import { Count } from '../ui/Values';
import { useSaid } from './said';
import styles from './trial.module.css';
import type { TrialShare } from './types';

/** Points under both rulebooks as pairs of bars; the numbers say the same to who cannot see them. */
export function Shares({ title, shares }: { title: string; shares: TrialShare[] }) {
  const t = useTexts('rulebook');
  const said = useSaid();
  const most = Math.max(1, ...shares.flatMap((share) => [Math.abs(share.before), Math.abs(share.after)]));
  const width = (points: number) => ({ width: `${String((Math.abs(points) / most) * 100)}%` });
  return (
    <section className="card">
      <table className={styles['table']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, index) => (
            <tr key={index}>
              <th scope="row">
                {said(share.name)}
                <span className={styles['bars']} aria-hidden="true">
                  <span className={styles['was']} style={width(share.before)} />
                  <span className={share.after < share.before ? styles['less'] : styles['more']} style={width(share.after)} />
                </span>
              </th>
              <td>
                <Count value={share.before} />
              </td>
              <td>
                <Count value={share.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
