import { useLanguage, useTexts } from '../i18n/texts';
import { StatusTag } from '../ui/StatusTag';
import type { Problem } from './people';
import styles from './people.module.css';

/** Mistakes and notes by row and column, mistakes first, so that they can be corrected beside the spreadsheet. */
export function ProblemTable({ problems, all }: { problems: Problem[]; all: number }) {
  const t = useTexts('people');
  const language = useLanguage();
  if (problems.length === 0) {
    return null;
  }
  return (
    <div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('what')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            <tr key={index}>
              <td>
                <Where problem={problem} />
              </td>
              <td>
                <StatusTag tone={problem.blocking ? 'bad' : 'info'}>{problem[language]}</StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > problems.length && <p className="muted">{t('firstShown', { count: problems.length })}</p>}
    </div>
  );
}

function Where({ problem }: { problem: Problem }) {
  const t = useTexts('people');
  if (problem.row === 0) {
    return <>{problem.sheet || t('wholeFile')}</>;
  }
  const row = problem.sheet ? t('sheetRow', { sheet: problem.sheet, row: problem.row }) : t('row', { row: problem.row });
  return (
    <>
      {row} <span className="muted">{problem.column}</span>
    </>
  );
}
