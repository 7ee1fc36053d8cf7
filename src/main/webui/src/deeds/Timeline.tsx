import { BookCheck, CircleX, Landmark, Megaphone, MessageCircleWarning, PencilLine, RotateCcw, Scale, type LucideIcon } from 'lucide-react';
import { usePick, useTexts } from '../i18n/texts';
import { DateText, Points } from '../ui/Values';
import type { Objection, TimelineStep, WholeDeed } from './data';
import styles from './deed.module.css';

type What = 'RECORDED' | 'WITHDRAWN' | 'APPROVED' | 'REFUSED' | 'PUBLISHED' | 'OBJECTED' | 'OBJECTION_DISMISSED' | 'OBJECTION_UPHELD' | 'SETTLED' | 'REVERSED';

const icons: Record<What, LucideIcon> = {
  RECORDED: PencilLine,
  WITHDRAWN: CircleX,
  APPROVED: Scale,
  REFUSED: CircleX,
  PUBLISHED: Megaphone,
  OBJECTED: MessageCircleWarning,
  OBJECTION_DISMISSED: BookCheck,
  OBJECTION_UPHELD: BookCheck,
  SETTLED: Landmark,
  REVERSED: RotateCcw,
};

/** Every step of a deed: what, who, when and why. */
export function Timeline({ whole }: { whole: WholeDeed }) {
  return (
    <ol className={styles['timeline']}>
      {whole.steps.map((step) => (
        <Step key={step.step} step={step} whole={whole} />
      ))}
    </ol>
  );
}

function Step({ step, whole }: { step: TimelineStep; whole: WholeDeed }) {
  const t = useTexts('deeds');
  const what = step.what as What;
  const Icon = icons[what];
  const objection = whole.objections.find((one) => one.id === step.about);
  const bad = ['REFUSED', 'WITHDRAWN', 'OBJECTED', 'REVERSED'].includes(what);
  return (
    <li className={styles['step']}>
      <span className={`${styles['dot'] ?? ''} ${bad ? (styles['bad'] ?? '') : ''}`}>
        <Icon size={18} aria-hidden="true" />
      </span>
      <div className={styles['said']}>
        <p>
          <strong>{t(`what.${what}`)}</strong> <span className="muted">{step.actorName}</span>
        </p>
        <p className={styles['when']}>
          <DateText value={step.happenedAt} form="time" />
        </p>
        <More step={step} whole={whole} objection={objection} />
        {step.reason && <blockquote className={styles['quote']}>{step.reason}</blockquote>}
      </div>
    </li>
  );
}

function More({ step, whole, objection }: { step: TimelineStep; whole: WholeDeed; objection: Objection | undefined }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const { award, settlement, publication } = whole.deed;
  if (step.what === 'APPROVED' && award) {
    return <p>{pick(award.explanation)}</p>;
  }
  if (step.what === 'PUBLISHED' && publication) {
    return (
      <p>
        {t('issue', { number: publication.number })} · <DateText value={publication.endsAt} />
      </p>
    );
  }
  if (step.what === 'SETTLED' && settlement) {
    return (
      <p>
        <Points value={settlement.points} change />
      </p>
    );
  }
  if (step.what === 'OBJECTED' && objection) {
    return (
      <>
        <p>
          {t('by', { name: objection.objectorName })} · {t(`way.${objection.way}`)}
        </p>
        <blockquote className={styles['quote']}>{objection.grounds}</blockquote>
      </>
    );
  }
  return null;
}
