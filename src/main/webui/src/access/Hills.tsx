import styles from './signin.module.css';

/** A village among hills at sunrise, in the manner of a paper cut. */
export function Hills() {
  return (
    <svg className={styles['hills']} viewBox="0 0 900 480" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle cx="640" cy="170" r="86" fill="#e8694a" opacity="0.22" />
      <circle cx="640" cy="170" r="60" fill="#d9482f" opacity="0.85" />
      <path d="M0 300C90 250 160 190 250 210s130 70 220 30 150-110 250-80 130 60 180 50v270H0Z" fill="#efb49c" />
      <path d="M0 350c110-60 190-80 290-50s170 60 280 10 210-70 330 0v170H0Z" fill="#dd8a74" />
      <path d="M0 392c140-50 240-40 350-10s260 40 370 0 140-20 180-10v108H0Z" fill="#c65a4c" />
      <g fill="#f4d2bf">
        {[0, 1, 2, 3, 4].map((step) => (
          <path key={step} d={`M${String(60 + step * 14)} ${String(398 + step * 11)}c70-24 150-26 230-8`} fill="none" stroke="#f0c0ab" strokeWidth="3" opacity={0.75 - step * 0.1} />
        ))}
      </g>
      <path d="M0 440c160-36 300-30 440-6s320 16 460-12v58H0Z" fill="#9c2823" />
      <House x={520} y={352} />
      <House x={598} y={372} small />
      <House x={452} y={378} small />
      <Tree x={402} y={424} />
      <Tree x={690} y={428} tall />
      <Tree x={722} y={432} />
      <Birds />
    </svg>
  );
}

function House({ x, y, small = false }: { x: number; y: number; small?: boolean }) {
  const scale = small ? 0.72 : 1;
  return (
    <g transform={`translate(${String(x)} ${String(y)}) scale(${String(scale)})`}>
      <path d="M6 28h68v46H6Z" fill="#fffaf3" />
      <path d="M-6 32C12 26 26 14 40 2c14 12 28 24 46 30-8 3-14 2-20 0H14c-6 2-12 3-20 0Z" fill="#4a2a26" />
      <path d="M32 46h16v28H32Z" fill="#9c2823" />
      <path d="M13 42h11v11H13ZM56 42h11v11H56Z" fill="#e9b872" />
    </g>
  );
}

function Tree({ x, y, tall = false }: { x: number; y: number; tall?: boolean }) {
  return (
    <g transform={`translate(${String(x)} ${String(y)}) scale(${tall ? '1.35' : '1'})`}>
      <path d="M-2 0h4v-26h-4Z" fill="#4a2a26" />
      <ellipse cx="0" cy="-38" rx="15" ry="22" fill="#7d1f1b" />
      <path d="M0-18v-34M0-30l-7-7M0-36l7-7" stroke="#c65a4c" strokeWidth="1.6" fill="none" strokeLinecap="round" />
    </g>
  );
}

function Birds() {
  return (
    <g fill="none" stroke="#8a3a2e" strokeWidth="2.6" strokeLinecap="round">
      <path d="M498 120q10-10 18 0q8-10 18 0M548 92q8-8 14 0q6-8 14 0M456 152q7-7 12 0q5-7 12 0" />
    </g>
  );
}
