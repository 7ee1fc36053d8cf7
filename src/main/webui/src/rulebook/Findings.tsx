import { CircleCheck } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import { StatusTag } from '../ui/StatusTag';
import styles from './rulebook.module.css';
import { useFound } from './said';
import type { Examination, Finding } from './types';

const tones = { ERROR: 'bad', OVERRIDE: 'warn', HINT: 'info' } as const;

/** What the examination found; each finding opens its place in the text where there is one to open. */
export function Findings({ examination, onOpen }: { examination: Examination; onOpen?: (finding: Finding) => void }) {
  const t = useTexts('rulebook');
  return (
    <section className="card" aria-label={t('findings')}>
      {examination.findings.length === 0 ? (
        <p className={styles['clean']}>
          <CircleCheck size={22} aria-hidden="true" />
          {t('clean', { rules: examination.rules, examples: examination.examples })}
        </p>
      ) : (
        <ul className={styles['findings']} aria-live="polite">
          {examination.findings.map((finding, index) => (
            <FindingLine key={index} finding={finding} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FindingLine({ finding, onOpen }: { finding: Finding; onOpen?: ((finding: Finding) => void) | undefined }) {
  const t = useTexts('rulebook');
  const said = useFound();
  const place = t('findingAt', { line: finding.line, column: finding.column });
  return (
    <li className={styles['finding']}>
      <StatusTag tone={tones[finding.severity]}>{t(`severity.${finding.severity}`)}</StatusTag>
      <div>
        <p>{said(finding.message)}</p>
        <p className="muted">
          {onOpen ? (
            <button
              type="button"
              className={styles['place']}
              onClick={() => {
                onOpen(finding);
              }}
            >
              {place}
            </button>
          ) : (
            place
          )}
          {finding.choices.length > 0 && (
            <>
              {' · '}
              {t('choicesFor')} {finding.choices.map(said).join(' / ')}
            </>
          )}
        </p>
      </div>
    </li>
  );
}
