import {
  BellRing,
  BookCheck,
  Calculator,
  CircleX,
  Gavel,
  Handshake,
  Landmark,
  Megaphone,
  MessageCircleWarning,
  MessagesSquare,
  PencilLine,
  RotateCcw,
  Scale,
  Star,
  type LucideIcon,
} from 'lucide-react';
import type { Role } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { DateText, Points } from '../ui/Values';
import type { NoticeWay, Objection, TimelineStep, WholeDeed } from './data';
import { lastMoment } from './lastMoment';
import styles from './deed.module.css';

const icons = {
  RECORDED: PencilLine,
  TOLD_AGAIN: MessagesSquare,
  WITHDRAWN: CircleX,
  SCORED: Star,
  SCORE_CORRECTED: PencilLine,
  APPROVED_FIRST: Scale,
  COMPUTED: Calculator,
  APPROVED: Scale,
  REFUSED: CircleX,
  NOTIFIED: BellRing,
  ACCEPTED: Handshake,
  PUBLISHED: Megaphone,
  OBJECTED: MessageCircleWarning,
  APPEALED: Gavel,
  OBJECTION_DISMISSED: BookCheck,
  OBJECTION_UPHELD: BookCheck,
  SETTLED: Landmark,
  REVERSED: RotateCcw,
} satisfies Record<string, LucideIcon>;

type What = keyof typeof icons;

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
  const bad = ['REFUSED', 'WITHDRAWN', 'OBJECTED', 'APPEALED', 'REVERSED'].includes(what);
  return (
    <li className={styles['step']}>
      <span className={`${styles['dot'] ?? ''} ${bad ? (styles['bad'] ?? '') : ''}`}>
        <Icon size={18} aria-hidden="true" />
      </span>
      <div className={styles['said']}>
        <p>
          <strong>{t(`what.${what}`)}</strong> <Doer step={step} />
        </p>
        <p className={styles['when']}>
          <DateText value={step.happenedAt} form="time" />
        </p>
        <More step={step} whole={whole} objection={objection} />
        {step.reason && <blockquote className={styles['quote']}>{what === 'NOTIFIED' ? t(`notice.${step.reason as NoticeWay}`) : step.reason}</blockquote>}
      </div>
    </li>
  );
}

/** Who did it, by office and name; empty where the reader is not to know. */
function Doer({ step }: { step: TimelineStep }) {
  const t = useTexts('common');
  if (!step.actorRole) {
    return null;
  }
  const office = t(`role.${step.actorRole as Role | 'service' | 'passer-by'}`);
  const nameless = step.actorRole === 'service' || step.actorRole === 'passer-by';
  return <span className="muted">{nameless ? office : `${office} ${step.actorName}`}</span>;
}

function More({ step, whole, objection }: { step: TimelineStep; whole: WholeDeed; objection: Objection | undefined }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const language = useLanguage();
  const { award, settlement, publication } = whole.deed;
  if ((step.what === 'APPROVED' || step.what === 'COMPUTED') && award) {
    return <p>{pick(award.explanation)}</p>;
  }
  if (step.what === 'PUBLISHED' && publication) {
    return (
      <p>
        {t('issue', { number: publication.number })} · {t('untilDay', { date: formatDate(lastMoment(publication), language) })}
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
  if ((step.what === 'OBJECTED' || step.what === 'APPEALED') && objection) {
    return (
      <>
        <p>
          {[objection.objectorName && t('by', { name: objection.objectorName }), t(`way.${objection.way}`)].filter(Boolean).join(' · ')}
        </p>
        <blockquote className={styles['quote']}>{objection.grounds}</blockquote>
      </>
    );
  }
  return null;
}
