import { CircleAlert } from 'lucide-react';
import { useFound } from '../said';
import type { Finding } from '../types';
import styles from './editor.module.css';

/** What was found about a value, where it stands, with what can be done. */
export function FieldFindings({ findings }: { findings: Finding[] }) {
  const said = useFound();
  return findings.map((finding, index) => (
    <p key={index} role="status" className={`${styles['found'] ?? ''} ${styles[finding.severity] ?? ''}`}>
      <CircleAlert size={16} aria-hidden="true" />
      <span>
        {said(finding.message)}
        {finding.choices.length > 0 && <span className="muted"> {finding.choices.map(said).join(' / ')}</span>}
      </span>
    </p>
  ));
}
