import { useParams } from 'react-router';
import { useUser } from '../api/session';
import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { formatDate } from '../ui/format';
import { Loading } from '../ui/Loading';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { DateText, Points } from '../ui/Values';
import { useDeed, type Deed, type Objection, type WholeDeed } from './data';
import { DecisionBox } from './DecisionBox';
import { EvidenceCard } from './EvidenceCard';
import { AppealBox, FileButton, HonourBox, NoticeBox, ScoreBox } from './MoreActions';
import { ObjectBox, ReverseBox, WithdrawBox } from './DeedActions';
import { lastMoment } from './lastMoment';
import { AnswerLink } from './Parts';
import { ReviewBox } from './ReviewBox';
import { StateTag } from './StateTag';
import { Timeline } from './Timeline';
import { levelOf } from '../passbook/data';
import styles from './deed.module.css';

/** One deed: what it is, where its points come from, every step that it took, and what this user may do with it. */
export default function DeedPage() {
  const t = useTexts('deeds');
  const { id = '' } = useParams();
  const pick = usePick();
  const whole = useDeed(id);
  const title = whole.data ? pick(whole.data.deed.ruleName) : t('deeds');
  return (
    <>
      <PageHeader title={title} lead={whole.data && <Lead deed={whole.data.deed} />} back={{ to: '/desk/deeds', label: t('deeds') }} />
      <ProblemAlert problem={whole.error} onRetry={() => void whole.refetch()} />
      {whole.isPending && <Loading rows={6} />}
      {whole.data && (
        <div className={styles['page']}>
          <div className="stack">
            <Facts deed={whole.data.deed} />
            <EvidenceCard more={whole.data.more} />
            <section className="card" aria-labelledby="timeline">
              <h2 id="timeline" className={styles['heading']}>
                {t('timeline')}
              </h2>
              <Timeline whole={whole.data} />
            </section>
          </div>
          <Actions whole={whole.data} />
        </div>
      )}
    </>
  );
}

function Lead({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const parts = [deed.household.head, deed.household.group, t('number', { number: deed.household.number }), deed.person?.name];
  return (
    <>
      {parts.filter(Boolean).join(' · ')} · <DateText value={deed.happenedOn} />
    </>
  );
}

/** What it is, and where its points come from. */
export function Facts({ deed }: { deed: Deed }) {
  const t = useTexts('deeds');
  const language = useLanguage();
  const pick = usePick();
  // a level score moves no points: what it was assessed at is its worth
  const level = levelOf(deed);
  const points = deed.settlement?.points ?? deed.award?.points ?? deed.expected;
  return (
    <section className="card" aria-labelledby="explained">
      <div className={styles['top']}>
        <p className={styles['big']}>
          <Points value={level ?? points} change={level === undefined} large />
        </p>
        <span className="row">
          <StateTag state={deed.state} />
          {deed.openObjections > 0 && <StatusTag tone="warn">{t('objected')}</StatusTag>}
          {deed.sheet && <StatusTag tone="plain">{t('fromSheet')}</StatusTag>}
        </span>
      </div>
      <h2 id="explained" className={styles['heading']}>
        {t('explained')}
      </h2>
      {deed.award ? (
        <ol className={styles['steps']}>
          {deed.award.explanation.steps.map((step, index) => (
            <li key={index}>
              <span>{pick(step)}</span>
              <Points value={step.points} />
            </li>
          ))}
        </ol>
      ) : (
        <p>
          {t('expected')} <Points value={deed.expected} change />
        </p>
      )}
      <dl className={styles['facts']}>
        <dt>{t('underRule')}</dt>
        <dd>{t('underVersion', { rule: pick(deed.ruleName), number: deed.ruleVersion.split('@')[1] ?? '' })}</dd>
        <dt>{t('declaredBy')}</dt>
        <dd>{[t(`by.${deed.declaredBy}`), deed.declarer].filter(Boolean).join('：')}</dd>
        {deed.minutes && (
          <>
            <dt>{t('minutes')}</dt>
            <dd>
              {deed.minutes} {t('minutesUnit')}
            </dd>
          </>
        )}
        {deed.account && (
          <>
            <dt>{t('happened')}</dt>
            <dd>{deed.account}</dd>
          </>
        )}
        {deed.publication && (
          <>
            <dt>{t('what.PUBLISHED')}</dt>
            <dd>
              {t('issue', { number: deed.publication.number })} · {t('untilDay', { date: formatDate(lastMoment(deed.publication), language) })}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Actions({ whole }: { whole: WholeDeed }) {
  const user = useUser();
  const { deed, more } = whole;
  const decides = user.role === 'reviewer' || user.role === 'admin';
  const committee = user.role === 'recorder' || decides;
  const open = whole.objections.filter((objection) => !objection.decidedAt);
  const objectable = ['PUBLISHED', 'SETTLED'].includes(deed.state) || (deed.state === 'REFUSED' && !deed.award) || (deed.state === 'APPROVED' && more.notice);
  const reviews = deed.state === 'RECORDED' && user.role === 'reviewer' && deed.recorder !== user.id;
  const takes = (deed.award?.points ?? 0) < 0;
  return (
    <aside className="stack">
      {reviews && (more.judges ? <ScoreBox deed={deed} more={more} /> : <ReviewBox deed={deed} />)}
      {decides && open.map((objection) => <DecisionBox key={objection.id} objection={objection} />)}
      {deed.state === 'APPROVED' && takes && committee && <NoticeBox deed={deed} more={more} />}
      {deed.state === 'RECORDED' && deed.recorder === user.id && <WithdrawBox deed={deed} />}
      <Answers objections={whole.objections} />
      {objectable && user.role !== 'auditor' && <ObjectBox deed={deed} />}
      {user.role !== 'auditor' && whole.objections.filter(appealable).map((objection) => <AppealBox key={objection.id} objection={objection} />)}
      {deed.state === 'SETTLED' && !takes && (user.role === 'recorder' || user.role === 'reviewer') && <HonourBox deed={deed} />}
      {deed.state === 'SETTLED' && decides && <ReverseBox deed={deed} />}
      {user.role !== 'recorder' && <FileButton deed={deed} />}
    </aside>
  );
}

/** The written answers that were given, each as a letter to print. */
function Answers({ objections }: { objections: readonly Objection[] }) {
  const t = useTexts('deeds');
  const answered = objections.filter((objection) => objection.decidedAt);
  return (
    answered.length > 0 && (
      <section className={`card ${styles['box'] ?? ''}`} aria-labelledby="answers">
        <h2 id="answers" className={styles['heading']}>
          {t('letter')}
        </h2>
        {answered.map((objection) => (
          <p key={objection.id}>
            {t('by', { name: objection.objectorName })} · {objection.upheld ? t('upheld') : t('dismissed')} · <AnswerLink objection={objection} />
          </p>
        ))}
      </section>
    )
  );
}

/** A dismissed objection that nobody took further yet. */
function appealable(objection: Objection): boolean {
  return objection.upheld === false && !objection.appealed && !objection.appeals;
}
